import { atom, computed } from 'nanostores'
import { identity } from '../../film/identity.ts'
import type { App } from '../app.ts'

export const filmTitle = identity.title

/** Where the game is, as somebody would type it. */
export function readableAddress({ environment }: App): string {
  return environment.address().replace(/^https?:\/\/|\/?(index\.html)?(\?.*)?$/g, '')
}

const IN_A_ROW = 10

/** The questions as hearts, whole for right and hollow for not, ten in a row. */
export function heartsOf(marks: readonly boolean[]): string {
  const rows: string[] = []
  for (let start = 0; start < marks.length; start += IN_A_ROW) {
    const row = marks.slice(start, start + IN_A_ROW)
    rows.push(row.map(right => (right ? '♥' : '♡')).join(''))
  }
  return rows.join('\n')
}

function joined(...lines: string[]): string {
  return lines.filter(Boolean).join('\n')
}

/**
 * What became of a link or picture. `by-hand`: neither the clipboard nor the share sheet took the link.
 * `saved`: the browser was given the file, which is all that a page can know.
 */
export type SharingOutcome =
  'not-yet' | 'copied' | 'text-copied' | 'by-hand' | 'saved' | 'not-drawn' | 'not-taken'

/** An outcome, and the link or picture that it is true of. */
interface Shared {
  subject: string
  outcome: SharingOutcome
}

/**
 * Sends and saves the links and pictures of one place on a page. A subject is a link, or any text that
 * changes with the picture: the outcome is kept with it, and is not said of another one.
 */
export function createSharing({ environment }: App) {
  /** Of the last press alone: there is room to say what became of one. */
  const last = atom<Shared>({ subject: '', outcome: 'not-yet' })

  /** What to say of a subject as it is now. */
  const outcomeOf = computed(
    last,
    ({ subject, outcome }) =>
      (now: string | null): SharingOutcome =>
        now === subject ? outcome : 'not-yet'
  )

  async function attempt(subject: string, act: () => Promise<SharingOutcome>): Promise<void> {
    // Takes back what was said before: else a screen reader would not say the same words again.
    const pending: Shared = { subject, outcome: 'not-yet' }
    last.set(pending)
    const outcome = await act()
    // A share sheet may stay open while something else is pressed.
    if (last.get() === pending) last.set({ subject, outcome })
  }

  function copyLink(link: string): Promise<void> {
    return attempt(link, async () => ((await environment.copyText(link)) ? 'copied' : 'by-hand'))
  }

  /**
   * Hands a message to the system's share sheet or, where there is none, copies it: a plain line, the
   * link, then the hearts. A sheet that failed is not followed by a copy: one press, one thing.
   */
  function shareMessage(line: string, url: string, hearts: string): Promise<void> {
    const { copyText, share } = environment
    return attempt(url, async () => {
      if (!share) return (await copyText(joined(line, url, hearts))) ? 'text-copied' : 'by-hand'
      const text = joined(line, hearts)
      const answer = await share({ title: identity.title, text, url })
      return answer === 'failed' ? 'by-hand' : 'not-yet'
    })
  }

  const canSharePicture = () => environment.sharePicture !== null

  function savePicture(subject: string, draw: () => Promise<File>): Promise<void> {
    return attempt(subject, async () => {
      const picture = await drawn(draw)
      if (!picture) return 'not-drawn'
      environment.downloadFile(picture.name, picture)
      return 'saved'
    })
  }

  function sharePicture(subject: string, draw: () => Promise<File>): Promise<void> {
    return attempt(subject, async () => {
      const picture = await drawn(draw)
      if (!picture) return 'not-drawn'
      const answer = await environment.sharePicture?.(picture)
      return answer === 'shared' || answer === 'dismissed' ? 'not-yet' : 'not-taken'
    })
  }

  /** @param save hands the player a file that needs no drawing */
  function saveFile(subject: string, save: () => void): void {
    save()
    last.set({ subject, outcome: 'saved' })
  }

  return {
    outcomeOf,
    copyLink,
    shareMessage,
    canSharePicture,
    savePicture,
    sharePicture,
    saveFile
  }
}

async function drawn(draw: () => Promise<File>): Promise<File | null> {
  try {
    return await draw()
  } catch {
    return null
  }
}
