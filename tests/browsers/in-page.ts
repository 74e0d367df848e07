// These functions are sent to the browser as text: each stands by itself, but for `seek`.

/** Something on the page: by its role and name, by its text, or, where it has neither, by a selector. */
export interface Target {
  role?: string
  /** In full, or a pattern between slashes, and so is the text. */
  name?: string
  text?: string
  css?: string
  /** Which of those that fit, from 0. */
  at?: number
  within?: Target
  /** Left where it is on the screen. */
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
    /** Of this page, how many have come; it has a number of its own. */
    presses: { page: number; count: number }
    /** In Firefox alone: the window as the page's own scripts have it. */
    wrappedJSObject?: typeof globalThis
  }
}

/** Once for each page: what went wrong on it before is not told. */
export function prepare(): void {
  const faults: string[] = (window.faults = [])
  const presses = (window.presses = { page: Math.random(), count: 0 })
  // Each press is meant, however soon it comes. Firefox keeps what a script changes of the page's own
  // objects from the page, unless both the object and the change are the page's.
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

/** Those that have not been told yet: the same page stays when only the fragment of its address changes. */
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

/** Where its middle is on the screen, once it is in sight, and whether a press there would reach it and count. */
export function boxOf(target: Target): { box: DOMRect; isHit: boolean } {
  const [element] = seek(target)
  if (!element) throw new Error('not found')
  if (!target.stays) element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { x, y, width, height } = element.getBoundingClientRect()
  const middle = new DOMRect(Math.round(x + width / 2), Math.round(y + height / 2), width, height)
  const hit = document.elementFromPoint(middle.x, middle.y)
  // Where frames are slow, what is on its way seems to stand still.
  const isOnItsWay = document.getAnimations().some(({ playState }) => playState === 'running')
  return {
    box: middle.toJSON() as DOMRect,
    isHit: !isOnItsWay && !element.closest('[aria-disabled=true]') && element.contains(hit)
  }
}
