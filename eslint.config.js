import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'

const layers = ['core', 'film', 'platform', 'stores', 'words', 'pages', 'ui', 'styles']

/** What each layer may import: in full, or types only. Everything else of the house is behind a wall. */
const walls = {
  core: {},
  film: { types: ['core'] },
  platform: { all: ['core', 'film'] },
  words: {},
  stores: { all: ['core', 'film'], types: ['platform'] },
  ui: { types: ['core'] },
  pages: { all: ['ui', 'stores', 'words'], types: ['core'] }
}

const packages = {
  core: { regex: '^[^.]', message: 'core/ is pure TypeScript: it imports no package.' },
  film: { regex: '^[^.]', message: 'film/ is data: it imports no package.' },
  platform: {
    regex: '^(svelte|nanostores)',
    message: 'platform/ knows neither Svelte nor stores.'
  },
  stores: { regex: '^svelte', message: 'stores/ know no Svelte.' }
}

function wall(layer, { all = [], types = [] }) {
  const message = `${layer}/ must not import this: see "How the house is laid out" in the README.`
  const closed = layers.filter(other => other !== layer && !all.includes(other))
  const patterns = closed.map(other => ({
    regex: `^(\\.\\./)+${other}/`,
    allowTypeImports: types.includes(other),
    message
  }))
  if (packages[layer]) patterns.push(packages[layer])
  return {
    files: [`src/${layer}/**/*.{ts,svelte}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] }
  }
}

const standard = ['TextEncoder', 'TextDecoder', 'URL', 'queueMicrotask']
const browserOnly = Object.keys(globals.browser).filter(
  name => !(name in globals.es2025) && !standard.includes(name)
)

const ofBrowser = ['localStorage', 'sessionStorage', 'location', 'history']
const deferring = [
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'requestIdleCallback',
  'queueMicrotask'
]

/** Screen readers ignore the name of an element without a role of its own. */
const nameless =
  '^(li|p|div|span|b|i|u|s|em|strong|small|bdi|code|kbd|mark|time|dt|dd|label|legend|caption|figcaption|blockquote|header|footer)$'

const markup = [
  {
    selector: ':not(SvelteStyleElement) > SvelteText[value=/\\p{L}{2}/u]',
    message: 'Every sentence lives in src/words/.'
  },
  {
    selector:
      'SvelteAttribute[key.name=/^(alt|title|label|placeholder|aria-label|aria-description)$/] > SvelteLiteral',
    message: 'Every sentence lives in src/words/.'
  },
  {
    selector: `SvelteElement[name.name=/${nameless}/] > SvelteStartTag:not(:has(> SvelteAttribute[key.name="role"])) > :matches(SvelteAttribute, SvelteShorthandAttribute)[key.name=/^aria-label(ledby)?$/]`,
    message: 'Screen readers ignore this name: write it as text, with the class "unseen".'
  }
]

export default ts.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'test-results/',
      'playwright-report/',
      'scenes/',
      '.stryker-tmp/',
      'reports/'
    ]
  },
  ts.configs.strict,
  ts.configs.stylistic,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'prefer-const': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_+$' }],
      // TypeScript does this, and knows what is a type.
      'no-undef': 'off'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // Hash routes are not SvelteKit's: there is nothing to resolve.
      'svelte/no-navigation-without-resolve': 'off',
      // `let { a, b } = $props()` is Svelte's own way of writing it.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error'
    }
  },
  ...Object.entries(walls).map(([layer, open]) => wall(layer, open)),
  {
    files: ['src/core/**', 'src/film/**'],
    rules: {
      'no-restricted-globals': ['error', ...browserOnly],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness is handed in as a seed.' },
        { object: 'Date', property: 'now', message: 'The time is handed in.' }
      ]
    }
  },
  {
    files: ['src/stores/**', 'src/pages/**', 'src/ui/**', 'src/words/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[
          ['Math', 'random'],
          ['Date', 'now'],
          ['window', 'localStorage'],
          ['window', 'location'],
          ['navigator', 'clipboard'],
          ['navigator', 'share']
        ].map(([object, property]) => ({
          object,
          property,
          message: 'Ask src/platform/environment.ts: tests replace it whole.'
        }))
      ],
      'no-restricted-globals': ['error', ...ofBrowser]
    }
  },
  {
    files: ['src/pages/**', 'src/ui/**', 'src/App.svelte'],
    ignores: ['src/ui/layout/focus.ts', 'src/ui/layout/idle.ts', 'src/ui/input/drag.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...ofBrowser,
        ...deferring.map(name => ({
          name,
          message:
            'Use afterPaint (ui/layout/focus.ts) or after (ui/layout/idle.ts), and cancel it with the component.'
        }))
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'svelte',
              importNames: ['tick'],
              message:
                'By the next tick the component may be gone: use flushSync, which waits for nothing.'
            }
          ]
        }
      ]
    }
  },
  {
    files: ['tests/**/*.ts'],
    ignores: ['tests/**/*.test.ts', 'tests/world/setup*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'vitest',
              importNames: ['afterAll', 'afterEach', 'beforeAll', 'beforeEach'],
              message:
                'Hooks of a helper hold for the first file that imports it: see tests/world/setup.ts.'
            }
          ]
        }
      ]
    }
  },
  {
    files: ['src/pages/**/*.svelte', 'src/ui/**/*.svelte', 'src/App.svelte'],
    rules: {
      'no-restricted-syntax': ['error', ...markup]
    }
  },
  {
    files: ['src/pages/**/*.svelte'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteStyleElement',
          message: 'Pages hold no style: they are composed of src/ui/.'
        },
        ...markup
      ]
    }
  }
)
