import type { Page } from '@playwright/test'
import { rankingOf } from '../../scenes/kept.ts'
import { openScene } from '../../scenes/scene.ts'
import { expect, linkOfTicket, test, watch } from '../driving/drive-page.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const rows = (page: Page) => page.getByRole('listitem').locator('.title')
const pair = (page: Page) => page.getByRole('group', { name: 'The two of them' })
const leftCorner = (page: Page) => pair(page).getByRole('button').first()
const handles = (page: Page) => page.locator('[data-handle]')

async function titles(page: Page): Promise<string[]> {
  return rows(page).allTextContents()
}

/** Opens arranging with a shortlist of so many storylines, in the order of the film. */
async function arrange(page: Page, picks: number): Promise<string[]> {
  await openScene(page, { name: '', hash: '#/vote', kept: { 'ballot-draft': rankingOf(picks) } })
  await button(page, `Rank these ${picks}`).click()
  await expect(rows(page)).toHaveCount(picks)
  return titles(page)
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true })

  for (const method of ['two at a time', 'by hand']) {
    test(`a ballot of five from fourteen is cast in under 25 taps: ${method}`, async ({ page }) => {
      await page.goto('#/vote')
      let taps = 0
      const tap = async (target: ReturnType<typeof button>) => {
        await target.tap()
        taps++
      }
      const storylines = page.getByRole('group', { name: 'Sequels' }).getByRole('button')
      for (let pick = 0; pick < 5; pick++) await tap(storylines.nth(pick))
      await tap(button(page, 'Rank these 5'))
      if (method === 'by hand') await tap(button(page, 'I’d rather put them in order myself'))
      if (method === 'two at a time') {
        const left = leftCorner(page)
        const toGo = page.getByRole('status')
        await expect(left).toBeVisible()
        for (let most = 7; most > 0; most--) {
          if (!(await pair(page).isVisible())) break
          const before = String(await toGo.textContent())
          expect(Number(/\d+/.exec(before) ?? 1)).toBeLessThanOrEqual(most)
          await tap(left)
          await expect(toGo).not.toHaveText(before)
        }
        await expect(toGo).toHaveText(/^Your sequel: /)
      } else {
        // Reversing the order takes the most taps.
        for (let place = 1; place < 5; place++) {
          const title = String((await titles(page))[place])
          await tap(button(page, title))
          await tap(button(page, `Move ${title} to the top`))
        }
      }
      await tap(button(page, 'Put it on my ticket'))
      await expect(page.getByRole('article').getByRole('listitem')).toHaveCount(5)
      expect(taps).toBeLessThan(25)
    })
  }

  test('dragging the handle by touch moves the row and does not scroll', async ({ page }) => {
    const before = await arrange(page, 14)
    await page.evaluate(() => scrollTo(0, 150))
    const handle = handles(page).nth(4)
    const box = await handle.boundingBox()
    const x = (box?.x ?? 0) + 22
    const y = (box?.y ?? 0) + 22
    const client = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x, y: at }]
      })
    await touch('touchStart', y)
    for (let step = 1; step <= 6; step++) await touch('touchMove', y + step * 20)
    expect(await page.evaluate(() => scrollY)).toBe(150)
    const dragged = async () => Math.round(((await handle.boundingBox())?.y ?? 0) - (box?.y ?? 0))
    await expect.poll(dragged).toBe(120)
    await touch('touchEnd')

    const moved = String(before[4])
    const place = (await titles(page)).indexOf(moved)
    expect(place).toBeGreaterThan(4)
    expect(await page.evaluate(() => scrollY)).toBe(150)
    await expect(page.getByRole('status')).toHaveText(`${moved}: now ${place + 1} of 14`)
    await expect(page.getByRole('button', { name: `Move ${moved}`, exact: true })).toBeFocused()
  })
})

test('fourteen storylines arranged by taps → the page does not scroll', async ({ page }) => {
  const [first] = await arrange(page, 14)
  await page.evaluate(() => scrollTo(0, 200))
  await button(page, String(first)).click()
  const down = button(page, `Move ${String(first)} down`)
  await page.evaluate(() => scrollTo(0, 60))
  for (let place = 2; place <= 14; place++) {
    const { y } = (await down.boundingBox()) ?? { y: 0 }
    await down.dispatchEvent('click', { detail: 1 })
    await expect(page.getByRole('status')).toHaveText(`${String(first)}: now ${place} of 14`)
    await expect.poll(async () => (await down.boundingBox())?.y).toBeGreaterThan(y)
    expect(await page.evaluate(() => scrollY)).toBe(60)
  }
})

