import { keptBallot, rankingOf } from './kept.ts'
import type { Scene } from './scene.ts'

const hash = '#/vote'
const rank: NonNullable<Scene['act']> = page =>
  page.getByRole('button', { name: 'Rank my shortlist' }).click()

export const voteScenes: Scene[] = [
  { name: 'vote: nothing picked', hash },
  { name: 'vote: asked too early', hash, act: rank },
  { name: 'vote: five picked', hash, kept: { 'ballot-draft': rankingOf(5) } },
  { name: 'vote: arranging one', hash, kept: { 'ballot-draft': rankingOf(1) }, act: rank },
  { name: 'vote: arranging five', hash, kept: { 'ballot-draft': rankingOf(5) }, act: rank },
  { name: 'vote: arranging all', hash, kept: { 'ballot-draft': rankingOf(14) }, act: rank },
  { name: 'vote: cast before', hash, kept: keptBallot(5) }
]
