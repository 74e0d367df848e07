import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { routeScript } from '../../.tools/build/route-script.ts'
import { hashOf, parseRoute, type Route } from '../../src/app/route.ts'
import { damages } from '../fixtures/damages.ts'

const names = [
  ...['home', 'quiz', 'mode', 'challenge', 'review', 'stats', 'vote', 'ticket', 'friend'],
  ...['group', 'news', 'invite', 'about', 'missing']
]
const files = Object.fromEntries(names.map(name => [name, [`./${name}.js`]]))

const parser = await routeScript()

/** What index.html asks for when it is opened at an address, before any script of the game. */
function askedFor(hash: string): string[] {
  const html = readFileSync('index.html', 'utf8')
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? []
  const asked: { href: string }[] = []
  const written = script
    .replace('const files = {}', `const files = ${JSON.stringify(files)}`)
    .replace("const parseRoute = () => ({ page: 'home' })", () => parser)
  runInNewContext(written, {
    location: { hash },
    localStorage: { getItem: () => null },
    document: {
      documentElement: { dataset: {} },
      querySelectorAll: () => [],
      createElement: () => ({}),
      head: { append: (link: { href: string }) => asked.push(link) }
    }
  })
  return asked.map(({ href }) => href)
}

const routes: Route[] = [
  ...(['home', 'quiz', 'stats', 'vote', 'ticket', 'news', 'about', 'review', 'group'] as const).map(
    page => ({ page })
  ),
  ...(['daily', 'everything', 'missed', 'comments'] as const).map((mode): Route => ({
    page: 'mode',
    mode
  })),
  { page: 'review', round: '17-3' },
  { page: 'group', id: '17-3' },
  { page: 'challenge', code: 'r1x' },
  { page: 'friend', code: 'r1x' },
  { page: 'invite', code: 'i1x' },
  { page: 'group', code: 'p1x' }
]

const sound = [...routes.map(hashOf), '', '#', '#/nowhere', '#/vote/x', '#/quiz/x', '#/party/x']
const damaged = sound.flatMap(hash => damages.map(([, damage]) => damage(hash)))

test.each(sound)(
  'at %j the first response asks for the files of the page that the game will show',
  hash => {
    expect(askedFor(hash)).toEqual([`./${parseRoute(hash).page}.js`])
  }
)

test('so it does at addresses that were damaged on their way', () => {
  expect(damaged.length).toBeGreaterThan(500)
  const wrong = damaged.filter(hash => askedFor(hash)[0] !== `./${parseRoute(hash).page}.js`)
  expect(wrong).toEqual([])
})

test('the first response has the rules of the game for addresses, and nothing else of the stores', () => {
  expect(parser).not.toContain('nanostores')
  expect(parser).not.toContain('onHashChange')
})
