// Sent to the browser as source text: a function may use `seek` and Testing Library, as globals, only.

export interface Target {
  role?: string
  /** Exact, or a pattern between slashes. So is `text`. */
  name?: string
  text?: string
  css?: string
  at?: number
  within?: Target
}

type Query<What> = (root: HTMLElement, what: What, options?: object) => HTMLElement[]

type Matcher = string | RegExp | undefined

declare global {
  interface Window {
    TestingLibraryDom: {
      queryAllByRole: Query<string>
      queryAllByText: Query<Matcher>
    }
    faults: string[]
    /** Whether the page received the press. Missing on a page that the press has loaded. */
    isPressed?: boolean
  }
}

export function prepare(): void {
  const faults: string[] = (window.faults = [])
  // Disables the protection against double taps.
  Object.defineProperty(Event.prototype, 'timeStamp', { value: Infinity })
  addEventListener('click', () => (window.isPressed = true), { capture: true })
  addEventListener('error', ({ message }) => faults.push(message))
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`${violatedDirective} ${blockedURI}`)
  )
}

/** Errors since the last call. A change of the hash does not load a new page. */
export function faultsOf(): string[] {
  return window.faults.splice(0)
}

export function seek({ role, name, text, css, at, within }: Target): HTMLElement[] {
  const { queryAllByRole, queryAllByText } = window.TestingLibraryDom
  const [root] = within ? seek(within) : [document.body]
  if (!root) return []
  const matcher = (what: string | undefined) => {
    const pattern = /^\/(.*)\/$/s.exec(what ?? '')?.[1]
    return pattern ? new RegExp(pattern, 'u') : what
  }
  const found = role
    ? queryAllByRole(root, role, { name: matcher(name) })
    : text
      ? queryAllByText(root, matcher(text))
      : [...root.querySelectorAll<HTMLElement>(css ?? '*')]
  return at === undefined ? found : found.slice(at, at + 1)
}

export function textsOf(target: Target): string[] {
  return seek(target).map(element =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.value
      : element.innerText || element.getAttribute('aria-label') || ' '
  )
}

/** All that can be read or heard on the page: its title, text, names and boxes, but no links. */
export function linesOnPage(): string[] {
  const attributes = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder']
  const lines = [document.title, ...document.body.innerText.split('\n')]
  for (const element of document.body.querySelectorAll('*')) {
    if (element.getClientRects().length === 0) continue
    for (const name of attributes) lines.push(element.getAttribute(name) ?? '')
    const isInput = element instanceof HTMLInputElement && element.type !== 'checkbox'
    if (isInput || element instanceof HTMLTextAreaElement) lines.push(element.value)
  }
  return lines.map(line => line.trim()).filter(line => line && !/^https?:/.test(line))
}

/** The centre of an element once it is in view, and whether a press there would hit it. */
export function middleOf(
  target: Target,
  scrolls = true
): { x: number; y: number; canPress: boolean } {
  const [element] = seek(target)
  if (!element) throw new Error('not found')
  if (scrolls) element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  const x = Math.round(left + width / 2)
  const y = Math.round(top + height / 2)
  const isReached = element.contains(document.elementFromPoint(x, y))
  // With slow frames, a moving element may seem to stand still.
  const isMoving = document.getAnimations().some(({ playState }) => playState === 'running')
  return { x, y, canPress: isReached && !isMoving && !element.closest('[aria-disabled=true]') }
}
