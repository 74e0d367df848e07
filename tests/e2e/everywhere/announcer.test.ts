import type { Page } from '@playwright/test'
import { openScene } from '../../scenes/scene.ts'
import { answer, expect, test } from '../driving/drive-page.ts'

/** The content of the live region outside of main, by the accessibility tree. */
async function announced(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page)
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const isIn = (node: (typeof nodes)[number] | undefined, role: string): boolean =>
    node !== undefined && (node.role?.value === role || isIn(byId.get(node.parentId ?? ''), role))
  const textOf = ({ role, name, childIds = [] }: (typeof nodes)[number]): string =>
    role?.value === 'StaticText'
      ? String(name?.value)
      : childIds
          .flatMap(id => byId.get(id) ?? [])
          .map(textOf)
          .join('')
  const regions = nodes.filter(
    node =>
      node.properties?.some(({ name, value }) => name === 'live' && value.value === 'polite') &&
      node.role?.value !== 'status' &&
      !isIn(node, 'main')
  )
  await client.detach()
  return regions.map(textOf).join('')
}

test('full storage is announced once, and its notice stays', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No room left', 'QuotaExceededError')
    }
  })
  await page.goto('')
  expect(await announced(page)).toBe('')
  await page.goto('#/quiz')
  await answer(page)
  await expect.poll(() => announced(page)).toMatch(/^Your browser is out of space/)
  await expect(page.getByRole('main').getByText(/^Your browser is out of space/)).toBeVisible()
})

test('errors of injected scripts show no notice', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  // Before and after the game has loaded.
  const failing = () => {
    setTimeout(() => {
      throw new TypeError('window.ethereum is not what it was')
    })
    void Promise.reject(new Error('The bridge of the app is gone.'))
    void Promise.reject({ code: 4001 })
    window.dispatchEvent(new ErrorEvent('error', { message: 'Script error.' }))
    return new Promise(done => setTimeout(done, 1))
  }
  await page.addInitScript(failing)
  await page.goto('#/quiz')
  await answer(page)
  await page.evaluate(failing)
  await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible()
  await expect(page.getByText(/^That didn’t work/)).toHaveCount(0)
  expect(await announced(page)).toBe('')
  await context.close()
})

test('an error in a handler shows one polite notice, and no progress is lost', async ({
  browser,
  baseURL
}) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('#/quiz')
  await answer(page)
  await page.evaluate(() => {
    document.querySelectorAll = () => {
      throw new Error('Nobody foresaw this.')
    }
  })
  await page.keyboard.press('9')
  await page.keyboard.press('9')
  const notice = page.getByRole('main').getByText(/^That didn’t work, and it’s our fault/)
  await expect(notice).toHaveCount(1)
  await expect.poll(() => announced(page)).toMatch(/^That didn’t work/)
  await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible()
  await expect(notice).toHaveCount(0)
  await context.close()
})

test('a backup whose code fails to load shows a message', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    serviceWorkers: 'block'
  })
  const page = await context.newPage()
  await page.goto('#/quiz')
  await answer(page)
  await page.route('**/*.js', route => route.abort())
  await page.goto('#/about')
  await page.getByRole('button', { name: 'Back up my progress' }).click()
  await expect(page.getByRole('status')).toHaveText(/couldn’t make the backup/)
  await page.unroute('**/*.js')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Back up my progress' }).click()
  await download
  await expect(page.getByRole('status')).toHaveText('')
  await context.close()
})

test('deleting everything is announced once: not after a reload, nor when going back', async ({
  page
}) => {
  const opened = await openScene(page, { name: '', hash: '#/about', kept: { name: 'Ann' } })
  await opened.dispose()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  const message = page
    .getByRole('main')
    .getByText('All gone: nothing of yours from this game is left on this device.')
  await expect(message).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Delete everything' })).toBeVisible()
  await expect(message).toHaveCount(0)
  await page.goto('#/news')
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Delete everything' })).toBeVisible()
  await expect(message).toHaveCount(0)
})
