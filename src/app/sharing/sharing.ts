import { atom, computed } from 'nanostores'
import { identityIn } from '../../film/spoken.ts'
import type { App } from '../app.ts'

export function readableAddress({ environment }: App): string {
  return environment.address().replace(/^https?:\/\/|\/?(index\.html)?(\?.*)?$/g, '')
}

const IN_A_ROW = 10

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
 * `by-hand`: neither the clipboard nor the share sheet took the link. `saved`: the browser got the
 * file; whether the player kept it is unknown. `shared` and `dismissed`: what the share sheet says.
 */
export type SharingOutcome =
  | 'not-yet'
  | 'shared'
  | 'dismissed'
  | 'copied'
  | 'text-copied'
  | 'by-hand'
  | 'saved'
  | 'not-drawn'
  | 'not-taken'

interface Shared {
  subject: string
  outcome: SharingOutcome
}

/**
 * Shares the links and pictures of one section of a page. A subject identifies the content: a link,
 * or a text that changes with the picture. An outcome is shown only while its subject is current.
 */
export function createSharing({ environment }: App) {
  const last = atom<Shared>({ subject: '', outcome: 'not-yet' })

  const outcomeOf = computed(
    last,
    ({ subject, outcome }) =>
      (now: string | null): SharingOutcome =>
        now === subject ? outcome : 'not-yet'
  )

  async function attempt(subject: string, act: () => Promise<SharingOutcome>): Promise<void> {
    // Clear the status first, or a screen reader would not repeat the same text.
    const pending: Shared = { subject, outcome: 'not-yet' }
    last.set(pending)
    const outcome = await act()
    // Another action may have started while the share sheet was open.
    if (last.get() === pending) last.set({ subject, outcome })
  }

  function copyLink(link: string): Promise<void> {
    return attempt(link, async () => ((await environment.copyText(link)) ? 'copied' : 'by-hand'))
  }

  /**
   * Opens the share sheet with a line, the link and the hearts or, where there is none, copies
   * them. Does not copy after a share sheet has failed, which would be a surprise.
   */
  function shareMessage(line: string, url: string, hearts: string): Promise<void> {
    const { copyText, share } = environment
    return attempt(url, async () => {
      if (!share) return (await copyText(joined(line, url, hearts))) ? 'text-copied' : 'by-hand'
      const text = joined(line, hearts)
      const answer = await share({ title: identityIn().title, text, url })
      return answer === 'failed' ? 'by-hand' : answer
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
