import { WRITE_IN } from './contents.ts'
import type { Ballot, Invitation, Party, PartyBallot, Result } from './contents.ts'
import type { LinkedFilm, LinkProblem } from './types.ts'

/** What keeps a result or a party from being one of this film: for a reader, and for a programmer. */
export interface Fault {
  problem: LinkProblem
  sentence: string
}

/** The greatest question or storyline number, and the highest score, that a link carries. */
const GREATEST = 65_535

export function validateResult(result: Result, film: LinkedFilm): Fault | undefined {
  return (
    (result.quiz && validateQuiz(result.quiz, film)) ??
    (result.ballot && validateBallot(result.ballot, film))
  )
}

export function validateParty(party: Party, film: LinkedFilm): Fault | undefined {
  for (const { ballot, score } of party.ballots) {
    const fault = validateBallot(ballot, film) ?? (score && validateScore(score))
    if (fault) return fault
  }
  return undefined
}

/** The greatest mark of a party. */
const GREATEST_MARK = 4095

export function validateInvitation(
  { mark, storylines = [] }: Invitation,
  film: LinkedFilm
): Fault | undefined {
  if (!Number.isInteger(mark) || mark < 0 || mark > GREATEST_MARK) {
    return damaged(`A party's mark of ${mark} is not possible.`)
  }
  if (storylines.includes(WRITE_IN)) return damaged('A write-in does not stand in a runoff.')
  return validateBallot({ ranking: [storylines] }, film)
}

function validateQuiz(
  { questions, right }: NonNullable<Result['quiz']>,
  film: LinkedFilm
): Fault | undefined {
  const { numbers } = knownOf(film)
  const stranger = questions.find(number => !numbers.has(number))
  if (stranger !== undefined) {
    return newer(`Question ${stranger} is none that a link of this film can carry.`)
  }
  if (repeats(questions)) return damaged('A question stands in the quiz twice.')
  if (questions.length !== right.length) {
    return damaged(`There are ${questions.length} questions and ${right.length} answers.`)
  }
  return undefined
}

function validateBallot({ ranking }: Ballot, film: LinkedFilm): Fault | undefined {
  const { ids } = knownOf(film)
  const ranked = ranking.flat()
  const stranger = ranked.find(id => !ids.has(id))
  if (stranger !== undefined) {
    return newer(`Storyline "${stranger}" is none that a link of this film can carry.`)
  }
  return repeats(ranked) ? damaged('A storyline is ranked twice.') : undefined
}

/** What a link of the film can carry. */
interface Known {
  numbers: ReadonlySet<number>
  ids: ReadonlySet<string>
}

/** A party has thousands of ballots of one film. */
const known = new WeakMap<LinkedFilm, Known>()

function knownOf(film: LinkedFilm): Known {
  const before = known.get(film)
  if (before) return before
  const storylines = film.storylines.filter(({ number }) => fits(number) && number > 0)
  const all = {
    numbers: new Set(film.questions.map(({ number }) => number).filter(fits)),
    ids: new Set([WRITE_IN, ...storylines.map(({ id }) => id)])
  }
  known.set(film, all)
  return all
}

function validateScore({ right, of }: NonNullable<PartyBallot['score']>): Fault | undefined {
  if (fits(right) && fits(of) && right <= of) return undefined
  return damaged(`A score of ${right} out of ${of} is not possible.`)
}

function fits(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= GREATEST
}

function repeats(list: readonly unknown[]): boolean {
  return new Set(list).size < list.length
}

function newer(sentence: string): Fault {
  return { problem: 'newer', sentence }
}

function damaged(sentence: string): Fault {
  return { problem: 'damaged', sentence }
}
