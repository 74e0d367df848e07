import { keptRound } from './kept.ts'
import type { Scene } from './scene.ts'

const hash = '#/quiz'

export const quizScenes: Scene[] = [
  { name: 'quiz: first question', hash, kept: keptRound({ answered: 0 }) },
  { name: 'quiz: answered right', hash, kept: keptRound({ answered: 3, isOnNext: false }) },
  {
    name: 'quiz: answered wrong',
    hash,
    kept: keptRound({ answered: 3, right: 2, isOnNext: false })
  },
  { name: 'quiz: last answered', hash, kept: keptRound({ isOnNext: false }) },
  {
    name: 'quiz: storage full',
    hash,
    storage: 'full',
    act: async page => {
      await page.getByRole('group', { name: 'Answers' }).getByRole('button').first().click()
    }
  }
]
