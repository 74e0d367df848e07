import { expect, test } from 'vitest'
import { answerView, loadAnswerViews } from '../../../src/quiz/kinds/answer-views.ts'
import { answer, onScreen, tenRight } from '../../world/play-app.ts'
import { visit } from '../../world/render-app.ts'

test('the kinds of questions: loaded with the round, and no question of a quick ten is blank', async () => {
  expect(answerView('choice')).toBeDefined()
  const page = await visit('#/quiz')
  await loadAnswerViews()
  expect(answerView('order')).toBeDefined()
  expect(answerView('match')).toBeDefined()
  const kinds = new Set<string>()
  for (const _ of tenRight) {
    kinds.add(onScreen(page).question.kind)
    expect(page.screen.getAllByRole('group').length).toBeGreaterThan(0)
    await page.act(() => {
      answer(page, true)
      page.quiz.nextQuestion()
    })
  }
  expect(kinds.size).toBeGreaterThan(1)
})
