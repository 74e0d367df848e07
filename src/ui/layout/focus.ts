let isFirstPage = true

/** The page is opened anew: nobody has gone anywhere yet. */
export function startVisit(): void {
  isFirstPage = true
}

/**
 * Moves focus to the heading of a page that has just come on screen, so that a screen reader starts
 * there: once it is drawn, for where what was pressed goes in the same breath, a screen reader would
 * say nothing. Not on the first page of a visit, and not away from what has taken the focus since.
 */
export function focusOnArrival(heading: HTMLElement): (() => void) | undefined {
  if (isFirstPage) {
    isFirstPage = false
    return undefined
  }
  scrollTo(0, 0)
  const before = document.activeElement
  return afterPaint(() => {
    const { activeElement, body } = document
    if (activeElement !== before && activeElement !== body) return
    heading.focus({ preventScroll: true })
  })
}

/** What comes by a press further down comes into view: no further than it takes to see it whole. */
export function comeIntoView(element: Element): void {
  element.scrollIntoView({ block: 'nearest' })
}

/** Calls back once the browser has painted what is new. The returned function cancels that. */
export function afterPaint(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(callback)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

const PLACES = 'section, details, dialog, main'
const HEADINGS = 'h1, h2, summary'

/**
 * What has the focus may go from the page, be it pressed or not. Where nothing else takes the focus
 * then, it goes to the heading of what it stood in, so that nobody starts from the top again.
 */
export function keepFocusNear(root: HTMLElement): () => void {
  /** What has the focus, and all that it stands in. */
  let path: Element[] = []
  let cancelFind: (() => void) | undefined
  const remember = ({ target }: FocusEvent) => {
    path = []
    for (let at = target as Element | null; at && at !== document.body; at = at.parentElement) {
      path.push(at)
    }
  }
  const observer = new MutationObserver(() => {
    const [held] = path
    if (!held || held.isConnected || !isLost()) return
    cancelFind?.()
    cancelFind = afterPaint(find)
  })
  const isLost = () => [null, document.body].includes(document.activeElement as HTMLElement)
  const find = () => {
    if (!isLost() || path[0]?.isConnected !== false) return
    const place = path.find(each => each.isConnected)?.closest(PLACES)
    const heading = place?.querySelector<HTMLElement>(HEADINGS)
    if (!heading) return
    if (heading.tabIndex < 0) heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }
  root.addEventListener('focusin', remember)
  observer.observe(root, { childList: true, subtree: true })
  return () => {
    cancelFind?.()
    observer.disconnect()
    root.removeEventListener('focusin', remember)
  }
}

/** Measures a bar that stays at the bottom of the screen: what takes the focus scrolls clear of it. */
export function measureBar(bar: HTMLElement): () => void {
  const { style } = document.documentElement
  const observer = new ResizeObserver(() => {
    style.setProperty('--bar-height', `${bar.offsetHeight}px`)
  })
  observer.observe(bar)
  return () => {
    observer.disconnect()
    style.removeProperty('--bar-height')
  }
}
