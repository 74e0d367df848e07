import { fireEvent } from '@testing-library/svelte'
import { encodeInvitation, encodeParty, encodeResult } from '../../../../src/links/index.ts'
import { film } from '../../../../src/film/index.ts'
import { play, tenRight, vote } from '../../../world/play-app.ts'
import type { Visit } from '../../../world/render-app.ts'

export type Step = (page: Visit) => unknown

const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }
const ballot = { ranking: [['duet'], ['children']] }
export const ann = encodeResult({ name: 'Ann', quiz, ballot }, film)
export const bo = encodeResult({ name: 'Bo', ballot: { ranking: [['children'], ['duet']] } }, film)
export const cy = encodeResult({ name: 'Cy', ballot }, film)
export const sharedGroup = encodeParty(
  {
    name: 'Movie night',
    ballots: [
      { name: 'Ann', ballot },
      { name: 'Bo', ballot }
    ]
  },
  film
)
export const invitation = String(encodeInvitation({ host: 'Ana', mark: 7 }, film))
export const runoff = String(
  encodeInvitation({ host: 'Ana', mark: 8, storylines: ['duet', 'children'] }, film)
)

export const pressing =
  (...names: (string | RegExp)[]): Step =>
  async page => {
    for (const name of names) {
      await page.user.click(await page.screen.findByRole('button', { name }))
    }
  }
export const doing =
  (act: (page: Visit) => unknown): Step =>
  page =>
    page.act(async () => {
      await act(page)
    })
export const kindOf = (kind: string) =>
  `#/quiz/${encodeResult(
    {
      quiz: {
        mode: 'ten',
        questions: film.questions
          .filter(each => each.kind === kind && !each.retired)
          .slice(0, 2)
          .map(({ number }) => number),
        right: [true, true]
      }
    },
    film
  )}`
export const bringIn = doing(page => {
  page.importer.addBallots(`#/r/${ann} #/r/${bo}`)
})
export const shortlist = pressing('Duet', 'Old Wounds', 'Clear His Name', 'Rank these 3')
export const onStage = pressing('Reveal the winner')
export const atResult = pressing('Reveal the winner', 'Skip to the winner', 'How it was counted')
export const hasVoted = (page: Visit) => {
  vote(page, ['duet', 'children'])
}
export const hasPlayed = (page: Visit) => {
  play(page, tenRight)
}

export const dragging: Step = async ({ screen }) => {
  const handle = screen.getByRole('button', { name: 'Move Duet' })
  Object.assign(handle, { setPointerCapture: () => undefined })
  const more = { pointerId: 1, isPrimary: true, bubbles: true, cancelable: true }
  await fireEvent(handle, new PointerEvent('pointerdown', more))
  // Otherwise the drag begins with the next frame.
  await fireEvent(handle, new PointerEvent('pointermove', more))
}
