// How much longer a group takes to open beside fifty thousand others in this browser than beside sixty:
// only what is on screen may be read. Run by `npm run bench -- groups`, which builds first; a number behind
// it says how often.
import { chromium } from '@playwright/test'
import { ensureBrowsers } from '../../.tools/ensure/browsers.mjs'
import { serve } from './serve.mjs'

const [runs = '5'] = process.argv.slice(2)
const FEW = 60
/** As many as storage has room for, or nearly. */
const MANY = 50_000
/** Times as long. */
const MOST = 3

const game = await serve(new URL('../../dist/', import.meta.url))
const browser = await chromium.launch({
  executablePath: (await ensureBrowsers(['CHROME_PATH'])).CHROME_PATH,
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
})

/** A browser in which so many groups are kept, each under a key like the one that the game gives its own. */
async function keeping(count) {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`${game.address}#/party`)
  await page.getByRole('textbox', { name: 'Name it' }).fill('Sofa')
  await page.evaluate(parties => {
    const [key] = Object.keys(localStorage).filter(name => name.endsWith(':party:first'))
    const text = localStorage.getItem(key)
    for (let at = 0; at < parties; at += 1) {
      const id = `p${at}`
      const { version, value } = JSON.parse(text)
      const own = { version, value: { ...value, id, name: '', createdAt: at + 1 } }
      localStorage.setItem(key.replace(/first$/, id), JSON.stringify(own))
    }
  }, count)
  await page.close()
  return context
}

/** Until the heading of the group is there, in milliseconds. */
async function open(context) {
  const page = await context.newPage()
  const began = performance.now()
  await page.goto(`${game.address}#/party`)
  await page.getByRole('heading', { level: 1, name: 'Sofa' }).waitFor()
  await page.getByRole('button', { name: 'Start another vote', includeHidden: true }).waitFor({
    state: 'attached'
  })
  const took = performance.now() - began
  await page.close()
  return took
}

const contexts = [await keeping(FEW), await keeping(MANY)]
const took = [[], []]
for (let at = 0; at < Number(runs); at += 1) {
  for (const [which, context] of contexts.entries()) took[which].push(await open(context))
}
await browser.close()
game.close()

const [few, many] = took.map(times => Math.min(...times))
const ratio = many / few
console.log('| groups kept | opened, ms | ÷ sixty | at most | |')
console.log('| --- | --: | --: | --: | --- |')
console.log(`| ${FEW} | ${few.toFixed(0)} | 1.00 | | |`)
console.log(
  `| ${MANY} | ${many.toFixed(0)} | ${ratio.toFixed(2)} | ${MOST}.00 | ${ratio > MOST ? 'over' : ''} |`
)
