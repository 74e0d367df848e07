import { expect } from 'vitest'
import { eventually } from '../../world/eventually.ts'
import { onScreenAs } from '../../world/play-app.ts'
import type { Visit } from '../../world/render-app.ts'

/** The text of the live region. */
export const verdict = ({ screen }: Visit) =>
  screen.getByRole('status').textContent.replace(/\s+/g, ' ').trim()

export const heading = ({ screen }: Visit) => screen.getByRole('heading', { level: 1 })

export function answerButtons({ screen, within }: Visit): HTMLElement[] {
  return within(screen.getByRole('group', { name: 'Answers' })).getAllByRole('button')
}

/** Taps the right answer, or a wrong one. */
export async function give(page: Visit, right: boolean): Promise<void> {
  const place = onScreenAs(page, 'choice').options.findIndex(({ isAnswer }) => isAnswer === right)
  const button = answerButtons(page)[place]
  if (button) await page.user.click(button)
}

export async function untilFocused(page: Visit, name: string): Promise<void> {
  const button = page.screen.getByRole('button', { name })
  await eventually(() => {
    expect(document.activeElement).toBe(button)
  })
}
