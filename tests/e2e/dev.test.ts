import { fileURLToPath } from 'node:url'
import { createServer, type ViteDevServer } from 'vite'
import { answer, expect, test as base, watch } from './driving/drive-page.ts'

/** `npm run dev` on a port of its own. It watches no files: a test tells it what has changed. */
const test = base.extend<object, { server: ViteDevServer }>({
  server: [
    async ({}, use) => {
      const server = await createServer({
        root: fileURLToPath(new URL('../..', import.meta.url)),
        logLevel: 'error',
        server: { host: '127.0.0.1', port: 0, watch: null }
      })
      await server.listen()
      await use(server)
      await server.close()
    },
    { scope: 'worker' }
  ],
  baseURL: async ({ server }, use) => {
    await use(server.resolvedUrls?.local[0])
  }
})

// One server for all of them.
test.describe.configure({ mode: 'default' })

test('the game that is worked on runs under the policy of the build', async ({ page }) => {
  await page.goto('')
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
  const policy = await meta.getAttribute('content')
  expect(policy).not.toContain('unsafe')
  expect(policy).toContain("require-trusted-types-for 'script'")
  await page.getByRole('link', { name: 'Play the quiz' }).click()
  await answer(page)
})

test('a change of a component or of a style reaches the page under it', async ({
  page,
  server
}) => {
  await page.goto('')
  await page.getByRole('link', { name: 'Play the quiz' }).waitFor()
  for (const file of ['/src/app/shell/App.svelte', '/src/ui/base.css']) {
    const module = await server.moduleGraph.getModuleByUrl(file)
    if (!module) throw new Error(`${file} is no part of the game.`)
    const updated = page.waitForEvent('console', message =>
      message.text().includes(`hot updated: ${file}`)
    )
    await server.reloadModule(module)
    await updated
  }
  await expect(page.getByRole('link', { name: 'Play the quiz' })).toBeVisible()
})

test('what the build would refuse is refused at once', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ ...(baseURL && { baseURL }) })
  const faults = await watch(page, baseURL)
  await page.goto('')
  await page.getByRole('link', { name: 'Play the quiz' }).waitFor()
  expect(faults).toEqual([])
  const writeScript = page.evaluate(() => {
    document.createElement('script').textContent = '0'
  })
  await expect(writeScript).rejects.toThrow('TrustedScript')
  await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'a {}'
    document.head.append(style)
  })
  expect(faults).toEqual([
    expect.stringContaining('TrustedScript'),
    expect.stringContaining('style-src')
  ])
  await page.close()
})
