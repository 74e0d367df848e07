import { keptBallot, keptLoss, keptRound } from './kept.ts'
import type { Scene } from './scene.ts'

/** Opens a backup file with this text. */
function open(text: string): NonNullable<Scene['act']> {
  return async page => {
    const file = { name: 'encore.json', mimeType: 'application/json', buffer: Buffer.from(text) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('status').filter({ hasText: /./ }).waitFor()
  }
}

export const homeScenes: Scene[] = [
  { name: 'home: first visit', hash: '#/' },
  { name: 'home: mid-round', hash: '#/', kept: keptRound({ answered: 4 }) },
  { name: 'home: played and voted', hash: '#/', kept: { ...keptRound(), ...keptBallot(5) } },
  { name: 'home: two things wait', hash: '#/', kept: keptLoss() },
  { name: 'home: storage blocked', hash: '#/', storage: 'blocked' },
  {
    name: 'home: a value put aside',
    hash: '#/vote',
    raw: { 'ballot-draft': '{"version":1,"value":"damaged' }
  },
  { name: 'about', hash: '#/about' },
  { name: 'about: a damaged file', hash: '#/about', act: open('{"encore":1') },
  {
    name: 'about: a file brought back',
    hash: '#/about',
    act: open('{"encore":1,"film":"purple-hearts","kept":{}}')
  },
  { name: 'missing page', hash: '#/nowhere' }
]
