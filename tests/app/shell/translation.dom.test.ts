import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { surviveTranslation } from '../../../src/app/shell/translation.ts'
import { translatePage } from '../../world/translate.ts'

const seen = () => document.body.textContent
const texts = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Text)
  return found
}
/** Mutation observers run in a microtask. */
const observed = () => Promise.resolve()

beforeEach(() => {
  onTestFinished(surviveTranslation(document.body))
})

function draw(html: string): Text[] {
  document.body.innerHTML = html
  return texts()
}

function wrapped(text: string): HTMLElement {
  const font = document.createElement('font')
  font.textContent = text
  return font
}

describe('on a translated page', () => {
  test('an updated text is shown once', async () => {
    const [picked] = draw('<p>0 picked</p>')
    await observed()
    translatePage()
    await observed()
    if (picked) picked.data = '1 picked'
    await observed()
    expect(seen()).toBe('1 picked')
    translatePage()
    await observed()
    if (picked) picked.data = ''
    await observed()
    expect(seen()).toBe('')
  })

  test('removing a text removes its translation, and keeps its neighbours', async () => {
    const [first, second, third] = draw('<p>one<!----> two<!----> three</p>')
    await observed()
    translatePage()
    await observed()
    second?.remove()
    await observed()
    expect(seen()).toBe('one three')
    first?.before('zero ')
    third?.remove()
    await observed()
    expect(seen()).toBe('zero one')
  })

  test('moving a text moves its translation', async () => {
    const [first] = draw('<p>one</p><p>two</p>')
    await observed()
    translatePage()
    await observed()
    if (first) document.querySelectorAll('p')[1]?.append(first)
    await observed()
    expect(seen()).toBe('twoone')
  })

  test('nodes inserted before or after a text are before or after its translation', async () => {
    const [only] = draw('<p>two</p>')
    await observed()
    translatePage()
    await observed()
    only?.before('one ')
    document.querySelector('p')?.append(' three')
    await observed()
    expect(seen()).toBe('one two three')
  })
})

test('showing the original restores the texts, which can be updated', async () => {
  const [picked] = draw('<p>0 picked</p>')
  await observed()
  const translation = wrapped('0 gewählt')
  picked?.replaceWith(translation)
  await observed()
  expect(seen()).toBe('0 gewählt')
  if (picked) translation.replaceWith(picked)
  await observed()
  expect(seen()).toBe('0 picked')
  if (picked) picked.data = '1 picked'
  await observed()
  expect(seen()).toBe('1 picked')
})

test('a page translated again into another language can be updated', async () => {
  const [picked] = draw('<p>0 picked</p>')
  await observed()
  const german = wrapped('0 gewählt')
  picked?.replaceWith(german)
  await observed()
  german.replaceWith(wrapped('0 choisis'))
  await observed()
  expect(seen()).toBe('0 choisis')
  if (picked) picked.data = '1 picked'
  await observed()
  expect(seen()).toBe('1 picked')
})

test.each<[string, (text: Text, font: HTMLElement) => void]>([
  [
    'put beside the text, which is then removed',
    (text, font) => {
      text.before(font)
      text.remove()
    }
  ],
  [
    'put around the text itself',
    (text, font) => {
      font.replaceChildren()
      text.before(font)
      font.append(text)
    }
  ],
  [
    'put around the text as a range',
    (text, font) => {
      font.replaceChildren()
      const range = document.createRange()
      range.selectNode(text)
      range.surroundContents(font)
    }
  ]
])('a translation may be %s', async (_, translate) => {
  const [one, two] = draw('<p>one<!---->two</p>')
  await observed()
  for (const text of [one, two]) if (text) translate(text, wrapped(text.data))
  await observed()
  expect(seen()).toBe('onetwo')
  expect([one?.parentNode, two?.parentNode]).toEqual(
    Array.from({ length: 2 }, () => document.querySelector('p'))
  )
  two?.remove()
  if (one) one.data = 'three'
  await observed()
  expect(seen()).toBe('three')
})

test('an empty text, Svelte’s anchor, stays in place', async () => {
  draw('<p>one</p>')
  const anchor = document.createTextNode('')
  document.querySelector('p')?.append(anchor)
  await observed()
  anchor.replaceWith(wrapped(''))
  await observed()
  anchor.before(' two')
  expect(seen()).toBe('one two')
})

test('an untranslated page is not changed', async () => {
  const [one] = draw('<p>one<b>two</b></p>')
  await observed()
  one?.replaceWith('three ')
  document.querySelector('b')?.append(' four')
  await observed()
  expect(document.body.innerHTML).toBe('<p>three <b>two four</b></p>')
})
