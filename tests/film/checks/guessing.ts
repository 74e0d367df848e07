import type { ChoiceQuestion, Question } from '../../../src/film/types.ts'
import type { Problems } from './question-checks.ts'

const choices = (questions: Question[]): ChoiceQuestion[] =>
  questions.filter(question => question.kind === 'choice')

const share = (questions: ChoiceQuestion[], hit: (question: ChoiceQuestion) => boolean): number =>
  questions.length > 0 ? questions.filter(hit).length / questions.length : 0.25

/** Whether the right option alone is first when options are ranked by this measure. */
const stands =
  (measure: (text: string) => number) =>
  ({ options, answer }: ChoiceQuestion): boolean =>
    options.every(
      (option, i) => i === answer || measure(option.text) < measure(options[answer]?.text ?? '')
    )

/** Of four options each habit should pay in about a quarter: within a tenth, or two questions where they are few. */
function rangeOf(questions: number): { least: number; most: number } {
  const around = Math.max(0.1, 2 / questions)
  return { least: Math.max(0, 0.25 - around), most: 0.25 + around }
}

const percent = (part: number): string => `${Math.round(part * 100)} %`

/** Can somebody who has seen nothing do well by a habit? */
export function guessingProblems(questions: Question[]): Problems {
  const all = choices(questions)
  const four = all.filter(question => question.options.length === 4)
  const { least, most } = rangeOf(four.length)
  const habits: [string, (question: ChoiceQuestion) => boolean][] = [
    ['The longest option', stands(text => text.length)],
    ['The shortest option', stands(text => -text.length)],
    ...[0, 1, 2, 3].map((place): [string, (question: ChoiceQuestion) => boolean] => [
      `Of four options number ${place + 1}`,
      question => question.answer === place
    ])
  ]
  const pairs = ['True', 'Real'].map(first => {
    const asked = all.filter(({ options }) => options.length === 2 && options[0]?.text === first)
    const hits = asked.filter(({ answer }) => answer === 0).length
    return { first, hits, misses: asked.length - hits }
  })
  return [
    ...habits
      .map(([habit, hit]) => ({ habit, part: share(four, hit) }))
      .filter(({ part }) => !(part >= least && part <= most))
      .map(
        ({ habit, part }) =>
          `${habit} is right in ${percent(part)}, not in ${percent(least)} to ${percent(most)}.`
      ),
    ...pairs
      .filter(({ hits, misses }) => Math.abs(hits - misses) > 1)
      .map(({ first, hits, misses }) => `${first} is right ${hits} times and wrong ${misses}.`)
  ]
}
