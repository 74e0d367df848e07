import type { Question } from '../../../src/film/types.ts'
import { identity } from '../../../src/film/identity.ts'
import { premise } from '../../../src/film/premise.ts'
import { areRelated } from '../../../src/quiz/rules/round.ts'
import { type Problems, optionsOf, textsOf } from './question-checks.ts'

const stem = (word: string): string => word.replace(/(?<=.{3})(’s|ing|ed|s)$/, '')

/** The words that questions are made of, and what every player of this film knows. */
const PREMISE = new Set(
  `about after all and any are asked away both but call can could couple did does doesn’t during
   each false film fans first for from goes had has have her him his home how into isn’t its just
   made make many more not nothing off once one only other out own part people real comment said
   say sequel she some story that the their them there they this three time too true two update
   use was what when which while who whom will with word would
   ${premise} ${identity.title}`
    .toLowerCase()
    .split(/\s+/)
    .map(stem)
)

/** “Six months” is one word here: the six of “six weeks” says nothing about it. */
const SPAN = /\b(one|two|three|four|six|ten)\s(month|week|year)s?\b/g

const wordsOf = (texts: string[]): Set<string> =>
  new Set(
    texts
      .join(' ')
      .toLowerCase()
      .replace(SPAN, '$1-$2')
      .split(/[^a-z0-9’.-]+/)
      .map(word => stem(word.replace(/^[’.]+|[’.]+$/g, '')))
      .filter(word => word.length >= 3 && !PREMISE.has(word))
  )

const without = (words: Set<string>, others: Set<string>): string[] =>
  [...words].filter(word => !others.has(word))

const hits = (words: string[], shown: Set<string>): string[] => words.filter(w => shown.has(w))

/** Whether it is about a remark: true or false, real or made up, or with options that other questions have too. */
function isRemark(question: Question, questions: readonly Question[]): boolean {
  const options = optionsOf(question)
  const isShared = questions.some(
    other => other.number !== question.number && optionsOf(other).join() === options.join()
  )
  return options.length > 0 && (isShared || ['True', 'Real'].includes(options[0] ?? ''))
}

/** All a player reads once the question is answered, but for the options that were wrong. */
const shownBy = (question: Question): string[] =>
  textsOf(question).filter(
    text =>
      !optionsOf(question).includes(text) ||
      (question.kind === 'choice' && question.options[question.answer]?.text === text)
  )

/** The words of the right answer that neither its prompt nor a wrong option has. */
function tellingWords(question: Question): string[] {
  if (question.kind !== 'choice') return []
  const wrong = optionsOf(question).filter((_, i) => i !== question.answer)
  return without(
    wordsOf([question.options[question.answer]?.text ?? '']),
    wordsOf([question.prompt, ...wrong])
  )
}

/** The words of these texts that tell the answer of a question; none if they do not. */
export function givesAway(
  texts: string[],
  question: Question,
  questions: readonly Question[]
): string[] {
  const shown = wordsOf(texts)
  if (question.kind === 'match') {
    const whole = question.pairs.find(pair =>
      pair.every(side => {
        const words = [...wordsOf([side])]
        return words.length > 0 && hits(words, shown).length * 2 >= words.length
      })
    )
    return whole ?? []
  }
  // Who said it, true or false: the remark itself is what must not be met elsewhere.
  if (isRemark(question, questions)) {
    const remark = [...wordsOf([question.prompt])]
    const met = hits(remark, shown)
    return met.length >= Math.min(2, remark.length) && met.length * 2 >= remark.length ? met : []
  }
  const words = tellingWords(question)
  const met = hits(words, shown)
  return met.length > 0 && met.length * 2 >= words.length ? met : []
}

/** Pairs of questions that a short round may ask together where reading one tells the answer of the other. */
export function giveawayProblems(questions: readonly Question[]): Problems {
  return questions.flatMap(question =>
    questions
      .filter(teller => !areRelated(teller, question))
      .flatMap(teller => {
        const words = givesAway(shownBy(teller), question, questions)
        return words.length === 0
          ? []
          : [`Question ${question.number}: question ${teller.number} tells “${words.join(' ')}”.`]
      })
  )
}
