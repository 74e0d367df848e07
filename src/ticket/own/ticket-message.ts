import { computed } from 'nanostores'
import { defineStore } from '../../app/app.ts'
import { filmTitle } from '../../app/sharing/sharing.ts'
import { challengerStore, verdictWords } from '../../quiz/index.ts'
import { ticketStore } from '../own-ticket.ts'
import { ticketWords } from '../words.ts'

/** The line that goes with the link of the own ticket. */
export const ticketMessageStore = defineStore(app => {
  const { ticket } = ticketStore(app)
  const { rematch } = challengerStore(app)

  const message = computed(
    [ticket, rematch, ticketWords, verdictWords],
    ({ score, setlist }, isRematch, words, verdicts) => {
      const title = topPick(setlist[0]?.map(each => each.title) ?? [])
      if (!score) return words.ballotOnly({ film: filmTitle, title })
      if (isRematch) return words.rematch(score)
      const said = { ...score, film: filmTitle, title, verdict: verdicts[score.verdict] }
      const kind = score.verdict === 'encore' ? 'perfect' : 'verdict'
      return words[`${kind}${title ? 'Both' : 'Only'}`](said)

      function topPick(titles: string[]): string {
        const last = titles.at(-1) ?? ''
        if (titles.length < 2) return last
        return words.level({ titles: titles.slice(0, -1).join(', '), last })
      }
    }
  )

  return { message }
})
