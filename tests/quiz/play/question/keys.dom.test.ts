import { describe, expect, test } from 'vitest'
import { onScreen } from '../../../world/play-app.ts'
import { arrived, openMenu, visit, type Visit } from '../../../world/render-app.ts'
import { answerButtons, heading, untilFocused } from '../on-page.ts'

/** Gives some answer by keys, to a question of whatever kind. */
async function answerByKeys(page: Visit): Promise<void> {
  const { kind } = onScreen(page).question
  if (kind === 'choice') return page.user.keyboard('1')
  const press = async (button: HTMLElement | undefined) => {
    button?.focus()
    await page.user.keyboard('{Enter}')
  }
  if (kind === 'match') {
    const side = (name: string) =>
      page.within(page.screen.getByRole('group', { name })).getAllByRole('button')
    for (const at of side('Match these').keys()) {
      await press(side('Match these')[at])
      await press(side('With these')[at])
    }
  }
  await press(page.screen.getByRole('button', { name: /^Check my/ }))
}

test('a whole round by keyboard alone ends at the ticket', async () => {
  const page = await visit('#/quiz')
  for (let question = 1; question <= 10; question++) {
    if (question > 1) await arrived(page)
    await answerByKeys(page)
    await untilFocused(page, question < 10 ? 'Next question' : 'See my result')
    await page.user.keyboard('{Enter}')
  }
  expect(heading(page).textContent).toBe('Your score')
  await arrived(page)
})

describe('keys', () => {
  test('digits do nothing in the menu, and nothing once switched off', async () => {
    const page = await visit('#/quiz')
    await openMenu(page)
    await page.user.keyboard('1')
    await page.user.click(page.screen.getByRole('switch', { name: 'Number keys', checked: true }))
    await page.user.keyboard('{Escape}')
    expect(document.activeElement).toBe(
      page.screen.getByRole('button', { name: 'Menu', expanded: false })
    )
    heading(page).focus()
    await page.user.keyboard('1')
    expect(onScreen(page).right).toBeNull()
    expect(page.screen.queryByText(/^Keys:/)).toBeNull()
  })

  test('a digit answers once, and Enter continues wherever the focus is', async () => {
    const page = await visit('#/quiz')
    await page.user.keyboard('{Control>}1{/Control}9{Enter}')
    expect(onScreen(page).right).toBeNull()
    await page.user.keyboard('2')
    const told = answerButtons(page)[1]?.textContent
    expect(told).toContain('Your answer')
    await page.user.keyboard('1')
    expect(answerButtons(page)[1]?.textContent).toBe(told)
    await untilFocused(page, 'Next question')
    heading(page).focus()
    await page.user.keyboard('{Enter}')
    expect(onScreen(page).position).toBe(2)
  })
})
