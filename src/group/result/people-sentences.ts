import type { Summary, SummarySupport } from '../rules/election/summary.ts'
import type { VoterChoice } from '../rules/election/voter-choices.ts'
import { listed, inTurn, written } from '../../app/text/format.ts'
import { isolate } from '../../links/text.ts'
import type { peopleWords } from './people-words.ts'

type Words = ReturnType<typeof peopleWords.get>

/** Of more names than these, three are told. */
const MOST_NAMES = 4
const FEW_NAMES = 3

/** Names the voters who rank a winner first, and the number of lists that have it. */
export function firstForOf(
  words: Words,
  { ballots }: Summary,
  support: SummarySupport,
  voters: readonly VoterChoice[]
): string {
  const { first } = support
  if (ballots > 1 && first === ballots) return words.firstForAll
  const onLists = ballots > 1 ? onListsOf(words, ballots, support) : ''
  if (first === 0) return inTurn(words.firstForNobody, onLists)
  const names = namesOf(words, voters, support)
  if (names === '') return ballots === 1 ? '' : firstOnListsOf(words, ballots, support)
  return inTurn(words.firstFor({ names }), onLists)
}

/** Names the voters who rank a sequel first, or the number of lists that have it if none does. */
export function numberOneOf(
  words: Words,
  { ballots }: Summary,
  support: SummarySupport,
  voters: readonly VoterChoice[]
): string {
  if (support.first === 0) return onListsOf(words, ballots, support)
  const names = namesOf(words, voters, support)
  if (names === '') return firstOnListsOf(words, ballots, support)
  return words.numberOneFor({ names, count: support.first })
}

/**
 * Lists the named voters who rank it first, and the number of other ones: nameless voters and ballots from files.
 * Empty if none has a name.
 */
function namesOf(
  words: Words,
  voters: readonly VoterChoice[],
  { id, first }: SummarySupport
): string {
  const named = voters
    .filter(({ name, first: own }) => name && own.some(each => each.id === id))
    .map(({ name }) => isolate(name))
  if (named.length === 0) return ''
  const shown = named.slice(0, named.length === first && first <= MOST_NAMES ? first : FEW_NAMES)
  const more = first - shown.length
  return listed(more > 0 ? [...shown, words.more({ count: more })] : shown)
}

function onListsOf(words: Words, ballots: number, { on }: SummarySupport): string {
  return words.onLists({ on: written(on), count: ballots })
}

function firstOnListsOf(words: Words, ballots: number, { on, first }: SummarySupport): string {
  return words.firstOnLists({ on: written(on), count: ballots, first: written(first) })
}
