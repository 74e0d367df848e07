import type { ChoiceQuestion, Question } from '../../src/core/domain/film.ts'
import type { Problems } from './questions.ts'

const choices = (questions: Question[]): ChoiceQuestion[] =>
  questions.filter(question => question.kind === 'choice')

const share = (questions: ChoiceQuestion[], hit: (question: ChoiceQuestion) => boolean): number =>
  questions.filter(hit).length / questions.length

/** Whether the right option alone is first when options are ranked by this measure. */
const stands =
  (measure: (text: string) => number) =>
  ({ options, answer }: ChoiceQuestion): boolean =>
    options.every(
      (option, i) => i === answer || measure(option.text) < measure(options[answer]?.text ?? '')
    )

const percent = (part: number): string => `${Math.round(part * 100)} %`

/** Can somebody who has seen nothing do well by a habit? */
export function guessingProblems(questions: Question[]): Problems {
  const all = choices(questions)
  const four = all.filter(question => question.options.length === 4)
  const two = all.filter(question => question.options.length === 2)
  const habits: [string, number, number, number][] = [
    [
      'The longest option is right',
      share(
        all,
        stands(text => text.length)
      ),
      0,
      1 / 3
    ],
    [
      'The shortest option is right',
      share(
        all,
        stands(text => -text.length)
      ),
      0,
      1 / 3
    ],
    ...[0, 1, 2, 3].map((place): [string, number, number, number] => [
      `Of four options number ${place + 1} is right`,
      share(four, question => question.answer === place),
      0.15,
      0.35
    ]),
    ['A true-or-false is true', share(two, question => question.answer === 0), 0.35, 0.65]
  ]
  return habits
    .filter(([, part, least, most]) => !(part >= least && part <= most))
    .map(
      ([habit, part, least, most]) =>
        `${habit} in ${percent(part)}, not in ${percent(least)} to ${percent(most)}.`
    )
}
