// How soon after each press something new is on screen, and how long the page is busy at once, on a
// processor four times slower. Run by `npm run bench -- interactions`, which builds first; a number behind
// it says how often each page is played through. The least of all runs is the game's own time, for what
// else the machine does only adds to it.
import { chromium } from '@playwright/test'
import { ensureBrowsers } from '../../.tools/ensure/browsers.mjs'
import { bundled } from './bundled.mjs'
import { serve } from './serve.mjs'

const [runs = '5'] = process.argv.slice(2)
const SLOWER = 4
/** Milliseconds. */
const BAR = 200
/** The browser tells what a press has led to once it is on screen, and after the press itself. */
const TOLD = 400

const { encodeParty, encodeResult } = await bundled('src/links/index.ts')
const { film } = await bundled('src/film/index.ts')
const { keptChallenge, resultCode } = await bundled('tests/scenes/kept.ts')

const ids = film.storylines.map(({ id }) => id)
/** Another ranking for each: whoever is at a group has their own taste. */
const rankingOf = (at, length = 5) =>
  Array.from({ length }, (_, place) => [
    ids[(at * 3 + place * (1 + (at % 4))) % ids.length]
  ]).filter(([id], place, all) => all.findIndex(([other]) => other === id) === place)
const questions = film.questions.slice(0, 10).map(({ number }) => number)
const resultOf = (name, at) =>
  encodeResult(
    {
      name,
      quiz: { mode: 'ten', questions, right: questions.map((_, place) => (place + at) % 3 > 0) },
      ballot: { ranking: rankingOf(at) }
    },
    film
  )
const chat = Array.from(
  { length: 60 },
  (_, at) => `Guest ${at}: https://encore.example/#/r/${resultOf(`Guest ${at}`, at)}`
).join('\n')
const castAt = at => Date.UTC(2026, 10, 1) + at
const stored = value => JSON.stringify({ version: 1, value })
const storing = entries =>
  Object.fromEntries(entries.map(([key, value]) => [`encore:${film.id}:${key}`, stored(value)]))
const kept = (many, entryOf) => storing(Array.from({ length: many }, (_, at) => entryOf(at)))
const group = ['party:first', { id: 'first', name: 'Sofa', createdAt: 1 }]
const castBallot = at => [`ballot:${castAt(at)}`, { ranking: rankingOf(at), castAt: castAt(at) }]
const voter = at => {
  const code = encodeParty(
    { ballots: [{ name: `Guest ${at}`, ballot: { ranking: rankingOf(at) } }] },
    film
  )
  return [`party-ballot:first:${code}`, { party: 'first', id: code, code, addedAt: castAt(at) }]
}

const game = await serve(new URL('../../dist/', import.meta.url))
const browser = await chromium.launch({
  executablePath: (await ensureBrowsers(['CHROME_PATH'])).CHROME_PATH,
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
})

async function open(hash, entries = {}) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 664 },
    permissions: ['clipboard-read', 'clipboard-write'],
    serviceWorkers: 'block'
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(all => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text)
    const seen = { paint: 0, task: 0 }
    const watch = (type, take, more) =>
      new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, ...more })
    watch(
      'event',
      ({ interactionId, duration }) => {
        if (interactionId) seen.paint = Math.max(seen.paint, duration)
      },
      { durationThreshold: 16 }
    )
    watch('longtask', ({ duration }) => {
      seen.task = Math.max(seen.task, duration)
    })
    Object.assign(window, { seen })
  }, entries)
  await page.goto(`${game.address}${hash}`)
  await page.locator('h1:visible').first().waitFor()
  // What comes after the heading has come before the first press.
  await page.waitForLoadState('networkidle')
  return { page, session }
}

const button = (page, name) => page.getByRole('button', { name, exact: true }).first()
const summary = (page, name) => page.locator('summary').filter({ hasText: name }).first()

