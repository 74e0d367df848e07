import type { Cite, Film, Question } from '../../../src/film/types.ts'
import { rightAnswer } from '../../../src/quiz/rules/check.ts'

/** A sentence for each thing that is wrong; empty when all is well. */
export type Problems = string[]

export interface LedgerEntry {
  number: number
  fact: string
  kind: string
  /** What counts as right, in the form of an answer: rounds keep answers and not whether they were right. */
  right: readonly number[]
  retired?: boolean
}

const AMERICAN =
  /\b(movies?|colors?|favorites?|theaters?|honor(?:s|ed)?|centers?|gotten|gray|humor|rumors?|program|\w+(?:aliz|ogniz|aniz)(?:e|es|ed|ing))\b/i

const says = (question: Question, sentence: string) => `Question ${question.number}: ${sentence}`

export const optionsOf = (question: Question): string[] =>
  question.kind === 'choice' ? question.options.map(option => option.text) : []

const notesOf = (question: Question): string[] =>
  question.kind === 'choice' ? question.options.flatMap(option => option.note ?? []) : []

/** Events, or both sides of the pairs. */
export const itemsOf = (question: Question): string[] => {
  if (question.kind === 'order') return question.events
  return question.kind === 'match' ? question.pairs.flat() : []
}

/** All a player reads before and after answering. */
export const textsOf = (question: Question): string[] => [
  question.prompt,
  question.explanation,
  ...optionsOf(question),
  ...notesOf(question),
  ...itemsOf(question)
]

const repeated = (texts: string[]): string[] =>
  texts.filter((text, i) => texts.findIndex(t => t.toLowerCase() === text.toLowerCase()) < i)

