import type { Summary, SummaryPlace } from '../../rules/election/summary.ts'
import type { VoterChoice } from '../../rules/election/voter-choices.ts'
import { listed, inTurn } from '../../../app/text/format.ts'
import { firstForOf, numberOneOf } from '../people-sentences.ts'
import type { peopleWords } from '../people-words.ts'
import { closenessOf, headingOf, reasonOf } from '../result-sentences.ts'
import type { resultWords } from '../words.ts'
import type { revealWords } from './words.ts'

export interface RevealedEntry {
  id: string
  title: string
  /** The sentence on the voters who rank it first; empty for an also-ran. */
  people: string
}

export interface RevealStep {
  /** The also-rans at once, a place, or the winner. */
  kind: 'out' | 'place' | 'winner'
  heading: string
  entries: readonly RevealedEntry[]
  /** Below the entries: how close it was, or why they won. */
  why: string
  /** All of it in a sentence or more, for screen readers. */
  spoken: string
}

interface Words {
  people: ReturnType<typeof peopleWords.get>
  result: ReturnType<typeof resultWords.get>
  reveal: ReturnType<typeof revealWords.get>
}

/** Of more winners than these, only those that somebody ranks first have a sentence. */
const MOST_WITH_PEOPLE = 3

/** More also-rans than these are not all named. */
const MOST_OUT = 12

/**
 * Steps from the also-rans to the winner.
 * @param vote the name of the group; may be empty
 */
export function revealSteps(
  words: Words,
  summary: Summary,
  voters: readonly VoterChoice[],
  vote: string
): RevealStep[] {
  return summary.steps.map((places, index, all) => {
    if (index === all.length - 1) return winnerOf(words, summary, places, voters, vote)
    const [place] = places
    return place && places.length === 1 && place.place <= 3
      ? placeOf(words, summary, place, voters)
      : outOf(words, places)
  })
}

/** How many votes there are, and how many sequels can win. */
export function startOf({ reveal }: Pick<Words, 'reveal'>, { ballots, candidates }: Summary) {
  return [reveal.votes({ count: ballots }), reveal.left({ count: candidates.length })]
}

function outOf({ reveal }: Words, places: readonly SummaryPlace[]): RevealStep {
  const all = [...places].reverse().flatMap(({ support }) => support)
  const told = all.slice(0, all.length > MOST_OUT ? MOST_OUT - 1 : MOST_OUT)
  const more = all.length - told.length
  const titles = told.map(({ title }) => title)
  const out = reveal.out({
    titles: listed(more > 0 ? [...titles, reveal.more({ count: more })] : titles)
  })
  return {
    kind: 'out',
    heading: out,
    entries: told.map(({ id, title }) => ({ id, title, people: '' })),
    why: '',
    spoken: out
  }
}

function placeOf(
  { people, reveal }: Words,
  summary: Summary,
  { place, support }: SummaryPlace,
  voters: readonly VoterChoice[]
): RevealStep {
  const isTied = support.length > 1
  const heading =
    place === 2
      ? isTied
        ? reveal.secondTied
        : reveal.second
      : isTied
        ? reveal.thirdTied
        : reveal.third
  const entries = support.map(each => ({
    id: each.id,
    title: each.title,
    people: numberOneOf(people, summary, each, voters)
  }))
  const spoken = reveal.told({ place: heading, sentences: inTurn(...peopleOf(entries)) })
  return { kind: 'place', heading, entries, why: '', spoken }
}

function winnerOf(
  words: Words,
  summary: Summary,
  [place]: readonly SummaryPlace[],
  voters: readonly VoterChoice[],
  vote: string
): RevealStep {
  const heading = headingOf(words.result, summary, vote)
  const winners = place?.support ?? []
  const isCrowded = winners.length > MOST_WITH_PEOPLE
  const entries = winners.map(each => ({
    id: each.id,
    title: each.title,
    people: isCrowded && each.first === 0 ? '' : firstForOf(words.people, summary, each, voters)
  }))
  const isPlain = summary.headline.kind === 'condorcet' && summary.candidates.length > 1
  // That it beats every other is told by the places.
  const why = isPlain ? closenessOf(words.result, summary) : reasonOf(words.result, summary)
  const titles = withStop(listed(entries.map(({ title }) => title)))
  const people = entries.length > 1 ? peopleOf(entries) : entries.map(each => each.people)
  return {
    kind: 'winner',
    heading,
    entries,
    why,
    spoken: inTurn(heading, titles, ...people, why)
  }
}

function peopleOf(entries: readonly RevealedEntry[]): string[] {
  return entries
    .filter(({ people }) => people)
    .map(({ title, people }) => `${withStop(title)} ${people}`)
}

/** A write-in may end in a mark of its own. */
function withStop(title: string): string {
  return /[.!?…]$/.test(title) ? title : `${title}.`
}
