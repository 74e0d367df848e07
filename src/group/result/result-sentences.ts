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

/** With more rivals, the sentence gives only their number. */
const MOST_RIVALS = 3

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

export function closestOf(words: Words, { rivals, ballots, headliner }: SummaryClosest): string {
  const either =
    rivals.length > MOST_RIVALS
      ? words.eitherMany({ count: rivals.length })
      : rivals.length > 1
        ? words.either({ titles: listed(rivals) })
        : listed(rivals)
  return ballots === 1
    ? words.closestCallOne({ rivals: either, headliner })
    : words.closestCall({ ballots: written(ballots), rivals: either, headliner })
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

export function messageOf(words: Words, { headline }: Summary): string {
  const { kind, winners } = headline
  if (kind === 'none') return words.message
  const titles = listed(winners)
  return kind === 'tie'
    ? words.messageTie({ titles, film: filmTitle })
    : words.messageHeadliner({ title: titles, film: filmTitle })
}
