import { answer, expect, test } from './driving/drive-page.ts'

for (const [width, height] of [
  [390, 664],
  [320, 640],
  [844, 390]
] as const) {
  test(`a first screen of ${width}×${height} says which film, for whom and how long, with three doors`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('')
    const main = page.getByRole('main')
    for (const part of [
      page.getByText('The Purple Hearts quiz'),
      page.getByText('and your vote on the sequel'),
      page.getByText('How well do you know Cassie and Luke?'),
      page.getByText('Ten questions. Two minutes. No sign-up.'),
      page.getByText('Spoils the ending. Made by fans, not Netflix.'),
      ...['Play the quiz', 'Rank the sequels', 'Vote with friends'].map(name =>
        main.getByRole('link', { name })
      )
    ]) {
      await expect(part).toBeInViewport({ ratio: 1 })
    }
  })
}

for (const [width, height] of [
  [390, 664],
  [320, 640],
  [844, 390]
] as const) {
  test(`today’s five are on the first screen of ${width}×${height} once one has played`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('#/quiz')
    await answer(page)
    await page.getByRole('link', { name: 'Encore', exact: true }).click()
    const play = page.getByRole('link', { name: 'Play today’s five' })
    await expect(play).toBeInViewport({ ratio: 1 })
    const box = await play.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(58)
    await expect(page.getByText('and your vote on the sequel')).toHaveCount(0)
    await expect(page.getByText('Spoils the ending.')).toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}

test('in the dark the heart keeps its purple', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('')
  const half = page.locator('.poster .art .ink')
  await expect(half).toHaveCSS('fill', 'rgb(90, 43, 166)')
})

test('the menu leads to every page', async ({ page }) => {
  await page.goto('')
  const headings: string[] = []
  for (let link = 0; link < 7; link++) {
    await page.getByRole('button', { name: 'Menu' }).click()
    const pages = page.getByRole('navigation', { name: 'All pages' }).getByRole('link')
    await expect(pages).toHaveCount(7)
    const before = await page.getByRole('heading', { level: 1 }).textContent()
    await pages.nth(link).click()
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).not.toHaveText(String(before))
    headings.push(String(await heading.textContent()))
  }
  expect(new Set(headings).size).toBe(7)
})
