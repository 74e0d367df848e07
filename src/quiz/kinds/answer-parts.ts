import { part, type Part } from '../../app/loading/part.ts'
import type { Kind } from '../rules/question-kind.ts'
import ChoiceAnswer from './choice/ChoiceAnswer.svelte'

/**
 * Each kind of question has a line here, and one in `kind-rules.ts`. A quick ten begins with a choice, so
 * that is part of the page; the other kinds are loaded with the round.
 */
export const answerParts: Record<Kind, Part<typeof ChoiceAnswer>> = {
  choice: { load: () => Promise.resolve(ChoiceAnswer), loaded: ChoiceAnswer },
  order: part(() => import('./order/OrderAnswer.svelte')),
  match: part(() => import('./match/MatchAnswer.svelte'))
}

/** Loads all kinds, so that no question is blank while its kind loads. What fails is loaded with its question. */
export async function loadAnswerParts(): Promise<void> {
  await Promise.allSettled(Object.values(answerParts).map(({ load }) => load()))
}
