// Sent to the browser as source text, so each function may use `seek` only.

export interface Target {
  role?: string
  /** Exact, or a pattern between slashes. So is `text`. */
  name?: string
  text?: string
  css?: string
  at?: number
  within?: Target
  stays?: boolean
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
    presses: { page: number; count: number }
    /** Firefox only: the window as the page's scripts see it. */
    wrappedJSObject?: typeof globalThis
  }
}

/** Runs once for each page. Earlier errors are not recorded. */
export function prepare(): void {
  const faults: string[] = (window.faults = [])
  const presses = (window.presses = { page: Math.random(), count: 0 })
  // Disables the protection against double taps. In Firefox, scripts of the driver must use objects
  // of the page to change the page's own objects.
  const page = window.wrappedJSObject ?? globalThis
  const late = new page.Object() as { value?: number }
  late.value = Infinity
  page.Object.defineProperty(page.Event.prototype, 'timeStamp', late)
  addEventListener('click', () => (presses.count += 1), { capture: true })
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

export function pressesOf(): string {
  return JSON.stringify(window.presses)
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

/** The box of an element once it is in view, and whether a press at its centre would hit it. */
export function boxOf(target: Target): { box: DOMRect; isHit: boolean } {
  const [element] = seek(target)
  if (!element) throw new Error('not found')
  if (!target.stays) element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { x, y, width, height } = element.getBoundingClientRect()
  const middle = new DOMRect(Math.round(x + width / 2), Math.round(y + height / 2), width, height)
  const hit = document.elementFromPoint(middle.x, middle.y)
  // With slow frames, a moving element may seem to stand still.
  const isOnItsWay = document.getAnimations().some(({ playState }) => playState === 'running')
  return {
    box: middle.toJSON() as DOMRect,
    isHit: !isOnItsWay && !element.closest('[aria-disabled=true]') && element.contains(hit)
  }
}
