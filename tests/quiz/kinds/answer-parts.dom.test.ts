import { expect, test } from 'vitest'
import { answerParts, loadAnswerParts } from '../../../src/quiz/kinds/answer-parts.ts'
import { answer, onScreen, tenRight } from '../../world/play-app.ts'
import { visit } from '../../world/render-app.ts'

test('the kinds of questions: loaded with the round, and no question of a quick ten is blank', async () => {
  expect(answerParts.choice.loaded).toBeDefined()
  const page = await visit('#/quiz')
  await loadAnswerParts()
  expect(answerParts.order.loaded).toBeDefined()
  expect(answerParts.match.loaded).toBeDefined()
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
