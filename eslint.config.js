import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import { treeRule } from './.tools/tree-rule.mjs'

/** Pure TypeScript: no package, no clock, no chance, nothing of a browser. */
const pure = ['src/film/**', 'src/links/**', 'src/*/rules/**', 'src/**/*-rules.ts']

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
    message: 'Every sentence lives in a words.ts.'
  },
  {
    selector:
      'SvelteAttribute[key.name=/^(alt|title|label|placeholder|aria-label|aria-description)$/] > SvelteLiteral',
    message: 'Every sentence lives in a words.ts.'
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
  {
    files: ['src/**/*.{ts,svelte}'],
    plugins: { encore: { rules: { tree: treeRule } } },
    rules: { 'encore/tree': 'error' }
  },
  {
    files: pure,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^[^.]', message: 'The rules are pure TypeScript: they import no package.' }
          ]
        }
      ]
    }
  },
  {
    files: ['src/{quiz,vote,ticket,group}/**/*.ts'],
    ignores: ['**/*-context.ts', ...pure],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^svelte', message: 'State knows no Svelte.' }] }
      ]
    }
  },
  {
    files: pure,
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
    files: ['src/{app,ui,quiz,vote,ticket,group}/**'],
    ignores: ['src/app/browser/**', ...pure],
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
          message: 'Ask src/app/environment.ts: tests replace it whole.'
        }))
      ],
      'no-restricted-globals': ['error', ...ofBrowser]
    }
  },
  {
    files: ['src/pages/**', 'src/ui/**', 'src/app/App.svelte'],
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
    files: ['src/**/*.svelte'],
    rules: {
      'no-restricted-syntax': ['error', ...markup]
    }
  }
)
