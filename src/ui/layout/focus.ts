let isFirstPage = true

/** The page is opened anew: nobody has gone anywhere yet. */
export function startVisit(): void {
  isFirstPage = true
}

/**
 * Moves focus to the heading of a page that has just come on screen, so that a screen reader starts
 * there. Not on the first page of a visit.
 */
export function focusOnArrival(heading: HTMLElement): void {
  if (isFirstPage) {
    isFirstPage = false
    return
  }
  scrollTo(0, 0)
  heading.focus({ preventScroll: true })
}

/** What comes by a press further down comes into view: no further than it takes to see it whole. */
export function comeIntoView(element: Element): void {
  element.scrollIntoView({ block: 'nearest' })
}

/** Does it once the browser has drawn what is new. */
export function afterPaint(what: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(what)
  })
}
