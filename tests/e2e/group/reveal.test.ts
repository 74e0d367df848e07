import { rankingOf, resultCode } from '../../scenes/kept.ts'
import { expect, test, withMotion } from '../driving/drive-page.ts'
import { paste } from '../driving/paste.ts'
import { codes, resultLink, reveal } from './eight-votes.ts'

test.use(withMotion)

test('each place of the reveal is in sight when it comes, wherever one has scrolled to', async ({
  page
}) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await page.goto('#/party')
  // All fourteen, each at a place of its own.
  const all = { ranking: rankingOf(14) }
  const codesOfTwo = ['Ana', 'Ben'].map(name => `#/r/${resultCode({ name, ballot: all })}`)
  await paste(page, codesOfTwo.join(' '))
  await page.getByRole('button', { name: 'Reveal the winner' }).click()
  const dialog = page.getByRole('dialog', { name: 'The reveal' })
  const next = dialog.getByRole('button', { name: /^(Next|And the winner is)/ })
  await next.click()
  await dialog
    .getByText(/^Out: /)
    .last()
    .hover()
  await page.mouse.wheel(0, 5000)
  for (const place of ['Third.', 'Second.']) {
    await page.keyboard.press('ArrowRight')
    await expect(dialog.getByText(place, { exact: true })).toBeInViewport({ ratio: 1 })
  }
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('heading', { name: /^The winner/ })).toBeInViewport({ ratio: 1 })
})

test('on a low screen with text of 200 % the button that goes on is in sight at each place', async ({
  page
}) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('#/party')
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  await paste(page, codes.join(' '))
  await page.getByRole('button', { name: 'Reveal the winner' }).click()
  const dialog = page.getByRole('dialog', { name: 'The reveal' })
  const next = dialog.getByRole('button', { name: /^(Next|And the winner is)/ })
  const status = dialog.getByRole('status').first()
  for (const told of [/^$/, /^Out: /, /^Third: /, /^Second: /]) {
    await expect(status).toHaveText(told)
    await expect(next).toBeFocused()
    await expect(next).toBeInViewport({ ratio: 0.95 })
    await page.keyboard.press('Enter')
  }
  await expect(dialog.getByRole('heading', { name: /^The winner/ })).toBeFocused()
})

test('with reduced motion nothing on the stage moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('#/party')
  await paste(page, codes.join(' '))
  await page.getByRole('button', { name: 'Reveal the winner' }).click()
  const dialog = page.getByRole('dialog', { name: 'The reveal' })
  await dialog.getByRole('button', { name: 'Skip to the winner' }).click()
  await expect(dialog.getByRole('heading', { name: /^The winner/ })).toBeFocused()
  const longest = await dialog.evaluate(stage =>
    Math.max(
      ...[stage, ...stage.querySelectorAll('*')].flatMap(element =>
        getComputedStyle(element).animationDuration.split(',').map(parseFloat)
      )
    )
  )
  expect(longest).toBe(0)
})

test('the winner’s name is as wide as the stage allows, and no word of it is broken', async ({
  page
}) => {
  const title = page.getByRole('dialog').locator('h2 .title')
  for (const [width, height, size] of [
    [390, 844, 62],
    [1920, 1080, 160]
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto('#/party')
    await page.reload()
    if (width === 390) await paste(page, codes.join(' '))
    await page.getByRole('button', { name: 'Reveal the winner' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Skip to the winner' }).click()
    await expect(title).toBeVisible()
    const { font, words, lines, room } = await title.evaluate(element => ({
      font: parseFloat(getComputedStyle(element).fontSize),
      // Not measured on the screen: it lands from a larger size.
      words: [...element.children].map(word => (word as HTMLElement).offsetWidth),
      lines: [...element.children].map(word => word.getClientRects().length),
      room: element.clientWidth
    }))
    const widest = Math.max(...words)
    expect(new Set(lines)).toEqual(new Set([1]))
    expect(widest).toBeLessThanOrEqual(room)
    if (widest < 0.9 * room) expect(Math.round(font)).toBe(size)
    await page.keyboard.press('Escape')
  }
})

test('after the reveal the focus is where the evening goes on', async ({ page }) => {
  await page.goto('#/party')
  await paste(page, codes.join(' '))
  const start = page.getByRole('button', { name: 'Reveal the winner' })
  const headliner = page.getByRole('heading', { name: /^(The winner|A tie)/ })
  const layer = page.getByRole('dialog', { name: 'The reveal' })
  await start.click()
  await expect(layer).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(layer).toBeHidden()
  await expect(start).toBeFocused()
  await reveal(page)
  await expect(headliner).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  const link = await resultLink(page)

  await page.goto(link)
  await start.click()
  await expect(layer).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(layer).toBeHidden()
  await expect(start).toBeFocused()
  await page.getByRole('button', { name: 'Skip to the winner' }).click()
  await expect(headliner).toBeFocused()
})
