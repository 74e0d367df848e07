/** Set on `<html>` once the first page of a visit is mounted. */
const MOUNTED = 'mounted'

export function markMounted(): () => void {
  const { dataset } = document.documentElement
  dataset[MOUNTED] = ''
  return () => {
    Reflect.deleteProperty(dataset, MOUNTED)
  }
}

/**
 * An attachment: moves focus to the heading of a new page, so that a screen reader starts there. Not on
 * the first page of a visit, and not if another element takes the focus first. Waits for the paint:
 * screen readers say nothing if the pressed element is removed in the same task.
 */
export function focusOnArrival(heading: HTMLElement): (() => void) | undefined {
  if (!(MOUNTED in document.documentElement.dataset)) return undefined
  scrollTo(0, 0)
  const before = document.activeElement
  return afterPaint(() => {
    const { activeElement, body } = document
    if (activeElement !== before && activeElement !== body) return
    heading.focus({ preventScroll: true })
  })
}

export function comeIntoView(element: Element): void {
  element.scrollIntoView({ block: 'nearest' })
}

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

const REGIONS = 'section, details, dialog, main'
const HEADINGS = 'h1, h2, summary'

/**
 * When the focused element is removed and nothing else takes the focus, focuses the heading of its
 * region, so that keyboard users don't start again at the top of the page.
 */
export function keepFocusNear(root: HTMLElement): () => void {
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
    let region = path.find(each => each.isConnected)?.closest(REGIONS)
    while (region && !region.querySelector(HEADINGS))
      region = region.parentElement?.closest(REGIONS)
    const heading = region?.querySelector<HTMLElement>(HEADINGS)
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

/**
 * Publishes the height of a sticky bar as `--bar-height`, so that focused elements scroll clear of it. One that
 * scrolls with the page, or stands beside it, covers nothing.
 */
export function measureBar(bar: HTMLElement): () => void {
  const { style } = document.documentElement
  const observer = new ResizeObserver(() => {
    const { bottom, position } = getComputedStyle(bar)
    const isBelow = position === 'sticky' && bottom !== 'auto'
    style.setProperty('--bar-height', `${isBelow ? bar.offsetHeight : 0}px`)
  })
  observer.observe(bar)
  return () => {
    observer.disconnect()
    style.removeProperty('--bar-height')
  }
}