test('dragging a row to the edge scrolls the page, and Escape cancels the drag', async ({
  page
}) => {
  const before = await arrange(page, 14)
  const handle = handles(page).first()
  await handle.hover()
  await page.mouse.down()
  await page.mouse.move(40, 800, { steps: 5 })
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await titles(page)).toEqual(before)

  await handle.hover()
  await page.mouse.down()
  await page.mouse.move(40, 800, { steps: 5 })
  await page.waitForFunction(() => scrollY + innerHeight >= document.body.scrollHeight - 2)
  await page.mouse.up()
  expect((await titles(page)).at(-1)).toBe(before[0])
})

test('head to head works with the keyboard: answers, undo, reload, cast', async ({ page }) => {
  // The arrow keys go by the places of the cards, which come in from the sides.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('#/vote')
  const storylines = page.getByRole('group', { name: 'Sequels' }).getByRole('button')
  for (const pick of [0, 3, 5, 8, 13]) {
    await storylines.nth(pick).focus()
    await page.keyboard.press('Space')
  }
  await button(page, 'Rank these 5').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  const status = page.getByRole('status')
  await expect(status).toHaveText(/At most 7 to go/)
  const press = async (key: string) => {
    const before = String(await status.textContent())
    await page.keyboard.press(key)
    await expect(status).not.toHaveText(before)
  }
  await press('1')
  await press('2')
  const third = String(await status.textContent())
  await leftCorner(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(status).toHaveText(third)
  await expect(pair(page).getByRole('button').nth(1)).toBeFocused()
  await press('Enter')
  await button(page, 'Undo').focus()
  await page.keyboard.press('Enter')
  await expect(status).toHaveText(third)
  await page.reload()
  await expect(status).toHaveText(third)

  for (let answers = 0; answers < 5; answers++) {
    if (!(await pair(page).isVisible())) break
    const before = String(await status.textContent())
    await leftCorner(page).focus()
    await page.keyboard.press('Enter')
    await expect(status).not.toHaveText(before)
  }
  await expect(status).toHaveText(/^Your sequel: /)
  await expect(page.getByRole('list', { name: 'Your list' })).toBeFocused()
  const setlist = await page.getByRole('listitem').locator('bdi').allTextContents()
  await button(page, 'Change the order').focus()
  await page.keyboard.press('Enter')
  expect(await titles(page)).toEqual(setlist)
  await button(page, 'Put it on my ticket').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').getByRole('listitem')).toHaveText(
    setlist.map(title => new RegExp(title))
  )
})

test('two tabs answer duels in turn → no answer is lost', async ({ page, context, baseURL }) => {
  await page.goto('#/vote')
  const storylines = page.getByRole('group', { name: 'Sequels' }).getByRole('button')
  for (let pick = 0; pick < 4; pick++) await storylines.nth(pick).click()
  await button(page, 'Rank these 4').click()
  const other = await context.newPage()
  const faults = await watch(other, baseURL)
  await other.goto(page.url())
  await expect(other.getByRole('status')).toHaveText(/At most 5 to go/)
  for (const [tab, twin] of [
    [page, other],
    [other, page]
  ] as const) {
    await tab.bringToFront()
    const before = String(await tab.getByRole('status').textContent())
    await tab.getByRole('heading', { level: 1 }).press('1')
    await expect(tab.getByRole('status')).not.toHaveText(before)
    const text = String(await tab.getByRole('status').textContent())
    await expect(twin.getByRole('status')).toHaveText(text)
  }
  expect(faults).toEqual([])
})

test('a write-in is on the ticket and in its link', async ({ page }) => {
  await page.goto('#/vote')
  await button(page, 'Write your own').click()
  const box = page.getByRole('textbox', { name: /^Your sequel/ })
  await box.fill('A wedding on Malta, with goats')
  await button(page, 'Add it').click()
  await button(page, 'Just that one').click()
  await expect(page.getByRole('article')).toContainText('A wedding on Malta, with goats')
  const link = await linkOfTicket(page)
  await page.goto(link)
  await expect(page.getByRole('article')).toContainText('A wedding on Malta, with goats')
})
