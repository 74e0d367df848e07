// What it costs a tab that shows the result of a group when another tab pastes a thousand ballots: how
// often it counts, and how long it is busy at once, on a processor four times slower. Run by
// `npm run bench -- tabs`, which builds first; a number behind it says how often.
import { chromium } from '@playwright/test'
import { ensureBrowsers } from '../../.tools/ensure/browsers.mjs'
import { bundled } from './bundled.mjs'
import { serve } from './serve.mjs'

const [runs = '3'] = process.argv.slice(2)
const SLOWER = 4
const GUESTS = 1000
const MOST_COUNTS = 3
/** Milliseconds. */
const LONGEST_TASK = 200

const { encodeResult } = await bundled('src/links/index.ts')
const { film } = await bundled('src/film/index.ts')

const ids = film.storylines.map(({ id }) => id)
const rankingOf = at =>
  [
    ...new Set([0, 1, 2, 3, 4].map(place => ids[(at * 3 + place * (1 + (at % 4))) % ids.length]))
  ].map(id => [id])
const linkOf = at =>
  `#/r/${encodeResult({ name: `Guest ${at}`, ballot: { ranking: rankingOf(at) } }, film)}`
const chatOf = (from, to) =>
  Array.from({ length: to - from }, (_, at) => `Guest: ${linkOf(from + at)}`).join('\n')

const game = await serve(new URL('../../dist/', import.meta.url))
const browser = await chromium.launch({
  executablePath: (await ensureBrowsers(['CHROME_PATH'])).CHROME_PATH,
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
})

async function paste(page, chat) {
  await page.evaluate(text => navigator.clipboard.writeText(text), chat)
  await page.getByRole('button', { name: 'Paste the chat' }).click()
}

/** Below the result stands how many ballots it is of: both change with each count. */
const untilCounted = (page, ballots) =>
  page.waitForFunction(
    text => document.querySelector('main').textContent.includes(text),
    `${ballots.toLocaleString('en')} votes in`
  )

async function run() {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    serviceWorkers: 'block'
  })
  const host = await context.newPage()
  await host.goto(`${game.address}#/party`)
  await paste(host, chatOf(0, 20))
  await host.getByText('Guest 19').first().waitFor()

  const shown = await context.newPage()
  await shown.goto(`${game.address}#/party`)
  for (const name of ['Reveal the winner', 'Skip to the winner', 'How it was counted'])
    await shown.getByRole('button', { name, exact: true }).first().click()
  await untilCounted(shown, 20)
  await shown.evaluate(() => {
    const seen = { counts: [], tasks: [] }
    const note = () => {
      const [, ballots] = /([\d,]+) votes in/.exec(document.querySelector('main').textContent) ?? []
      if (seen.counts.at(-1) !== ballots) seen.counts.push(ballots)
    }
    note()
    const all = { subtree: true, childList: true, characterData: true }
    new MutationObserver(note).observe(document.body, all)
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration)
    }).observe({ type: 'longtask' })
    Object.assign(window, { seen })
  })
  const session = await context.newCDPSession(shown)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })

  // In the background a tab draws no frames; the result is on another screen.
  await paste(host, chatOf(20, 20 + GUESTS))
  await shown.bringToFront()
  await untilCounted(shown, 20 + GUESTS)
  await shown.waitForTimeout(1000)
  const seen = await shown.evaluate(() => window.seen)
  await context.close()
  return { counts: seen.counts.length - 1, task: Math.max(0, ...seen.tasks) }
}

const results = []
for (let at = 0; at < Number(runs); at += 1) results.push(await run())
await browser.close()
game.close()

const counts = Math.max(...results.map(result => result.counts))
const task = Math.min(...results.map(result => result.task))
console.log(`| ${GUESTS} ballots pasted in another tab | | at most | |`)
console.log('| --- | --: | --: | --- |')
console.log(`| counts | ${counts} | ${MOST_COUNTS} | ${counts > MOST_COUNTS ? 'over' : ''} |`)
console.log(
  `| longest task, ms | ${task.toFixed(0)} | ${LONGEST_TASK} | ${task > LONGEST_TASK ? 'over' : ''} |`
)
