import { computed } from 'nanostores'
import { defineStore } from '../../app/app.ts'
import { alternatives } from '../../app/text/format.ts'
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
      const titles = setlist[0]?.map(each => each.title) ?? []
      const pick = { title: alternatives(titles), count: titles.length }
      if (!score) return words.ballotOnly({ ...pick })
      if (isRematch) return words.rematch(score)
      const said = { ...score, ...pick, verdict: verdicts[score.verdict] }
      const kind = score.verdict === 'encore' ? 'perfect' : 'verdict'
      return words[`${kind}${titles.length > 0 ? 'Both' : 'Only'}`](said)
    }
  )

  return { message }
})
