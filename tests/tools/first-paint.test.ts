import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { withInlineScript } from '../../.tools/build/inline-script.ts'
import { hashOf, parseRoute, type Route } from '../../src/app/route.ts'
import { routes } from '../../src/app/routes.ts'
import { damages } from '../fixtures/damages.ts'

const filesIn = (folder: string) =>
  Object.fromEntries(Object.keys(routes).map(name => [name, [`${folder}/${name}.js`]]))
const html = await withInlineScript('<head><!-- src/first-paint.ts --></head>', {
  files: { en: filesIn('.'), es: filesIn('./es') },
  faces: ['./text.woff2'],
  words: { es: { 'Play the quiz': 'Jugar a la trivia', Menu: 'Menú' } },
  attributes: ['aria-label']
})
const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? []

interface Frame {
  media: string
  content: string
  dataset: Record<string, string>
}

/** Runs the script as a browser does that opens `hash` with `stored` in its storage; `null`: storage is blocked. */
function open(
  hash: string,
  stored: Record<string, string> | null = {},
  languages: readonly string[] = ['en-GB']
) {
  const root = { dataset: {} as Record<string, string>, lang: '' }
  const preloaded: { href: string }[] = []
  const { dataset } = root
  const frames: Frame[] = ['light', 'dark'].map(theme => ({
    media: `(prefers-color-scheme: ${theme})`,
    content: theme,
    dataset: {}
  }))
  const keys = Object.keys(stored ?? {})
  const localStorage = {
    length: keys.length,
    key: (at: number) => keys[at] ?? null,
    getItem: (key: string) => stored?.[key] ?? null
  }
  let isTranslated = false
  const context = {
    location: { hash },
    navigator: { languages },
    MutationObserver: class {
      observe() {
        isTranslated = true
      }
    },
    document: {
      documentElement: root,
      addEventListener: () => undefined,
      querySelectorAll: () => frames,
      createElement: () => ({}),
      head: {
        append: (link: { href: string }) => preloaded.push(link),
        querySelectorAll: () => []
      }
    }
  }
  Object.defineProperty(context, 'localStorage', {
    get() {
      if (!stored) throw new DOMException('Access is denied', 'SecurityError')
      return localStorage
    }
  })
  runInNewContext(script, context)
  return {
    preloaded: preloaded.map(({ href }) => href),
    dataset,
    lang: root.lang,
    isTranslated,
    frames: frames.map(({ content }) => content)
  }
}

const pages: Route[] = [
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

describe('files that index.html preloads', () => {
  const sound = [...pages.map(hashOf), '', '#', '#/nowhere', '#/vote/x', '#/quiz/x', '#/party/x']

  test.each(sound)('at %j are those of the page that the game opens', hash => {
    expect(open(hash).preloaded).toEqual([`./${parseRoute(hash).page}.js`])
  })

  test('at a damaged address are those of the page that the game opens', () => {
    const damaged = sound.flatMap(hash => damages.map(([, damage]) => damage(hash)))
    expect(damaged.length).toBeGreaterThan(500)
    const wrong = damaged.filter(
      hash => open(hash).preloaded[0] !== `./${parseRoute(hash).page}.js`
    )
    expect(wrong).toEqual([])
  })
})

test('the text face is for later visits', () => {
  const stored = { 'encore:purple-hearts:round:1': '' }
  const { preloaded, dataset } = open('#/quiz', stored)
  expect(preloaded).toEqual(['./text.woff2', './quiz.js'])
  expect(dataset.face).toBe('text')
  expect(open('#/quiz').dataset.face).toBeUndefined()
})

describe('the page before the first script', () => {
  const round = 'encore:purple-hearts:round:1'

  test.each([
    ['home, at a first visit', '#/', {}, { visit: 'first' }],
    [
      'the skeleton of home, once a round is stored',
      '#/',
      { [round]: '' },
      { page: 'home-again', face: 'text' }
    ],
    [
      'that too for a round of the first game',
      '#/',
      { 'encore:round:1': '' },
      { page: 'home-again', face: 'text' }
    ],
    [
      'home, when another film has a round',
      '#/',
      { 'encore:other:round:1': '' },
      { visit: 'first' }
    ],
    ['a heading, at a first visit', '#/vote', {}, { page: 'vote', visit: 'first' }],
    [
      'no heading, once a ballot is begun',
      '#/vote',
      { 'encore:ballot-draft': '' },
      { page: 'vote', face: 'text' }
    ],
    ['no heading, for a group of a link', '#/p/p1x', {}, { page: 'group' }],
    ['no heading, for a group of its own', '#/group/17-3', {}, { page: 'group' }]
  ])('is %s', (_, hash, stored, dataset) => {
    expect(open(hash, stored).dataset).toEqual(dataset)
  })

  test('has the chosen theme, with the frame that the browser draws', () => {
    const stored = { 'encore:theme': '{"version":1,"value":"dark"}' }
    expect(open('#/about', stored)).toMatchObject({
      dataset: { theme: 'dark' },
      frames: ['dark', 'dark']
    })
    expect(open('#/about').frames).toEqual(['light', 'dark'])
  })

  test.each([
    ['storage is blocked', null],
    ['the stored theme cannot be read', { 'encore:theme': '{' }]
  ])('is there although %s', (_, stored) => {
    const { dataset, preloaded } = open('#/about', stored)
    expect(dataset).toEqual({ page: 'about', visit: 'first' })
    expect(preloaded).toEqual(['./about.js'])
  })
})

describe('the language before the first script', () => {
  const chosen = (language: string) => ({
    'encore:language': JSON.stringify({ version: 1, value: language })
  })

  test.each([
    ['English', ['en-GB'], {}, 'en'],
    ['that of the browser, whatever the country', ['es-MX', 'en'], {}, 'es'],
    ['the first that the game has', ['nah', 'ES-419', 'en'], {}, 'es'],
    ['English, if the game has none of them', ['nah', 'de'], {}, 'en'],
    ['English, if the browser names none', [], {}, 'en'],
    ['the chosen one', ['en'], chosen('es'), 'es'],
    ['the chosen one, English too', ['es'], chosen('en'), 'en'],
    ['that of the browser, if that was chosen', ['es'], chosen('system'), 'es'],
    ['that of the browser, if a later version has stored one', ['es'], chosen('fr'), 'es'],
    [
      'that of the browser, if the stored one cannot be read',
      ['es'],
      { 'encore:language': '{' },
      'es'
    ],
    ['that of the browser, if storage is blocked', ['es'], null, 'es']
  ])('is %s', (_, languages, stored, language) => {
    const { lang, isTranslated, preloaded } = open('#/quiz', stored, languages)
    expect(lang).toBe(language)
    expect(isTranslated).toBe(language === 'es')
    expect(preloaded).toEqual([language === 'es' ? './es/quiz.js' : './quiz.js'])
  })
})

test('the inline script holds nothing of the stores', () => {
  expect(script).not.toContain('nanostores')
  expect(script).not.toContain('onHashChange')
})
