import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onUncaughtError } from '../../../src/app/browser/uncaught-errors.ts'

const page = new EventTarget()
const folder = new URL('../../../src/', import.meta.url).href
let reports = 0
let stop: () => void

beforeEach(() => {
  reports = 0
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  stop = onUncaughtError(() => reports++)
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

const fail = (error: unknown, filename = '') =>
  page.dispatchEvent(Object.assign(new Event('error'), { error, filename }))
const reject = (reason: unknown) =>
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }))

function errorAt(...frames: string[]): Error {
  const error = new TypeError('It is not a function')
  error.stack = frames.join('\n')
  return error
}

const own = [
  ['in Chrome', ['TypeError: It is not', `    at press (${folder}pages/quiz.js:1:2)`]],
  ['in Firefox and Safari', [`press@${folder}pages/quiz.js:1:2`, '']],
  [
    'below a function of the browser',
    ['TypeError: It is not', '    at Array.map (<anonymous>)', `    at ${folder}a.js:1:2`]
  ]
] as const

const foreign = [
  ['of an extension', ['TypeError: No', '    at f (chrome-extension://abc/assets/inject.js:1:2)']],
  ['of an extension in Firefox', ['f@moz-extension://abc/src/content.js:1:2']],
  ['of an extension in Safari', ['f@safari-web-extension://abc/assets/content.js:1:2']],
  ['of another host', ['TypeError: No', '    at f (https://cdn.example/assets/x.js:1:2)']],
  ['of a script that an app evaluates', ['TypeError: No', '    at <anonymous>:1:2']],
  ['of an injected inline script', ['f@https://encore.test/play/:1:2']],
  [
    'of a script that is evaluated',
    ['TypeError: No', '    at eval (eval at f (<anonymous>), <anonymous>:1:1)']
  ],
  ['of a script of the browser', ['f@user-script:1:2:3', 'webkit-masked-url://hidden/:1:2']],
  [
    'with a script of the game in its message only',
    [`TypeError: ${folder}a.js is not what it was`]
  ],
  ['without frames', ['']]
] as const

test.each(own)('an error with a script of the game in its stack is reported: %s', (_, frames) => {
  fail(errorAt(...frames))
  expect(reports).toBe(1)
  reject(errorAt(...frames))
  expect(reports).toBe(2)
})

test.each(foreign)('an error %s is not reported', (_, frames) => {
  fail(errorAt(...frames), 'https://encore.test/play/')
  reject(errorAt(...frames))
  expect(reports).toBe(0)
})

test('an error event with the file name of a script of the game is reported', () => {
  fail(errorAt(''), `${folder}a.js`)
  expect(reports).toBe(1)
})

test.each([undefined, null, '', 'No', 4, { message: 'No', stack: `at ${folder}a.js:1:2` }])(
  'a rejection without an error, such as %j, is not reported',
  reason => {
    reject(reason)
    fail(reason, `${folder}a.js`)
    expect(reports).toBe(0)
  }
)

test('an error without a stack is not reported', () => {
  const error = new Error('No')
  delete error.stack
  reject(error)
  expect(reports).toBe(0)
})

test('nothing is reported after unsubscribing', () => {
  stop()
  fail(errorAt(`f@${folder}a.js:1:2`))
  reject(errorAt(`f@${folder}a.js:1:2`))
  expect(reports).toBe(0)
})
