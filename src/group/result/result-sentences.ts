import type { Summary, SummaryPlace } from '../rules/election/summary.ts'
import { listed, written } from '../../app/text/format.ts'
import type { resultWords } from './words.ts'

type Words = ReturnType<typeof resultWords.get>

export function reasonsOf(words: Words, summary: Summary): string[] {
  const { dropped } = summary
  const left = dropped > 0 ? [words.dropped({ count: dropped })] : []
  return [reasonOf(words, summary), ...left]
}

export function reasonOf(words: Words, { headline, candidates }: Summary): string {
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
        count: headline.tied.length,
        tied: listed(headline.tied)
      })
    case 'schulze':
      return words.schulze
    default:
      return words.tieWhy
  }
}

/** Of the ballots, how many a rival lacks at least after a clear win. */
const CLEAR = 1 / 4

/** How close it was; empty after a tie, of a single ballot, and where there was no rival. */
export function closenessOf(words: Words, { ballots, closest, headline }: Summary): string {
  if (ballots < 2 || !closest) return ''
  const { ballots: count, then } = closest
  const rival = closest.rivals[0] ?? ''
  if (count === 1 && then === 'level') return words.closestLevel({ rival })
  if (count === 1 && then === 'won') return words.closestWon({ rival })
  return count > 1 && headline.kind === 'condorcet' && count > CLEAR * ballots
    ? words.clearWin
    : words.closestCall({ count, rival })
}

/** Above the titles of those who won. */
export function headingOf(words: Words, { headline }: Summary, vote: string): string {
  if (headline.kind === 'tie') return vote ? words.torn({ vote }) : words.tie
  return vote ? words.wants({ vote }) : words.headliner
}

export function placeOf(words: Words, { place, titles }: SummaryPlace): string {
  return titles.length > 1 ? words.placeLevel({ place }) : words.place({ place })
}

/** Does not name the winner, so that the link is worth opening. */
export function messageOf(words: Words, { ballots: count }: Summary, vote: string): string {
  return vote ? words.message({ vote, count }) : words.messageUnnamed({ count })
}

export function winnerMessageOf(words: Words, { headline }: Summary, vote: string): string {
  const titles = listed(headline.winners)
  if (headline.kind === 'tie') {
    return vote ? words.messageTie({ vote, titles }) : words.messageTieUnnamed({ titles })
  }
  return vote
    ? words.messageHeadliner({ vote, title: titles })
    : words.messageHeadlinerUnnamed({ title: titles })
}