export function languageProblems(texts: string[]): Problems {
  return texts.flatMap(text => {
    const american = AMERICAN.exec(text)
    return [
      ...(text.trim() && text === text.trim() ? [] : [`“${text}” is empty or has loose spaces.`]),
      ...(/['"`]|\.\.\./.test(text) ? [`“${text}” has a straight quote or three dots.`] : []),
      ...(american ? [`“${american[0]}” is not British English.`] : [])
    ]
  })
}

/** Whether it is a reader's comment, the heading and the foot of the comments included. */
const isReaders = ({ source, paragraph }: Cite, { comments }: Film): boolean =>
  comments !== null && source === comments.source && paragraph >= comments.from - 1

const isCommentForm = (question: Question): boolean =>
  question.kind === 'choice' && question.form === 'comment'

/** An answer rests on what the sources say themselves, unless it is a comment that is asked about. */
export function citeProblems(question: Question, film: Film): Problems {
  const { cites } = question
  const firstReader = cites.findIndex(cite => isReaders(cite, film))
  const keys = cites.map(({ source, paragraph }) => `${source} ${paragraph}`)
  return [
    ...cites.flatMap(({ source: id, paragraph }) => {
      const source = film.sources.find(known => known.id === id)
      if (!source) return [`there is no source “${id}”.`]
      return Number.isInteger(paragraph) && paragraph >= 1 && paragraph <= source.paragraphs
        ? []
        : [`paragraph ${paragraph} of “${id}” is not one of 1 to ${source.paragraphs}.`]
    }),
    ...repeated(keys).map(key => `it cites ${key} twice.`),
    ...(cites.length === 0 && film.sources.length > 0 ? ['it cites nothing.'] : []),
    ...(isCommentForm(question)
      ? cites.every(cite => isReaders(cite, film))
        ? []
        : ['it cites something other than readers’ comments.']
      : [
          ...(firstReader === 0 ? ['it rests on a reader’s comment.'] : []),
          ...(firstReader > 0 && !cites.slice(firstReader).every(cite => isReaders(cite, film))
            ? ['it cites a comment before what its answer rests on.']
            : [])
        ])
  ].map(sentence => says(question, sentence))
}

/** The options of a question of two, by how its prompt begins. */
const PAIRS: Record<string, string> = {
  'True or false: ': 'True,False',
  'Real comment or made up? “': 'Real,Made up'
}

function choiceProblems(question: Question): Problems {
  if (question.kind !== 'choice') return []
  const texts = optionsOf(question)
  const isPair = Object.values(PAIRS).includes(texts.join())
  const asked = Object.entries(PAIRS).find(([start]) => question.prompt.startsWith(start))?.[1]
  const lengths = texts.map(text => text.length)
  return [
    ...(texts.length === 4 || isPair ? [] : ['it has neither four options nor a pair we know.']),
    ...(asked === (isPair ? texts.join() : undefined)
      ? []
      : ['its prompt and its options differ on what is asked.']),
    ...(isCommentForm(question) === (texts.join() === PAIRS['Real comment or made up? “'])
      ? []
      : ['its form and its options differ on whether it is about a comment.']),
    ...(texts[question.answer] === undefined ? [`there is no option ${question.answer}.`] : []),
    ...(question.options[question.answer]?.note ? ['its right option carries a note.'] : []),
    ...texts
      .filter(text => text.length > 70)
      .map(text => `option “${text}” is over 70 characters.`),
    ...repeated(texts).map(text => `option “${text}” stands there twice.`),
    ...(texts.some(text => /\b(all|none|both) of the above\b/i.test(text))
      ? ['an option leans on the others.']
      : []),
    ...(Math.max(...lengths) > 2 * Math.min(...lengths) + 8
      ? ['its options are too different in length.']
      : [])
  ].map(sentence => says(question, sentence))
}

function itemProblems(question: Question): Problems {
  if (question.kind === 'choice') return []
  const items = itemsOf(question)
  const [sides, longest, fewest, most] =
    question.kind === 'order'
      ? [[question.events], 60, 4, 5]
      : [[question.pairs.map(pair => pair[0]), question.pairs.map(pair => pair[1])], 40, 3, 4]
  const size = sides[0]?.length ?? 0
  return [
    ...(size >= fewest && size <= most ? [] : [`${size} is not between ${fewest} and ${most}.`]),
    ...items
      .filter(item => item.length > longest)
      .map(item => `“${item}” is over ${longest} characters.`),
    ...sides.flatMap(repeated).map(item => `“${item}” stands there twice.`)
  ].map(sentence => says(question, sentence))
}

export function questionProblems(question: Question, film: Film): Problems {
  const { prompt, explanation } = question
  const sentences = explanation.match(/[.?](?=\s|$)/g)?.length ?? 0
  return [
    ...(prompt.length > 140 ? [says(question, 'its prompt is over 140 characters.')] : []),
    ...(explanation.length > 200 ? [says(question, 'its explanation is over 200.')] : []),
    ...(sentences >= 1 && sentences <= 2
      ? []
      : [says(question, 'its explanation is not one or two sentences.')]),
    ...languageProblems(textsOf(question)).map(sentence => says(question, sentence)),
    ...citeProblems(question, film),
    ...choiceProblems(question),
    ...itemProblems(question)
  ]
}

/** The entry of a question in the ledger. */
function entryOf(question: Question): LedgerEntry {
  const { number, fact, kind, retired } = question
  return { number, fact, kind, right: rightAnswer(question), ...(retired && { retired }) }
}

/** Numbers are permanent: what the ledger holds stays as it is, and every question is in it. */
export function ledgerProblems(
  questions: readonly Question[],
  ledger: readonly LedgerEntry[]
): Problems {
  const numbers = questions.map(question => String(question.number))
  return [
    ...repeated(numbers).map(number => `Question ${number}: the number is taken twice.`),
    ...repeated(ledger.map(entry => String(entry.number))).map(
      number => `Question ${number}: it is listed as released twice.`
    ),
    ...ledger.flatMap(entry => {
      const question = questions.find(known => known.number === entry.number)
      if (!question)
        return [`Question ${entry.number}: it was released and is gone: retire it instead.`]
      return [
        ...(question.kind === entry.kind && question.fact === entry.fact
          ? []
          : [says(question, `it was ${entry.kind} on ${entry.fact} when it was released.`)]),
        ...(rightAnswer(question).join() === entry.right.join()
          ? []
          : [says(question, `what was right was ${entry.right.join()}.`)]),
        ...(Boolean(question.retired) === Boolean(entry.retired)
          ? []
          : [
              says(
                question,
                question.retired
                  ? 'it is retired: write so where it was released.'
                  : 'it was retired, and may not come back.'
              )
            ])
      ]
    }),
    ...questions
      .filter(question => !ledger.some(entry => entry.number === question.number))
      .map(question =>
        says(question, `add it to what was released: ${JSON.stringify(entryOf(question))}`)
      )
  ]
}
