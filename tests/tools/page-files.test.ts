import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { hashOf, parseRoute, type Route } from '../../src/stores/app/route.ts'

const names = [
  ...['home', 'quiz', 'mode', 'challenge', 'review', 'record', 'vote', 'ticket', 'friend'],
  ...['party', 'news', 'invite', 'about', 'missing']
]
const files = Object.fromEntries(names.map(name => [name, [`./${name}.js`]]))

/** What index.html asks for when it is opened at an address, before any script of the game. */
function askedFor(hash: string): string[] {
  const html = readFileSync('index.html', 'utf8')
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? []
  const asked: { href: string }[] = []
  runInNewContext(script.replace('const files = {}', `const files = ${JSON.stringify(files)}`), {
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
  ...(
    ['home', 'quiz', 'record', 'vote', 'ticket', 'news', 'about', 'review', 'party'] as const
  ).map(page => ({ page })),
  { page: 'mode', mode: 'daily' },
  { page: 'challenge', code: 'r1x' },
  { page: 'friend', code: 'r1x' },
  { page: 'invite', code: 'i1x' },
  { page: 'party', code: 'p1x' }
]

test.each([...routes.map(hashOf), '', '#/nowhere', '%23/r/r1x'])(
  'at %j the first response asks for the files of the page that the game will show',
  hash => {
    expect(askedFor(hash)).toEqual([`./${parseRoute(hash).page}.js`])
  }
)
