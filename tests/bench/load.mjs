// How soon each door of the game stands, and a whole quick ten, on a slow network and a slow processor.
// Run by `npm run bench -- load`, which builds first; prints medians and what they are beside the least page
// that could ask ten questions, which is visited in the same run. A folder of another app can stand beside
// it, with a module that drives it as encore.mjs does: `npm run bench -- load 7 survey=DIST@PLAY.mjs`.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { ensureBrowsers } from '../../.tools/ensure/browsers.mjs'
import bare from './bare/play.mjs'
import { bundled } from './bundled.mjs'
import encore from './encore.mjs'
import { serve } from './serve.mjs'

const [runs = '5', ...others] = process.argv.slice(2)
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750
}
const SLOWER = 4
/** What comes after the heading and moves it is still counted. */
const SETTLED = 1500

const { doors: hashes } = await bundled(
  fileURLToPath(new URL('../fixtures/doors.ts', import.meta.url))
)
const game = await serve(new URL('../../dist/', import.meta.url))
const least = await serve(new URL('bare/', import.meta.url))

const doors = {
  bare: least.address,
  ...Object.fromEntries(Object.entries(hashes).map(([door, hash]) => [door, game.address + hash]))
}

const { CHROME_PATH } = await ensureBrowsers(['CHROME_PATH'])
const browser = await chromium.launch({
  executablePath: CHROME_PATH,
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
})

/** A first visit: what `act` returns, and what came and was painted meanwhile. */
async function visit(address, act) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block'
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const came = { requests: 0, bytes: 0 }
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    came.requests += 1
    came.bytes += encodedDataLength
  })
  await page.addInitScript(() => {
    const seen = { shift: 0, events: [] }
    Object.assign(window, { seen })
    const watch = (type, take, more) =>
      new PerformanceObserver(list => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
        ...more
      })
    watch('layout-shift', entry => {
      if (!entry.hadRecentInput) seen.shift += entry.value
    })
    const keep = ({ interactionId, duration }) => interactionId && seen.events.push(duration)
    watch('event', keep, { durationThreshold: 16 })
  })
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  const acted = await act(page, { came, start })
  await page.waitForTimeout(SETTLED)
  const seen = await page.evaluate(() => ({
    shift: window.seen.shift,
    slowest: Math.max(0, ...window.seen.events),
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  }))
  await context.close()
  return { ...acted, ...seen }
}

const door = address =>
  visit(address, async (page, { came, start }) => {
    await page.locator('h1:visible, button:visible').first().waitFor()
    return { heading: performance.now() - start, ...came }
  })

const round = (address, play) =>
  visit(address, async (page, { came, start }) => {
    await play.toFirstQuestion(page)
    const playable = performance.now() - start
    await play.answerAll(page)
    return { playable, ...came }
  })

const rounds = {
  bare: () => round(least.address, bare),
  Encore: () => round(game.address, encore)
}
const more = []
for (const other of others) {
  const [, name, folder, play] = /^(.+?)=(.+)@(.+)$/.exec(other) ?? []
  if (!name)
    throw new Error(`What stands beside the game is written name=FOLDER@PLAY.mjs: ${other}`)
  const app = await serve(pathToFileURL(`${folder}/`))
  const { default: drive } = await import(pathToFileURL(play))
  more.push(app)
  rounds[name] = () => round(app.address, drive)
}

/** In turn, so that a busy moment of the machine meets all alike; the first of each only warms up. */
async function measured(visits) {
  const rows = Object.fromEntries(Object.keys(visits).map(name => [name, []]))
  for (let run = 0; run <= Number(runs); run += 1) {
    for (const [name, measure] of Object.entries(visits)) {
      const row = await measure()
      if (run > 0) rows[name].push(row)
    }
  }
  return rows
}

function median(rows, key) {
  const values = rows.map(row => row[key]).sort((one, other) => one - other)
  return values[Math.floor(values.length / 2)]
}

function print(head, lines) {
  const rows = [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...lines]
  for (const cells of rows) console.log(`| ${cells.join(' | ')} |`)
  console.log('')
}

const byDoor = await measured(
  Object.fromEntries(Object.entries(doors).map(([name, address]) => [name, () => door(address)]))
)
const beside = (rows, key) => (median(rows, key) / median(byDoor.bare, key)).toFixed(2)
print(
  ['door', 'requests', 'kB', 'first paint', '÷ bare', 'heading', '÷ bare', 'shift'],
  Object.entries(byDoor).map(([name, rows]) => [
    name,
    median(rows, 'requests'),
    (median(rows, 'bytes') / 1000).toFixed(1),
    `${median(rows, 'paint').toFixed(0)} ms`,
    beside(rows, 'paint'),
    `${median(rows, 'heading').toFixed(0)} ms`,
    beside(rows, 'heading'),
    median(rows, 'shift').toFixed(3)
  ])
)

const byApp = await measured(rounds)
const compared = Object.keys(byApp).filter(name => name !== 'Encore')
const ofRound = [
  ['first paint', 'paint', value => `${value.toFixed(0)} ms`],
  ['first question on screen', 'playable', value => `${value.toFixed(0)} ms`],
  ['slowest interaction', 'slowest', value => `${value.toFixed(0)} ms`],
  ['bytes over the wire', 'bytes', value => `${(value / 1000).toFixed(0)} kB`],
  ['layout shift', 'shift', value => value.toFixed(3)]
]
print(
  ['a first visit, to its ticket', 'Encore', ...compared.map(name => `÷ ${name}`)],
  ofRound.map(([label, key, shown]) => {
    const own = median(byApp.Encore, key)
    const ratios = compared.map(name => {
      const theirs = median(byApp[name], key)
      return theirs > 0 ? (own / theirs).toFixed(2) : '–'
    })
    return [label, shown(own), ...ratios]
  })
)

await browser.close()
for (const host of [game, least, ...more]) host.close()
