import type { ChoiceQuestion, Option } from '../../../film/types.ts'
import { seedFor, shuffle } from '../../../links/random.ts'
import { isSameAnswer, type GivenAnswer, type KindRules } from '../../rules/question-kind.ts'

/** An answer is the index of one option. */
export const choiceRules: KindRules<ChoiceQuestion> = {
  isOneTap: true,
  rightAnswer: ({ answer }) => [answer],
  isRight: ({ answer }, given) => isSameAnswer([answer], given),
  compare: ({ options, answer }, [given = -1]) => [
    { about: '', given: options[given]?.text ?? '', right: options[answer]?.text ?? '' }
  ],
  digitKeys: ({ options }) => options.length,
  noteOn: ({ options }, [given = -1]) => options[given]?.note ?? '',
  withNotes: (question, notes) => ({
    ...question,
    options: question.options.map(({ text }, index) => {
      const note = notes[index]
      return { text, ...(note && { note }) }
    })
  })
}

export interface OptionView extends Option {
  /** In the question, not on screen. */
  index: number
  isAnswer: boolean
  isGiven: boolean
}

/**
 * The options in their order on screen. Two options, such as true and false, are not shuffled.
 * @param given `null` until the question is answered
 */
export function viewOptions(
  { options, answer, number }: ChoiceQuestion,
  seed: number,
  given: GivenAnswer | null
): OptionView[] {
  const views = options.map((option, index) => ({
    ...option,
    index,
    isAnswer: index === answer,
    isGiven: index === given?.[0]
  }))
  return views.length === 2 ? views : shuffle(views, seedFor(seed, number))
}
