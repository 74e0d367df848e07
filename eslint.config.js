import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import { treeRule } from './.tools/tree-rule.mjs'

/** Pure TypeScript: no package, no clock, no randomness, no browser API. */
const pure = ['src/film/**', 'src/links/**', 'src/*/rules/**', 'src/**/*-rules.ts']

const standard = ['TextEncoder', 'TextDecoder', 'URL', 'queueMicrotask']
const browserOnly = Object.keys(globals.browser).filter(
  name => !(name in globals.es2025) && !standard.includes(name)
)

const browserState = ['localStorage', 'sessionStorage', 'location', 'history']
const deferring = [
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'requestIdleCallback',
  'queueMicrotask'
]

/** Screen readers ignore an `aria-label` on these elements, unless they have a role. */
const nameless =
  '^(li|p|div|span|b|i|u|s|em|strong|small|bdi|code|kbd|mark|time|dt|dd|label|legend|caption|figcaption|blockquote|header|footer)$'

const markup = [
  {
    selector: ':not(SvelteStyleElement) > SvelteText[value=/\\p{L}{2}/u]',
    message: 'Write sentences in a words.ts.'
  },
  {
    selector:
      'SvelteAttribute[key.name=/^(alt|title|label|placeholder|aria-label|aria-description)$/] > SvelteLiteral',
    message: 'Write sentences in a words.ts.'
  },
  {
    selector: `SvelteElement[name.name=/${nameless}/] > SvelteStartTag:not(:has(> SvelteAttribute[key.name="role"])) > :matches(SvelteAttribute, SvelteShorthandAttribute)[key.name=/^aria-label(ledby)?$/]`,
    message: 'Screen readers ignore this label: write it as text with the class "unseen".'
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
      // TypeScript checks this, types included.
      'no-undef': 'off'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // For SvelteKit only.
      'svelte/no-navigation-without-resolve': 'off',
      // Reports `let { a, b } = $props()`, some of which are bindable.
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
          patterns: [{ regex: '^[^.]', message: 'Rules import no packages.' }]
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
        { patterns: [{ regex: '^svelte', message: 'Stores must not import Svelte.' }] }
      ]
    }
  },
  {
    files: pure,
    rules: {
      'no-restricted-globals': ['error', ...browserOnly],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Take a seed as a parameter.' },
        { object: 'Date', property: 'now', message: 'Take the time as a parameter.' }
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
          message: 'Use src/app/environment.ts, which tests replace.'
        }))
      ],
      'no-restricted-globals': ['error', ...browserState]
    }
  },
  {
    // Stores may poll, if they stop once nobody is subscribed.
    files: ['src/{app,ui,quiz,vote,ticket,group}/**/*.svelte', 'src/{app,ui}/**'],
    ignores: [
      'src/app/browser/**',
      'src/ui/layout/focus.ts',
      'src/ui/layout/idle.ts',
      'src/ui/input/drag.ts'
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...browserState,
        ...deferring.map(name => ({
          name,
          message:
            'Use afterPaint (ui/layout/focus.ts) or after (ui/layout/idle.ts), and cancel it when the component is destroyed.'
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
                'The component may be destroyed by the next tick: use flushSync, which is synchronous.'
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
                'Hooks in a helper run only for the first file that imports it: use tests/world/setup.ts.'
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
