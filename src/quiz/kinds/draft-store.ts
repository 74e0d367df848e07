import { atom, computed } from 'nanostores'
import { isOfKind, type DraftRules, type Kind, type QuestionOf } from '../rules/question-kind.ts'
import { defineStore } from '../../app/app.ts'
import { quizStore } from '../play/current-round.ts'

export function defineDraftStore<K extends Kind, Draft>(
  kind: K,
  rules: DraftRules<QuestionOf<K>, Draft>
) {
  return defineStore(app => {
    const { submitAnswer, quiz } = quizStore(app)

    const edited = atom<{ questionId: string; draft: Draft } | null>(null)

    /** The question on screen with its answer or the draft of one; `null` for other kinds. */
    const current = computed([quiz, edited], (shown, latest) => {
      if (!shown || !isOfKind(shown.question, kind)) return null
      const { question, questionId, given, seed } = shown
      if (given) return { question, questionId, seed, draft: rules.ofAnswer(given) }
      const draft = latest?.questionId === questionId ? latest.draft : rules.start(question, seed)
      return { question, questionId, seed, draft }
    })

    function edit(change: (draft: Draft) => Draft): void {
      const shown = current.get()
      if (shown) edited.set({ questionId: shown.questionId, draft: change(shown.draft) })
    }

    function submitDraft(): void {
      const shown = current.get()
      const given = shown && rules.answerOf(shown.draft)
      if (given) submitAnswer(given)
    }

    return { current, edit, submitDraft }
  })
}
