import { film } from '../../src/film/index.ts'
import { encodeInvitation } from '../../src/links/index.ts'
import { keptBallot, keptRound, rankingOf, resultCode } from './kept.ts'
import type { Scene } from './scene.ts'

const hash = '#/vote'

function press(...names: string[]): NonNullable<Scene['act']> {
  return async page => {
    for (const name of names) await page.getByRole('button', { name, exact: true }).click()
  }
}

const rank: NonNullable<Scene['act']> = page =>
  page.getByRole('button', { name: /^Rank these/ }).click()
const arrange: NonNullable<Scene['act']> = async page => {
  await rank(page)
  await press('I’d rather put them in order myself')(page)
}
const invitation = encodeInvitation({ mark: 7, party: 'Movie night', host: 'Ana' }, film)

/** Answers so many pairs with “Can’t choose”. */
function tie(times: number): NonNullable<Scene['act']> {
  return async page => {
    for (let pair = 0; pair < times; pair++) {
      await page.getByRole('button', { name: 'Can’t choose', disabled: false }).waitFor()
      await page.getByRole('button', { name: 'Can’t choose' }).click()
    }
  }
}
const five = { 'ballot-draft': rankingOf(5) }
const [first, second] = film.storylines.map(({ title }) => title)

function writeOwn(text: string): NonNullable<Scene['act']> {
  return async page => {
    await press('Write your own')(page)
    await page.getByRole('textbox', { name: /^Your sequel/ }).fill(text)
    await press('Add it')(page)
  }
}

export const voteScenes: Scene[] = [
  { name: 'vote: nothing picked', hash },
  {
    name: 'vote: asked too early',
    hash,
    act: page => page.getByRole('button', { name: 'Pick at least two' }).press('Enter')
  },
  {
    name: 'vote: where each is from',
    hash,
    kept: keptBallot(5),
    act: page => page.getByText('Where’s this from?').click()
  },
  {
    name: 'vote: invited, five picked',
    hash,
    kept: { ...five, ...keptRound(), invitation }
  },
  {
    name: 'vote: invited, settled',
    hash,
    kept: { 'ballot-draft': rankingOf(3), invitation },
    act: async page => {
      await rank(page)
      await tie(2)(page)
    }
  },
  {
    name: 'vote: for a comparison, arranging',
    hash,
    kept: { ...five, invitation: `#/r/${resultCode()}` },
    act: arrange
  },
  { name: 'vote: five picked', hash, kept: { ...five, ...keptRound() } },
  { name: 'vote: a write-in', hash, kept: five, act: writeOwn('A wedding on Malta, with goats') },
  { name: 'vote: a write-in too long', hash, kept: five, act: writeOwn('goats '.repeat(12)) },
  { name: 'vote: shortlist after casting', hash, kept: { ...five, ...keptBallot(5) } },
  { name: 'vote: one picked', hash, kept: { 'ballot-draft': rankingOf(1) } },
  { name: 'vote: arranging five', hash, kept: five, act: arrange },
  {
    name: 'vote: arranging, more about one',
    hash,
    kept: five,
    act: async page => {
      await arrange(page)
      await press(String(second))(page)
    }
  },
  {
    name: 'vote: arranging, two level',
    hash,
    kept: five,
    act: async page => {
      await arrange(page)
      await press(String(second), `${second}: tie with the one above`)(page)
    }
  },
  {
    name: 'vote: arranging, one in hand',
    hash,
    kept: five,
    act: async page => {
      await arrange(page)
      const handle = page.getByRole('button', { name: `Move ${first}`, exact: true })
      await handle.hover()
      const { x, y, height } = (await handle.boundingBox()) ?? { x: 0, y: 0, height: 0 }
      await page.mouse.down()
      await page.mouse.move(x + 20, y + height / 2 + 90, { steps: 4 })
      // Wait until the dragged row has moved and the animations of the others have ended.
      await page.waitForFunction(() => {
        const [, down = ''] =
          document.querySelector<HTMLElement>('.isDragged')?.style.translate.split(' ') ?? []
        return Math.round(parseFloat(down)) === 90 && document.getAnimations().length === 0
      })
    }
  },
  {
    name: 'vote: arranging, one picked up by key',
    hash,
    kept: five,
    act: async page => {
      await arrange(page)
      await page.getByRole('button', { name: `Move ${second}`, exact: true }).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('ArrowUp')
    }
  },
  { name: 'vote: arranging all', hash, kept: { 'ballot-draft': rankingOf(14) }, act: rank },
  { name: 'vote: head to head', hash, kept: five, act: rank },
  {
    name: 'vote: head to head, under way',
    hash,
    kept: { 'ballot-draft': rankingOf(8) },
    act: async page => {
      await rank(page)
      await tie(2)(page)
    }
  },
  {
    name: 'vote: head to head, settled',
    hash,
    kept: five,
    act: async page => {
      await rank(page)
      const settled = page.getByRole('list', { name: 'Your list' })
      const first = page.getByRole('group', { name: 'The two of them' }).getByRole('button').first()
      const status = page.getByRole('status')
      while (!(await settled.isVisible())) {
        const before = String(await status.textContent())
        await first.click()
        await page.waitForFunction(
          text => document.querySelector('[role=status]')?.textContent !== text,
          before
        )
      }
    }
  },
  {
    name: 'vote: head to head, settled with ties',
    hash,
    kept: { 'ballot-draft': rankingOf(3) },
    act: async page => {
      await rank(page)
      await tie(2)(page)
    }
  },
  {
    name: 'vote: just put on the ticket',
    hash,
    kept: { ...five, ...keptRound(), name: 'Ana' },
    act: async page => {
      await arrange(page)
      await press('Put it on my ticket')(page)
      await page.getByRole('heading', { name: 'Your ticket', level: 1 }).waitFor()
    }
  },
  { name: 'vote: cast before', hash, kept: keptBallot(5) },
  {
    name: 'vote: cast with a write-in, and earlier ones',
    hash,
    kept: {
      ...keptBallot(3),
      'ballot:2': {
        ranking: [['write-in', 'old-wounds'], ['big-break']],
        writeIn: 'A wedding on Malta, with goats',
        castAt: Date.UTC(2026, 10, 22)
      }
    }
  },
  { name: 'vote: cast with all', hash, kept: keptBallot(14) }
]
