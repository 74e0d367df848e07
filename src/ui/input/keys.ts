const controls = 'button, a[href]'

/**
 * Clicks the control with the pressed key as its `aria-keyshortcuts`. Ignores keys in text fields,
 * Enter on a control, and keys outside of `main`, such as in the menu.
 */
export function pressByKey(event: KeyboardEvent): void {
  const { target } = event
  const key = keyOf(event)
  if (event.defaultPrevented || event.repeat || event.altKey || event.ctrlKey || event.metaKey)
    return
  const own = key === 'Enter' ? `input, textarea, ${controls}` : 'input, textarea'
  if (target instanceof Element && target.closest(own)) return
  if (target instanceof Element && target.closest('body *') && !target.closest('main')) return
  const wanted = document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')
  for (const control of wanted) {
    if (control.getAttribute('aria-keyshortcuts') !== key) continue
    event.preventDefault()
    control.click()
    return
  }
}

/**
 * The pressed key. Digits go by their position on the keyboard, because some layouts, such as
 * French, need Shift for them or type other digits.
 */
export function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? []
  const isWritten = /^[a-z\d]$/i.test(key)
  return digit === undefined || isWritten || shiftKey || key.length > 1 ? key : digit
}

const directions: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
}

/** An attachment: arrow keys focus the nearest control in their direction, in any layout. */
export function withArrows(list: HTMLElement): () => void {
  const move = (event: KeyboardEvent) => {
    const direction = directions[event.key]
    const { activeElement } = document
    if (!direction || !activeElement || event.defaultPrevented) return
    const [from] = centres([activeElement])
    const nearest = centres([...list.querySelectorAll<HTMLElement>(controls)])
      .map(({ control, x, y }) => {
        const [right, down] = [x - (from?.x ?? 0), y - (from?.y ?? 0)]
        const ahead = right * direction[0] + down * direction[1]
        const aside = Math.abs(right * direction[1]) + Math.abs(down * direction[0])
        return { control, ahead, distance: ahead + 3 * aside }
      })
      .filter(({ ahead }) => ahead > 1)
      .sort((one, other) => one.distance - other.distance)[0]
    if (!nearest) return
    event.preventDefault()
    nearest.control.focus()
  }
  list.addEventListener('keydown', move)
  return () => {
    list.removeEventListener('keydown', move)
  }
}

/**
 * An attachment: the first arrow key on a heading focuses the first control of the group below it. Not if the
 * page scrolls, which arrow keys do too.
 */
export function leadIn(heading: HTMLElement): () => void {
  const enter = (event: KeyboardEvent) => {
    const { scrollHeight, clientHeight } = document.documentElement
    if (!(event.key in directions) || scrollHeight > clientHeight) return
    const first = heading.parentElement?.querySelector<HTMLElement>('[role=group] button')
    if (!first) return
    event.preventDefault()
    first.focus()
  }
  heading.addEventListener('keydown', enter)
  return () => {
    heading.removeEventListener('keydown', enter)
  }
}

function centres<T extends Element>(elements: T[]) {
  return elements.map(control => {
    const { x, y, width, height } = control.getBoundingClientRect()
    return { control, x: x + width / 2, y: y + height / 2 }
  })
}
