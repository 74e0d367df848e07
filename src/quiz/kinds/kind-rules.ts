import type { Question } from '../../film/types.ts'
import type { Kind, KindRules, QuestionOf } from '../rules/question-kind.ts'
import { choiceRules } from './choice/choice-rules.ts'
import { matchRules } from './match/match-rules.ts'
import { orderRules } from './order/order-rules.ts'

/** Each kind of question has a line here, and one in `Answer.svelte`. */
const rules: { [K in Kind]: KindRules<QuestionOf<K>> } = {
  choice: choiceRules,
  order: orderRules,
  match: matchRules
}

/** The rules of the kind of a question. */
export function rulesOf({ kind }: Question): KindRules {
  return rules[kind]
}
