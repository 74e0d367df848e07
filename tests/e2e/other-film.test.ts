import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { film as firstFilm } from '../../src/film/index.ts'
import {
  castBallot,
  expect,
  leaveStage,
  linkOfTicket,
  rushThrough,
  test as base,
  watch,
  writeName
} from './driving/drive-page.ts'
import { Host } from './driving/host.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const vite = join(root, 'node_modules/vite/bin/vite.js')
const OTHER = 'tests/fixtures/marmalade-heist'

/** The game about another film, built into a folder of its own and served from there. */
const test = base.extend<object, { built: string; address: string }>({
  built: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'encore-other-film-'))
      execFileSync(
        process.execPath,
        [vite, 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'],
        { cwd: root, env: { ...process.env, FILM: OTHER } }
      )
      await use(folder)
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 180_000 }
  ],
  address: [
    async ({ built }, use) => {
      const host = new Host(built)
      await use(await host.open())
      host.close()
    },
    { scope: 'worker' }
  ],
  baseURL: async ({ address }, use) => {
    await use(address)
  }
})

// One build for all of them.
test.describe.configure({ mode: 'default' })

/** Words of the first film, which a game about another one must not contain. */
const { id, title, sequel, year, madeBy, sources, questions, storylines, news } = firstFilm
const ofFirstFilm = [
  ...[id, title, sequel, madeBy, `(${year})`, `${year} article`, `under the ${year}`],
  ...['Cassie', 'Luke', 'Carson', 'Galitzine', 'Rosenbaum', 'Wakefield'],
  ...sources.map(source => source.title),
  ...questions.flatMap(({ prompt, explanation }) => [prompt, explanation]),
  ...storylines.flatMap(storyline => [storyline.title, storyline.pitch, storyline.id]),
  ...news.map(({ text }) => text)
]
// Words of the language, which scripts and sentences have anyway.
const anyway = ['children', 'duet']
const wordsOfFirstFilm = [...new Set(ofFirstFilm)].filter(word => !anyway.includes(word))

const said = (text: string) => wordsOfFirstFilm.filter(word => text.includes(word))

test('no built file has a word of the first film', ({ built }) => {
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' })
    // Names of people who wrote packages.
    .filter(name => /\.\w+$/.test(name) && name !== 'licences.txt')
  expect(files.length).toBeGreaterThan(50)
  const found = files.flatMap(name =>
    said(readFileSync(join(built, name), 'utf8')).map(word => `${name}: ${word}`)
  )
  expect(found).toEqual([])
  const html = readFileSync(join(built, 'index.html'), 'utf8')
  expect(html).toContain('<title>Encore: the Marmalade Heist quiz and sequel vote</title>')
  expect(html).toContain('content="How well do you know The Marmalade Heist?"')
})

/** The page as it is on screen and to a screen reader. */
const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

test('a group of two comes together: quiz, vote, ticket, link, a friend’s vote, the winner', async ({
  page,
  context,
  browser,
  baseURL
}) => {
  const pages: string[] = []
  const look = async (at: Page) => void pages.push(await html(at))

  await page.goto('')
  await expect(page.getByText('Nine questions.')).toBeVisible()
  await expect(page.getByText('not Quince Pictures')).toBeVisible()
  await look(page)
  await page.getByRole('link', { name: 'Play the quiz' }).click()
  await expect(page.getByText('Question 1 of 9')).toBeVisible()
  await look(page)
  expect(await rushThrough(page)).toHaveLength(9)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your score')

  await leaveStage(page, 'Now pick the sequel')
  await expect(page.getByRole('button', { name: 'The Second Jar' })).toBeVisible()
  await look(page)
  await castBallot(page, 3)
  await writeName(page, 'Ana')
  await look(page)
  const link = await linkOfTicket(page)

  const friend = await (await browser.newContext()).newPage()
  const faults = await watch(friend, baseURL)
  await friend.goto(link)
  await expect(friend.getByRole('heading', { level: 1 })).toHaveText(
    /^Ana got \d\sout\sof\s9 on The Marmalade\sHeist\. Can you beat that\?$/
  )
  await look(friend)
  await friend.getByRole('link', { name: 'Skip to the sequels' }).click()
  await castBallot(friend, 3, 'Compare with Ana')
  await friend.goto('#/ticket')
  const theirs = await linkOfTicket(friend)
  expect(faults).toEqual([])

  await page.goto('#/party')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const chat = `Ana: ${link}\nBen: ${theirs}`
  await page.evaluate(text => navigator.clipboard.writeText(text), chat)
  await page.getByRole('button', { name: 'Paste the chat' }).click()
  await expect(page.getByRole('heading', { name: '2 votes in' })).toBeVisible()
  await look(page)
  await page.getByRole('button', { name: 'Reveal the winner' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Skip to the winner' }).click()
  await page.getByRole('button', { name: 'How it was counted' }).click()
  const headline = page.getByRole('heading', { name: /^(The winner|A tie)/ })
  await expect(headline).toHaveText(/The Second Jar|Pim on His Own|Rind Knows the Way/)
  await look(page)

  for (const hash of [
    '#/',
    '#/quiz/daily',
    '#/quiz/comments',
    '#/quiz/everything',
    '#/vote',
    '#/news',
    '#/review',
    '#/record',
    '#/about',
    '#/nowhere'
  ]) {
    await page.goto(hash)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look(page)
  }
  expect(pages.flatMap(said)).toEqual([])
})
