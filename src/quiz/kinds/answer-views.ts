import type { Kind } from '../rules/question-kind.ts'
import ChoiceAnswer from './choice/ChoiceAnswer.svelte'

export type AnswerView = typeof ChoiceAnswer

/**
 * Each kind of question has a line here, and one in `kind-rules.ts`. A quick ten begins with a choice, so
 * that is part of the page; the other kinds are loaded with the round.
 */
const loaders: Record<Kind, () => Promise<{ default: AnswerView }>> = {
  choice: () => Promise.resolve({ default: ChoiceAnswer }),
  order: () => import('./order/OrderAnswer.svelte'),
  match: () => import('./match/MatchAnswer.svelte')
}

const loaded: Partial<Record<Kind, AnswerView>> = { choice: ChoiceAnswer }

/** The component for a kind of question; `undefined` until it is loaded. */
export function answerView(kind: Kind): AnswerView | undefined {
  return loaded[kind]
}

export async function loadAnswerView(kind: Kind): Promise<AnswerView> {
  return (loaded[kind] ??= (await loaders[kind]()).default)
}

/** Loads all kinds, so that no question is blank while its kind loads. What fails is loaded with its question. */
export async function loadAnswerViews(): Promise<void> {
  await Promise.allSettled((Object.keys(loaders) as Kind[]).map(loadAnswerView))
}