/** For each page its stored values and clipboard, and its presses in turn: a name and a target. */
const pages = {
  quiz: {
    hash: '#/quiz',
    presses: [
      ['answer', page => page.getByRole('group', { name: 'Answers' }).getByRole('button').first()],
      ['next question', page => button(page, 'Next question')]
    ]
  },
  vote: {
    hash: '#/vote',
    presses: [
      ...[0, 1, 2, 3].map(at => [
        'pick',
        page => page.getByRole('group', { name: 'Sequels' }).getByRole('button').nth(at)
      ]),
      ['rank', page => button(page, 'Rank these 4')],
      [
        'duel',
        page => page.getByRole('group', { name: 'The two of them' }).getByRole('button').first()
      ],
      ['duel, no choice', page => button(page, 'Can’t choose')],
      ['undo', page => button(page, 'Undo')],
      ['put them in order', page => button(page, 'I’d rather put them in order myself')],
      ['open a row', page => page.locator('button.title[aria-expanded]').last()],
      ['move up', page => page.getByRole('button', { name: /^Move .+ up$/ }).last()],
      ['tie', page => page.getByRole('button', { name: /tie with the one above$/ }).last()],
      ['put it on the ticket', page => button(page, 'Put it on my ticket')]
    ]
  },
  ticket: {
    hash: '#/ticket',
    kept: kept(1, castBallot),
    presses: [
      ['share', page => button(page, 'Share')],
      ['more ways to share', page => summary(page, 'More ways to share')],
      ['QR code', page => button(page, 'Show a QR code')],
      ['describe the picture', page => summary(page, 'Describe the picture')],
      ['save a picture', page => button(page, 'Save a picture')],
      ['save a story', page => button(page, 'Save for Stories')]
    ]
  },
  friend: {
    hash: `#/r/${resultOf('Ana', 1)}`,
    presses: [['show their picks', page => button(page, 'Show their picks')]]
  },
  'friend, played': {
    hash: `#/r/${resultCode()}`,
    kept: storing([...Object.entries(keptChallenge()), group]),
    presses: [
      ['question by question', page => summary(page, 'Question by question')],
      ['add to the vote', page => button(page, 'Add to my group vote')]
    ]
  },
  group: {
    hash: '#/party',
    clipboard: chat,
    presses: [
      ['add sixty votes', page => button(page, 'Paste the chat')],
      ['show all names', page => page.getByRole('button', { name: /^Show all/ })],
      ['reveal', page => button(page, 'Reveal the winner')],
      ['next place', page => button(page, 'Next')],
      ['skip to the winner', page => button(page, 'Skip to the winner')],
      ['how it was counted', page => button(page, 'How it was counted')],
      ['share the result', page => button(page, 'Share the result')],
      ['all places', page => summary(page, 'All places')],
      ['every pair', page => summary(page, 'Every pair')],
      ['step by step', page => summary(page, 'Step by step')],
      ['other ways to count', page => summary(page, 'Other ways to count')],
      ['final round', page => button(page, 'Hold a final round')],
      ['more ways to share', page => summary(page, 'More ways to share')],
      ['save a picture', page => button(page, 'Save a picture')]
    ]
  }
}

async function pressed(page, locate) {
  const target = locate(page)
  await target.waitFor()
  await page.evaluate(() => Object.assign(window.seen, { paint: 0, task: 0 }))
  await target.click()
  await page.waitForTimeout(TOLD)
  return page.evaluate(() => ({ ...window.seen }))
}

const rows = new Map()
for (let run = 0; run < Number(runs); run += 1) {
  for (const [name, { hash, kept: entries, clipboard, presses }] of Object.entries(pages)) {
    const { page } = await open(hash, entries)
    if (clipboard) await page.evaluate(text => navigator.clipboard.writeText(text), clipboard)
    for (const [at, [label, locate]] of presses.entries()) {
      const id = `${name} ${at}`
      const row = rows.get(id) ?? { name, label, paints: [], tasks: [] }
      const { paint, task } = await pressed(page, locate).catch(error => {
        throw new Error(`The page “${name}” has nothing to press for “${label}”.`, { cause: error })
      })
      row.paints.push(paint)
      row.tasks.push(task)
      rows.set(id, row)
    }
    await page.context().close()
  }
}

function print(head, lines) {
  for (const cells of [head, head.map((_, at) => (at < 2 ? '---' : '--:')), ...lines]) {
    console.log(`| ${cells.join(' | ')} |`)
  }
  console.log('')
}

const median = values => values.toSorted((one, other) => one - other)[values.length >> 1]
/** The browser tells of no paint in under 16 ms, and of no task in under 50 ms. */
const told = (value, least) => (value === 0 ? `< ${least}` : value.toFixed(0))
const over = row => Math.min(...row.paints) > BAR || Math.min(...row.tasks) > BAR

print(
  ['page', 'press', 'ms to the next paint', 'median', 'longest task, ms', 'median', ''],
  [...rows.values()].map(row => [
    row.name,
    row.label,
    told(Math.min(...row.paints), 16),
    told(median(row.paints), 16),
    told(Math.min(...row.tasks), 50),
    told(median(row.tasks), 50),
    over(row) ? `over ${BAR}` : ''
  ])
)

/** What the page was busy for until it had nothing left to do. */
async function opening(hash, entries) {
  const { page, session } = await open(hash, entries)
  // The first time it is fetched and compiled too.
  await session.send('Performance.enable')
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
  }
  const before = await busy()
  await page.reload()
  await page.locator('h1:visible').first().waitFor()
  await page.waitForTimeout(TOLD)
  const cost = (await busy()) - before
  await page.context().close()
  return cost
}

const FEW = 20
const MANY = 2000
const MOST = 3
const opened = []
for (const [name, hash, entryOf] of [
  ['vote', '#/vote', castBallot],
  ['ticket', '#/ticket', castBallot],
  ['group', '#/party', voter]
]) {
  const costs = { [FEW]: [], [MANY]: [] }
  for (let run = 0; run < Number(runs); run += 1) {
    for (const many of [FEW, MANY]) costs[many].push(await opening(hash, kept(many, entryOf)))
  }
  const [few, many] = [FEW, MANY].map(each => Math.min(...costs[each]))
  opened.push([
    name,
    'opened',
    few.toFixed(0),
    many.toFixed(0),
    (many / few).toFixed(2),
    many > MOST * few ? `over ${MOST}` : ''
  ])
}
print(['page', '', `ms busy with ${FEW} kept ballots`, `with ${MANY}`, 'times', ''], opened)

await browser.close()
game.close()
