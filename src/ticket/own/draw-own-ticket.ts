import type { App } from '../../app/app.ts'
import { readableAddress } from '../../app/sharing/sharing.ts'
import { brandWords } from '../../app/text/brand-words.ts'
import { verdictWords } from '../../quiz/index.ts'
import type { PictureFormat } from '../../ui/picture/picture.ts'
import { ticketStore } from '../own-ticket.ts'
import { ticketWords } from '../words.ts'

/** Few players want a picture, so the code that draws it is loaded on demand. */
export async function drawOwnTicket(
  app: App,
  format: PictureFormat,
  gone: AbortSignal
): Promise<File> {
  const { drawTicket } = await import('../picture/ticket-picture.ts')
  const { resultLink, ticket: stored } = ticketStore(app)
  const ticket = stored.get()
  const words = ticketWords.get()
  const verdicts = verdictWords.get()
  const brand = brandWords.get()
  const { score } = ticket
  return drawTicket(
    format === 'story' ? words.storyName : words.fileName,
    {
      eyebrow: words.admit,
      brand: brand.title,
      name: ticket.name,
      scoreLabel: (score ? verdicts.scoreLabel : words.sequel)(),
      score: score ? words.score(score) : '',
      noScore: words.noScore,
      marks: score?.marks ?? [],
      verdict: score ? verdicts[score.verdict] : '',
      setlistLabel: words.setlist,
      pickLabel: words.storyPick,
      setlist: ticket.setlist,
      noSetlist: words.noSetlist,
      more: words.more,
      link: resultLink.get() ?? '',
      address: readableAddress(app),
      scan: words.scan,
      line: brand.line,
      ask: score ? words.storyAsk : words.storyAskVoter
    },
    format,
    gone
  )
}
