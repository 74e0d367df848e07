import { atom } from 'nanostores'
import { identity } from '../../film/identity.ts'
import type { App } from '../app/app.ts'

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

/** What one link on a page needs to be sent: each place that shows one has its own. */
export function createLinkSharing({ environment }: App) {
  /** What became of the link: `by-hand` when neither clipboard nor share sheet took it. */
  const shared = atom<'not-yet' | 'copied' | 'text-copied' | 'by-hand'>('not-yet')

  // What is said once more is taken away first, or a screen reader would say nothing.
  async function copyLink(link: string): Promise<void> {
    shared.set('not-yet')
    shared.set((await environment.copyText(link)) ? 'copied' : 'by-hand')
  }

  /**
   * Hands a message to the system's share sheet or, where there is none, copies it: a plain line, the
   * link, then the hearts. A sheet that failed is not followed by a copy: one press, one thing.
   */
  async function shareMessage(line: string, url: string, hearts: string): Promise<void> {
    const { copyText, share } = environment
    shared.set('not-yet')
    if (share) {
      const text = joined(line, hearts)
      const outcome = await share({ title: identity.title, text, url })
      shared.set(outcome === 'failed' ? 'by-hand' : 'not-yet')
    } else {
      shared.set((await copyText(joined(line, url, hearts))) ? 'text-copied' : 'by-hand')
    }
  }

  return { shared, copyLink, shareMessage }
}

/** What one picture on a page needs to be saved and sent. */
export function createPictureSharing({ environment }: App) {
  /** What became of the picture. That the browser was given it is all that a page can know. */
  const pictured = atom<'not-yet' | 'saved' | 'not-drawn' | 'not-taken'>('not-yet')

  const canSharePicture = () => environment.sharePicture !== null

  async function savePicture(draw: () => Promise<File>): Promise<void> {
    pictured.set('not-yet')
    const picture = await drawn(draw)
    if (!picture) return
    environment.downloadFile(picture.name, picture)
    pictured.set('saved')
  }

  async function sharePicture(draw: () => Promise<File>): Promise<void> {
    const picture = await drawn(draw)
    if (!picture) return
    const outcome = await environment.sharePicture?.(picture)
    pictured.set(outcome === 'shared' || outcome === 'dismissed' ? 'not-yet' : 'not-taken')
  }

  async function drawn(draw: () => Promise<File>): Promise<File | null> {
    try {
      return await draw()
    } catch {
      pictured.set('not-drawn')
      return null
    }
  }

  return { pictured, canSharePicture, savePicture, sharePicture }
}
