/**
 * An attachment for a sheet at the bottom of the window: says once whether it lies on the right option, or that
 * option is below the window. Calculated, because the sheet moves while it arrives.
 */
export function whenCoversRight(callback: () => void): (sheet: HTMLElement) => () => void {
  return sheet => {
    const observer = new ResizeObserver(() => {
      const right = sheet.closest('[data-question]')?.querySelector('[data-right]')
      const isCard = getComputedStyle(sheet).position === 'absolute'
      const top = innerHeight - (isCard ? 0 : sheet.offsetHeight)
      if (right && right.getBoundingClientRect().bottom > top) callback()
    })
    observer.observe(sheet)
    return () => {
      observer.disconnect()
    }
  }
}
