import { keptBallot, keptChallenge, keptRound, roundOfTen } from './kept.ts'
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

/** Inside the closed “More ways to share”. */
function pressIn(...names: string[]): NonNullable<Scene['act']> {
  return async page => {
    await page.getByText('More ways to share').click()
    await press(...names)(page)
  }
}

/** The end of the stage, once all hearts have landed. */
function stage(right: number): Scene {
  return {
    name: `ticket: the stage, ${right} right`,
    hash: '#/quiz',
    kept: keptRound({ right, isOnNext: false }),
    act: async page => {
      await page.getByRole('button', { name: 'See my result' }).click()
      const shown = page.getByRole('dialog', { name: 'Your score' })
      await shown.press('ArrowRight')
      await shown.getByRole('status').first().filter({ hasText: /./ }).waitFor()
    }
  }
}

const earlier = {
  'round:earlier': {
    ...roundOfTen({ right: 3, seed: 11 }),
    id: 'earlier',
    startedAt: Date.UTC(2026, 10, 10),
    finishedAt: Date.UTC(2026, 10, 10, 1)
  }
}

export const ticketScenes: Scene[] = [
  { name: 'ticket: empty', hash },
  { name: 'ticket: quiz only', hash, kept: keptRound() },
  { name: 'ticket: ballot only', hash, kept: keptBallot(3) },
  { name: 'ticket: full', hash, kept: full },
  { name: 'ticket: all right', hash, kept: { ...keptRound({ right: 10 }), ...keptBallot(14) } },
  { name: 'ticket: none right', hash, kept: { ...keptRound({ right: 0 }), name: longName } },
  {
    name: 'ticket: name too long',
    hash,
    kept: { ...full, name: longName.repeat(2) },
    act: page => page.getByRole('button', { name: 'Put your name on it' }).click()
  },
  { name: 'ticket: to be copied by hand', hash, kept: full, act: pressIn('Copy link') },
  {
    name: 'ticket: QR code and picture',
    hash,
    kept: full,
    act: pressIn('Show a QR code', 'Save a picture')
  },
  {
    name: 'ticket: story saved, picture described',
    hash,
    kept: full,
    act: async page => {
      await press('Save for Stories')(page)
      await page.getByText('More ways to share').click()
      await page.getByText('Describe the picture').click()
    }
  },
  stage(2),
  stage(7),
  stage(10),
  {
    ...stage(5),
    name: 'ticket: the stage, better than last time, with a list',
    kept: { ...keptRound({ right: 5, isOnNext: false }), ...earlier, ...keptBallot(5) }
  },
  { name: 'ticket: a challenge met', hash, kept: { ...keptChallenge(), ...keptBallot(5) } }
]
