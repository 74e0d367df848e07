import { describe, expect, test } from 'vitest'
import { hashOf, parseRoute, type Route } from '../../src/app/route.ts'
import { damages } from '../fixtures/damages.ts'
import { startApp } from '../world/start-app.ts'

const addresses: [string, Route][] = [
  ['#/', { page: 'home' }],
  ['#/quiz', { page: 'quiz' }],
  ['#/quiz/r1Abc', { page: 'challenge', code: 'r1Abc' }],
  ['#/quiz/daily', { page: 'mode', mode: 'daily' }],
  ['#/quiz/everything', { page: 'mode', mode: 'everything' }],
  ['#/quiz/missed', { page: 'mode', mode: 'missed' }],
  ['#/quiz/comments', { page: 'mode', mode: 'comments' }],
  ['#/news', { page: 'news' }],
  ['#/review', { page: 'review' }],
  ['#/review/17-3', { page: 'review', round: '17-3' }],
  ['#/record', { page: 'stats' }],
  ['#/vote', { page: 'vote' }],
  ['#/ticket', { page: 'ticket' }],
  ['#/r/r1Abc', { page: 'friend', code: 'r1Abc' }],
  ['#/r/', { page: 'friend', code: '' }],
  ['#/i/i1Abc', { page: 'invite', code: 'i1Abc' }],
  ['#/party', { page: 'group' }],
  ['#/p/p1Abc', { page: 'group', code: 'p1Abc' }],
  ['#/group/17-3', { page: 'group', id: '17-3' }],
  ['#/about', { page: 'about' }],
  ['#/about/2', { page: 'missing', hash: '#/about/2' }],
  ['#/backstage', { page: 'missing', hash: '#/backstage' }],
  ['#/vote/2', { page: 'missing', hash: '#/vote/2' }]
]

describe('a route', () => {
  test.each(addresses)('%s is parsed and written back', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
    expect(hashOf(route)).toBe(hash)
  })

  test.each([
    ['', { page: 'home' }],
    ['#', { page: 'home' }],
    ['#quiz', { page: 'quiz' }],
    ['/quiz', { page: 'quiz' }],
    ['#/quiz/', { page: 'quiz' }],
    ['%23/r/r1Abc', { page: 'friend', code: 'r1Abc' }],
    ['#/r/r1Abc/more', { page: 'friend', code: 'r1Abc/more' }],
    ['#/r', { page: 'friend', code: '' }],
    ['#/r?x=/y', { page: 'friend', code: '' }],
    ['#/Quiz/DAILY', { page: 'mode', mode: 'daily' }],
    ['#/R/r1Abc', { page: 'friend', code: 'r1Abc' }],
    ['#/?fbclid=x', { page: 'home' }],
    ['#?vote=/vote', { page: 'home' }]
  ])('%j is also parsed', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
  })
})

/** Routes without a code ignore punctuation around them. */
const plain = addresses.filter(([, route]) => !('code' in route) && route.page !== 'missing')

describe.each(damages)('a damaged address: %s', (_, damage) => {
  test.each(plain)('of %s opens the same page', (hash, route) => {
    expect(parseRoute(damage(hash))).toEqual(route)
  })

  test('of a link keeps the code', () => {
    for (const [page, start] of [
      ['challenge', '#/quiz/'],
      ['friend', '#/r/'],
      ['invite', '#/i/'],
      ['group', '#/p/']
    ]) {
      for (const code of ['r1Abc', 'r1daily', 'r1-daily_9']) {
        const route = parseRoute(damage(`${String(start)}${code}`))
        expect(route).toMatchObject({ page })
        expect('code' in route && route.code).toContain(code)
      }
    }
  })
})

test.each(['#/daily', '#/quiz-daily', '#/vote2', '#/vote/duet', '#/about/2?x', '#/nowhere.'])(
  '%s is no page',
  hash => {
    expect(parseRoute(hash)).toEqual({ page: 'missing', hash })
  }
)

test.each(['.', '_', '-', '/', '%', '%23', '?', ' '])(
  'a megabyte of %j does not hang the parser',
  piece => {
    const hash = `#/quiz/${piece.repeat(1_000_000 / piece.length)}a`
    expect(parseRoute(hash).page).toMatch(/^(challenge|quiz|missing)$/)
  }
)

test('the route follows the address and the address the route', async () => {
  const { environment, route } = startApp()
  const pages: string[] = []
  route.route.subscribe(({ page }) => pages.push(page))
  environment.navigate('#/vote')
  route.openRoute({ page: 'friend', code: 'r1Abc' })
  expect(environment.hash()).toBe('#/r/r1Abc')
  expect(pages).toEqual(['home', 'vote', 'friend'])
})
