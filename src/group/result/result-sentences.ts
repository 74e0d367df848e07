import type {
  Summary,
  SummaryClosest,
  SummaryPlace,
  SummarySupport
} from '../rules/election/summary.ts'
import { filmTitle } from '../../app/sharing/sharing.ts'
import { listed, written } from '../../app/text/format.ts'
import type { resultWords } from './words.ts'

type Words = ReturnType<typeof resultWords.get>

export function reasonsOf(words: Words, summary: Summary): string[] {
  const { dropped } = summary
  const left = dropped > 0 ? [words.dropped({ count: written(dropped) })] : []
  return [reasonOf(words, summary), ...left]
}

function reasonOf(words: Words, { headline, candidates }: Summary): string {
  switch (headline.kind) {
    case 'condorcet': {
      const { duel } = headline
      if (!duel || candidates.length === 1) return words.only
      return words.condorcet({
        rival: duel.rival,
        for: written(duel.for),
        against: written(duel.against)
      })
    }
    case 'shortlists':
      return words.shortlists({
        tied: listed(headline.tied),
        count: written(headline.shortlists)
      })
    case 'schulze':
      return words.schulze
    default:
      return words.tieWhy
  }
}

export function closestOf(words: Words, { rivals, ballots }: SummaryClosest): string {
  const rival = rivals[0] ?? ''
  return ballots === 1
    ? words.closestCallOne({ rival })
    : words.closestCall({ votes: written(ballots), rival })
}

export function placeOf(words: Words, { place, titles }: SummaryPlace): string {
  return titles.length > 1 ? words.placeLevel({ place }) : words.place({ place })
}

export function supportOf(
  words: Words,
  { ballots }: Summary,
  { on, first }: SummarySupport
): string {
  return words.support({ on: written(on), of: written(ballots), first: written(first) })
}

/** Does not name the winner, so that the link is worth opening. */
export function messageOf(words: Words, { ballots }: Summary, vote: string): string {
  const count = written(ballots)
  if (ballots === 1) return words.messageOne({ film: filmTitle })
  return vote
    ? words.message({ vote, count, film: filmTitle })
    : words.messageUnnamed({ count, film: filmTitle })
}

export function winnerMessageOf(words: Words, { headline }: Summary, vote: string): string {
  const titles = listed(headline.winners)
  const film = filmTitle
  if (headline.kind === 'tie') {
    return vote
      ? words.messageTie({ vote, titles, film })
      : words.messageTieUnnamed({ titles, film })
  }
  return vote
    ? words.messageHeadliner({ vote, title: titles, film })
    : words.messageHeadlinerUnnamed({ title: titles, film })
}
