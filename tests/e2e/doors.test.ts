import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { expect, test } from './driving/drive-page.ts'

test.use({ serviceWorkers: 'allow' })

interface Link {
  kind: string
  code: string
}

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/links/${file}`, import.meta.url), 'utf8')) as Link[]
const longest = (links: Link[]) =>
  String(links.map(({ code }) => code).sort((a, b) => b.length - a.length)[0])
const links = read('v1.json')

const doors = {
  home: '',
  quiz: '#/quiz',
  vote: '#/vote',
  ticket: '#/ticket',
  party: '#/party',
  news: '#/news',
  'a friend’s link': `#/r/${longest(links.filter(({ kind }) => kind === 'result'))}`,
  'a party’s link': `#/p/${longest(links.filter(({ kind }) => kind === 'party'))}`,
  'an invitation': `#/i/${longest(read('invitations-v1.json'))}`
}

/** Opens the game and waits until its offline copy is there. */
async function untilKept(page: Page) {
  await page.goto('')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

for (const [door, hash] of Object.entries(doors)) {
  test(`a second visit to ${door} asks the network for nothing before its heading`, async ({
    page
  }) => {
    await untilKept(page)
    await page.goto('about:blank')
    const asked: string[] = []
    page.on('response', response => {
      if (!response.fromServiceWorker()) asked.push(response.url())
    })
    await page.goto(hash || './')
    await expect(page.locator('h1:visible').first()).toBeVisible()
    expect(asked).toEqual([])
  })
}
