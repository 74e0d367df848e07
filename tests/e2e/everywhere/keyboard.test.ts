import type { Page } from '@playwright/test'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { expect, linkOfTicket, test, withMotion } from '../driving/drive-page.ts'

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, role: 'link' | 'button', name: string | RegExp) {
  const wanted = page.getByRole(role, { name }).first()
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${role} ${String(name)} cannot be reached by Tab`)
}

/** Gives any answer to a question of any kind, by keyboard. */
async function answerByKeys(page: Page) {
  const option = page.getByRole('group', { name: 'Answers' }).getByRole('button').first()
  const check = page.getByRole('button', { name: /^Check my/ })
  await expect(option.or(check)).toBeVisible()
  if (await option.isVisible()) {
    await page.keyboard.press('1')
    return
  }
  const lefts = page.getByRole('group', { name: 'Match these' }).getByRole('button')
  const pairs = await lefts.count()
  if (pairs > 0) await lefts.first().focus()
  for (let pair = 0; pair < pairs; pair++) {
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowLeft')
    if (pair < pairs - 1) await page.keyboard.press('ArrowDown')
  }
  await tabTo(page, 'button', /^Check my/)
  await page.keyboard.press('Enter')
}

/** Three storylines, so that the reveal has three steps. */
const codes = [['duet', 'children', 'big-break'], ['duet', 'children'], ['duet']].map((ids, at) => {
  const ballot = { ranking: ids.map(id => [id]) }
  return `#/r/${encodeResult({ name: `Guest ${at + 1}`, ballot }, film)}`
})

const nextStep = /^(Next|And the winner is …)$/

/** Leaves the votes on the clipboard, as a chat that was copied. */
async function copyVotes(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(text => navigator.clipboard.writeText(text), codes.join(' '))
}

async function playLoop(page: Page): Promise<void> {
  await page.goto('')
  await tabTo(page, 'link', 'Play the quiz')
  await page.keyboard.press('Enter')
  for (let question = 1; question <= 10; question++) {
    await expect(page.getByText(`Question ${question} of 10`)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await answerByKeys(page)
    const next = page.getByRole('button', { name: /Next|See my result/ })
    await expect(next).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await tabTo(page, 'link', 'Now pick the sequel')
  await page.keyboard.press('Enter')
  const storylines = page.getByRole('group', { name: 'Sequels' }).getByRole('button')
  await storylines.first().waitFor()
  for (const pick of [0, 1, 2]) {
    await storylines.nth(pick).focus()
    await page.keyboard.press('Space')
  }
  await tabTo(page, 'button', 'Rank these 3')
  await page.keyboard.press('Enter')
  await tabTo(page, 'button', 'I’d rather put them in order myself')
  await page.keyboard.press('Enter')

  const handles = page.locator('[data-handle]')
  const last = String(await handles.nth(2).getAttribute('aria-label'))
  await tabTo(page, 'button', last)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await expect(handles.nth(1)).toHaveAttribute('aria-label', last)
  await expect(handles.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(handles.nth(0)).toHaveAttribute('aria-label', last)
  await page.keyboard.press('Enter')

  await tabTo(page, 'button', 'Put it on my ticket')
  await page.keyboard.press('Enter')
  expect(await linkOfTicket(page)).toMatch(/#\/r\/r1/)

  await page.goto('#/party')
  await copyVotes(page)
  await tabTo(page, 'button', 'Paste the chat')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Added 3: Guest 1, Guest 2, Guest 3.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Paste the chat' })).toBeFocused()
  await tabTo(page, 'button', 'Reveal the winner')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'The reveal' })
  const winner = dialog.getByRole('heading', { name: /^The winner/ })
  const next = dialog.getByRole('button', { name: nextStep })
  await expect(next).toBeFocused()
  const status = dialog.getByRole('status').first()
  while (!(await winner.isVisible())) {
    await expect(next).toBeInViewport({ ratio: 1 })
    const before = String(await status.textContent())
    await page.keyboard.press('Enter')
    await expect(status).not.toHaveText(before)
  }
  await expect(winner).toBeFocused()
  await expect(winner).toBeInViewport()
  await tabTo(page, 'button', 'How it was counted')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { name: /^The winner/ })).toBeFocused()
}

for (const viewport of [
  { width: 320, height: 568 },
  { width: 1280, height: 800 }
]) {
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport, ...(viewport.width === 320 && withMotion) })

    test('the whole loop by keyboard only, from the first question to the result', async ({
      page
    }) => {
      await playLoop(page)
    })
  })
}

for (const text of ['100%', '200%']) {
  test.describe(`at 320 by 256, with text of ${text}`, () => {
    test.use({ viewport: { width: 320, height: 256 }, ...(text === '100%' && withMotion) })

    test('the focused element of a reveal is on screen, from the start to the winner', async ({
      page
    }) => {
      await page.goto('#/party')
      await page.evaluate(size => {
        document.documentElement.style.fontSize = size
      }, text)
      await copyVotes(page)
      await page.getByRole('button', { name: 'Paste the chat' }).press('Enter')
      await page.getByRole('button', { name: 'Reveal the winner' }).press('Enter')
      const dialog = page.getByRole('dialog', { name: 'The reveal' })
      const next = dialog.getByRole('button', { name: nextStep })
      const winner = dialog.getByRole('heading', { name: /^The winner/ })
      await expect(next).toBeFocused()
      await expect(next).toBeInViewport()
      await page.keyboard.press('Enter')
      const status = dialog.getByRole('status').first()
      for (const place of ['Third', 'Second']) {
        await expect(status).toHaveText(new RegExp(`^${place}: `))
        await expect(next).toBeFocused()
        // At 200%, the place alone is higher than the screen, and comes first.
        if (text === '100%') await expect(next).toBeInViewport()
        await page.keyboard.press('Enter')
      }
      await expect(winner).toBeFocused()
      await expect(winner).toBeInViewport()
      await page.keyboard.press('Tab')
      await expect(dialog.getByRole('button', { name: 'Share the result' })).toBeFocused()
    })
  })
}

test('forced colours: a picked storyline has the Highlight colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('#/vote')
  const card = page.getByRole('group', { name: 'Sequels' }).getByRole('button').first()
  await card.press('Space')
  const colours = await card.evaluate(button => {
    const box = button.closest('.pick')
    const probe = document.body.appendChild(document.createElement('p'))
    probe.style.cssText = 'background: Highlight; color: HighlightText; forced-color-adjust: none'
    const [own, wanted] = [getComputedStyle(box ?? probe), getComputedStyle(probe)]
    const all = [
      own.backgroundColor,
      wanted.backgroundColor,
      getComputedStyle(button).color,
      wanted.color
    ]
    probe.remove()
    return all
  })
  expect(colours[0]).toBe(colours[1])
  expect(colours[2]).toBe(colours[3])
})
