import { describe, expect, test } from 'vitest'
import { hashOf, parseRoute, type Route } from '../../../src/stores/app/route.ts'
import { startApp } from '../start-app.ts'

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
  ['#/record', { page: 'record' }],
  ['#/vote', { page: 'vote' }],
  ['#/ticket', { page: 'ticket' }],
  ['#/r/r1Abc', { page: 'friend', code: 'r1Abc' }],
  ['#/r/', { page: 'friend', code: '' }],
  ['#/i/i1Abc', { page: 'invite', code: 'i1Abc' }],
  ['#/party', { page: 'party' }],
  ['#/p/p1Abc', { page: 'party', code: 'p1Abc' }],
  ['#/about', { page: 'about' }],
  ['#/about/2', { page: 'missing', hash: '#/about/2' }],
  ['#/backstage', { page: 'missing', hash: '#/backstage' }],
  ['#/vote/2', { page: 'missing', hash: '#/vote/2' }]
]

describe('an address', () => {
  test.each(addresses)('%s leads to a page, and the page back to it', (hash, route) => {
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
    ['#/r', { page: 'friend', code: '' }]
  ])('%j is understood too', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
  })
})

test('the page follows the address, and the address the page', async () => {
  const { environment, route } = startApp()
  const pages: string[] = []
  route.route.subscribe(({ page }) => pages.push(page))
  environment.navigate('#/vote')
  route.openRoute({ page: 'friend', code: 'r1Abc' })
  expect(environment.hash()).toBe('#/r/r1Abc')
  expect(pages).toEqual(['home', 'vote', 'friend'])
})
