import fc from 'fast-check'
import type { Ballot, Invitation, Mode, Party, Result } from '../../src/links/contents.ts'
import { cleanName, cleanWriteIn } from '../../src/links/text.ts'
import { fixtureFilm } from '../fixtures/film.ts'

/** The characters of codes. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const modes: Mode[] = ['ten', 'daily', 'everything', 'missed', 'challenge', 'comments']
const storylines = [...fixtureFilm.storylines.map(({ id }) => id), 'write-in']
const questions = fixtureFilm.questions.map(({ number }) => number)

/** Any code point except surrogates. fast-check's `binary` takes a second to set up. */
export const anyChar = fc
  .nat(0x10ffff)
  .filter(code => code < 0xd800 || code > 0xdfff)
  .map(code => String.fromCodePoint(code))

const anyText = fc.string({ unit: anyChar, maxLength: 40 })
const name = anyText.map(cleanName).filter(text => text !== '')
const writeIn = anyText.map(cleanWriteIn).filter(text => text !== '')

const ballot: fc.Arbitrary<Ballot> = fc.record(
  {
    ranking: fc
      .tuple(fc.shuffledSubarray(storylines), booleans(storylines.length))
      .map(([ids, ties]) => inTiers(ids, ties)),
    writeIn
  },
  { requiredKeys: ['ranking'], noNullPrototype: true }
)

const quiz = fc.record({
  mode: fc.constantFrom(...modes),
  questions: fc.shuffledSubarray(questions)
})
const answeredQuiz = fc
  .tuple(quiz, booleans(questions.length))
  .map(([asked, answers]) => ({ ...asked, right: answers.slice(0, asked.questions.length) }))

/** Any result that encoding leaves unchanged: names are clean, no tier is empty. */
export const anyResult: fc.Arbitrary<Result> = fc.record(
  { name, quiz: answeredQuiz, ballot },
  { requiredKeys: [], noNullPrototype: true }
)

const score = fc
  .tuple(fc.nat(65_535), fc.nat(65_535))
  .map(([a, b]) => ({ right: Math.min(a, b), of: Math.max(a, b) }))

export const anyParty: fc.Arbitrary<Party> = fc.record(
  {
    name,
    ballots: fc.array(
      fc.record({ name, ballot, score }, { requiredKeys: ['ballot'], noNullPrototype: true }),
      { maxLength: 8 }
    )
  },
  { requiredKeys: ['ballots'], noNullPrototype: true }
)

/** Any invitation that encoding leaves unchanged. */
export const anyInvitation: fc.Arbitrary<Invitation> = fc.record(
  {
    party: name,
    host: name,
    mark: fc.nat(4095),
    storylines: fc.shuffledSubarray(
      fixtureFilm.storylines.map(({ id }) => id),
      { minLength: 1 }
    )
  },
  { requiredKeys: ['mark'], noNullPrototype: true }
)

function booleans(length: number): fc.Arbitrary<boolean[]> {
  return fc.array(fc.boolean(), { minLength: length, maxLength: length })
}

function inTiers(ids: string[], ties: boolean[]): string[][] {
  const ranking: string[][] = []
  ids.forEach((id, place) => {
    const last = ranking.at(-1)
    if (last && ties[place]) last.push(id)
    else ranking.push([id])
  })
  return ranking
}
