import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keyOf, leadIn, pressByKey, withArrows } from '../../../src/ui/input/keys.ts'

function draw(html: string) {
  document.body.innerHTML = html
  return (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`There is no ${selector}.`)
    return found
  }
}

function key(target: HTMLElement, name: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    ...more
  })
  target.dispatchEvent(event)
  return event
}

describe('the shortcut of a control', () => {
  const pressed: string[] = []
  let at: ReturnType<typeof draw>

  beforeEach(() => {
    pressed.length = 0
    document.onkeydown = pressByKey
    at = draw(`
      <nav><a href="#/">Menu</a></nav>
      <main>
        <p>Text</p><input><textarea></textarea><button id="other">Other</button>
        <button id="one" aria-keyshortcuts="1">One</button>
        <button id="next" aria-keyshortcuts="Enter">Next</button>
        <button id="again" aria-keyshortcuts="1">Never</button>
      </main>`)
    for (const id of ['one', 'next', 'again', 'other']) {
      at(`#${id}`).onclick = () => pressed.push(id)
    }
  })

  afterEach(() => {
    document.onkeydown = null
  })

  test.each([
    ['in the text', 'p'],
    ['on another control', '#other'],
    ['where nothing has the focus', 'body']
  ])('clicks that control once: %s', (_, where) => {
    expect(key(at(where), '1').defaultPrevented).toBe(true)
    expect(pressed).toEqual(['one'])
  })

  test.each([
    ['on a French keyboard', '&', 'Digit1', {}],
    ['on an Arabic keyboard', '١', 'Digit1', {}],
    ['on a Czech keyboard', '+', 'Digit1', {}],
    ['on a French keyboard with Shift', '1', 'Digit1', { shiftKey: true }],
    ['on the number pad', '1', 'Numpad1', {}]
  ])('clicks by the position of the key: %s', (_, name, code, more) => {
    expect(key(at('p'), name, { code, ...more }).defaultPrevented).toBe(true)
    expect(pressed).toEqual(['one'])
  })

  test.each([
    ['the Shift character of a digit', '!', 'Digit1', { shiftKey: true }],
    ['another digit at that position', '7', 'Digit1', {}],
    ['a letter at that position', 'q', 'Digit1', {}],
    ['a dead key', 'Dead', 'Digit1', {}],
    ['End on the number pad', 'End', 'Numpad1', {}]
  ])('clicks nothing: %s', (_, name, code, more) => {
    expect(key(at('p'), name, { code, ...more }).defaultPrevented).toBe(false)
    expect(pressed).toEqual([])
  })

  test.each([
    ['à', 'Digit0', '0'],
    ['é', 'Digit2', '2'],
    ['è', 'Digit7', '7'],
    ['ç', 'Digit9', '9']
  ])('is a digit by its position on a French keyboard: %s', (written, code, digit) => {
    expect(keyOf(new KeyboardEvent('keydown', { key: written, code }))).toBe(digit)
  })

  test.each([
    ['while somebody types', 'input', '1', {}],
    ['while somebody writes', 'textarea', '1', {}],
    ['in the menu', 'nav a', '1', {}],
    ['held down', 'p', '1', { repeat: true }],
    ['with Alt', 'p', '1', { altKey: true }],
    ['with Control', 'p', '1', { ctrlKey: true }],
    ['with Command', 'p', '1', { metaKey: true }],
    ['where none names it', 'p', '2', {}],
    ['Enter on another control, which is that one’s own', '#other', 'Enter', {}]
  ])('clicks nothing: %s', (_, where, name, more) => {
    expect(key(at(where), name, more).defaultPrevented).toBe(false)
    expect(pressed).toEqual([])
  })

  test('clicks nothing if the event was handled already', () => {
    at('p').onkeydown = event => {
      event.preventDefault()
    }
    key(at('p'), '1')
    expect(pressed).toEqual([])
  })

  test('Enter on text clicks the control', () => {
    key(at('p'), 'Enter')
    expect(pressed).toEqual(['next'])
  })
})

describe('arrow keys in a list', () => {
  /** Two columns, and a control below that spans both. */
  const places: Record<string, [number, number, number, number]> = {
    a: [0, 0, 100, 40],
    b: [110, 0, 100, 40],
    c: [0, 50, 100, 40],
    d: [110, 50, 100, 40],
    e: [0, 100, 210, 40]
  }

  function list() {
    const at = draw(
      `<ul>${Object.keys(places)
        .map(id => `<li><button id="${id}">${id}</button></li>`)
        .join('')}</ul>`
    )
    for (const [id, [x, y, width, height]] of Object.entries(places)) {
      vi.spyOn(at(`#${id}`), 'getBoundingClientRect').mockReturnValue(
        new DOMRect(x, y, width, height)
      )
    }
    const stop = withArrows(at('ul'))
    return { at, stop }
  }

  test.each([
    ['a', 'ArrowRight', 'b'],
    ['a', 'ArrowDown', 'c'],
    ['b', 'ArrowDown', 'd'],
    ['d', 'ArrowUp', 'b'],
    ['d', 'ArrowLeft', 'c'],
    ['d', 'ArrowDown', 'e'],
    ['e', 'ArrowUp', 'c'],
    ['c', 'ArrowDown', 'e']
  ])('from %s by %s move to %s', (from, arrow, to) => {
    const { at } = list()
    at(`#${from}`).focus()
    expect(key(at(`#${from}`), arrow).defaultPrevented).toBe(true)
    expect(document.activeElement?.id).toBe(to)
  })

  test.each([
    ['a', 'ArrowLeft'],
    ['a', 'ArrowUp'],
    ['e', 'ArrowDown'],
    ['a', 'x']
  ])('from %s by %s do nothing, so that the page can scroll', (from, name) => {
    const { at } = list()
    at(`#${from}`).focus()
    expect(key(at(`#${from}`), name).defaultPrevented).toBe(false)
    expect(document.activeElement?.id).toBe(from)
  })

  test('are ignored if handled already, or after the list was removed', () => {
    const { at, stop } = list()
    at('#a').focus()
    at('#a').onkeydown = event => {
      event.preventDefault()
    }
    key(at('#a'), 'ArrowRight')
    expect(document.activeElement?.id).toBe('a')
    at('#a').onkeydown = null
    stop()
    key(at('#a'), 'ArrowRight')
    expect(document.activeElement?.id).toBe('a')
  })
})

describe('the first arrow key on a heading', () => {
  function page(height: number) {
    const at = draw(
      '<h1 tabindex="-1">What?</h1><button id="other">Other</button><div role="group"><button id="a">a</button><button>b</button></div>'
    )
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(height)
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600)
    const stop = leadIn(at('h1'))
    at('h1').focus()
    return { at, stop }
  }

  test.each(['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'])(
    'takes the first answer: %s',
    name => {
      const { at } = page(600)
      expect(key(at('h1'), name).defaultPrevented).toBe(true)
      expect(document.activeElement?.id).toBe('a')
    }
  )

  test('scrolls a page that scrolls, and other keys are left alone', () => {
    const { at } = page(601)
    expect(key(at('h1'), 'ArrowDown').defaultPrevented).toBe(false)
    expect(document.activeElement).toBe(at('h1'))
    const { at: fitting, stop } = page(600)
    expect(key(fitting('h1'), 'x').defaultPrevented).toBe(false)
    stop()
    expect(key(fitting('h1'), 'ArrowDown').defaultPrevented).toBe(false)
    expect(document.activeElement).toBe(fitting('h1'))
  })
})
