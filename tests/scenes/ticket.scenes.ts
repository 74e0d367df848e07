import { keptBallot, keptChallenge, keptRound } from './kept.ts'
import type { Scene } from './scene.ts'

const hash = '#/ticket'
const longName = 'Wilhelmina Featherstoneh'
const full = { ...keptRound(), ...keptBallot(5), name: 'Ana' }

function press(...names: string[]): NonNullable<Scene['act']> {
  return async page => {
    for (const name of names) await page.getByRole('button', { name }).click()
    await page.getByRole('status').filter({ hasText: /./ }).waitFor()
  }
}

export const ticketScenes: Scene[] = [
  { name: 'ticket: empty', hash },
  { name: 'ticket: quiz only', hash, kept: keptRound() },
  { name: 'ticket: ballot only', hash, kept: keptBallot(3) },
  { name: 'ticket: full', hash, kept: full },
  { name: 'ticket: all right', hash, kept: { ...keptRound({ right: 10 }), ...keptBallot(14) } },
  { name: 'ticket: none right', hash, kept: { ...keptRound({ right: 0 }), name: longName } },
  { name: 'ticket: name too long', hash, kept: { ...full, name: longName.repeat(2) } },
  { name: 'ticket: to be copied by hand', hash, kept: full, act: press('Copy link') },
  {
    name: 'ticket: QR code and picture',
    hash,
    kept: full,
    act: press('Show a QR code', 'Save a picture')
  },
  {
    name: 'ticket: story saved, picture described',
    hash,
    kept: full,
    act: async page => {
      await press('Save for Stories')(page)
      await page.getByText('Describe the picture').click()
    }
  },
  {
    name: 'ticket: score arriving',
    hash: '#/quiz',
    kept: { ...keptRound({ isOnNext: false }), ...keptBallot(5) },
    act: async page => {
      await page.getByRole('button', { name: 'See my result' }).click()
      await page.getByRole('heading', { name: 'Your score', level: 1 }).waitFor()
    }
  },
  { name: 'ticket: a challenge met', hash, kept: { ...keptChallenge(), ...keptBallot(5) } }
]
