import { WRITE_IN } from './contents.ts'
import type { Ballot, Invitation, Party, PartyBallot, Result } from './contents.ts'
import type { LinkedFilm, LinkProblem } from './types.ts'

/** Why a value cannot be in a link of this film. */
export interface Fault {
  /** Reported when a code is read. */
  problem: LinkProblem
  /** The message of the error when a code is written. */
  sentence: string
}

/** The greatest number of a question or storyline, and the highest score, that fits into a link. */
const GREATEST = 65_535

/**
 * The first fault of a result, if any: a question or storyline that the film lacks or that is there
 * twice, or another number of answers than of questions.
 */
export function validateResult(result: Result, film: LinkedFilm): Fault | undefined {
  return (
    (result.quiz && validateQuiz(result.quiz, film)) ??
    (result.ballot && validateBallot(result.ballot, film))
  )
}

/** The first fault of a group's ballots, if any: as for a result, or an impossible score. */
export function validateParty(party: Party, film: LinkedFilm): Fault | undefined {
  for (const { ballot, score } of party.ballots) {
    const fault = validateBallot(ballot, film) ?? (score && validateScore(score))
    if (fault) return fault
  }
  return undefined
}

/** The greatest number that fits into the 12 bits of a mark. */
const GREATEST_MARK = 4095

/** The first fault of an invitation, if any: an impossible mark, or a storyline that is no candidate. */
export function validateInvitation(
  { mark, storylines = [] }: Invitation,
  film: LinkedFilm
): Fault | undefined {
  if (!Number.isInteger(mark) || mark < 0 || mark > GREATEST_MARK) {
    return damaged(`A mark of ${mark} is not possible.`)
  }
  if (storylines.includes(WRITE_IN)) return damaged('A write-in cannot be in a runoff.')
  return validateBallot({ ranking: [storylines] }, film)
}

function validateQuiz(
  { questions, right }: NonNullable<Result['quiz']>,
  film: LinkedFilm
): Fault | undefined {
  const { numbers } = knownOf(film)
  const stranger = questions.find(number => !numbers.has(number))
  if (stranger !== undefined) {
    return newer(`Question ${stranger} cannot be in a link of this film.`)
  }
  if (repeats(questions)) return damaged('A question is in the quiz twice.')
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
    return newer(`Storyline "${stranger}" cannot be in a link of this film.`)
  }
  return repeats(ranked) ? damaged('A storyline is ranked twice.') : undefined
}

/** The numbers and ids that a link of the film can have. */
interface Known {
  numbers: ReadonlySet<number>
  ids: ReadonlySet<string>
}

/** Cached, because a group may have thousands of ballots. */
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
