export interface Drag {
  from: number
  to: number
  by: number
  height: number
}

interface Listeners {
  onmove: (drag: Drag) => void
  ondrop: (drag: Drag | null) => void
}

const EDGE = 100
const SPEED = 1 / 8

/**
 * Drags a list row by its handle. Rows are measured once, and the caller shifts them with
 * transforms: the list is reordered on drop only. The drag is cancelled if the list changes, as by
 * another tab, or by the returned function.
 */
export function dragRow(
  handle: HTMLElement,
  event: PointerEvent,
  listeners: Listeners
): (() => void) | undefined {
  const row = handle.closest('li')
  const list = row?.parentElement
  if (event.button !== 0 || !event.isPrimary || !list) return undefined
  // Prevents text selection and scrolling to the focused handle.
  event.preventDefault()
  handle.focus({ preventScroll: true })
  handle.setPointerCapture(event.pointerId)

  const siblings = [...list.children]
  const rows = siblings.map(each => {
    const { top, height } = each.getBoundingClientRect()
    return {
      top: top + scrollY,
      bottom: top + scrollY + height,
      middle: top + scrollY + height / 2
    }
  })
  const from = siblings.indexOf(row)
  const own = rows[from] ?? { top: 0, bottom: 0 }
  const height = own.bottom - own.top
  const lowest = (rows.at(-1)?.bottom ?? 0) - own.bottom
  const highest = (rows[0]?.top ?? 0) - own.top
  const start = event.clientY + scrollY
  let pointer = event.clientY
  let drag: Drag = { from, to: from, by: 0, height }

  const follow = () => {
    const by = Math.min(lowest, Math.max(highest, pointer + scrollY - start))
    const passedDown = rows.filter(({ middle }, at) => at > from && own.bottom + by > middle)
    const passedUp = rows.filter(({ middle }, at) => at < from && own.top + by < middle)
    drag = { from, to: from + passedDown.length - passedUp.length, by, height }
    listeners.onmove(drag)
  }
  const isSameList = () =>
    list.isConnected &&
    list.children.length === siblings.length &&
    siblings.every((sibling, at) => list.children[at] === sibling)
  const scrollAlong = () => {
    if (!isSameList()) {
      end(null)
      return
    }
    const above = Math.max(0, EDGE - pointer)
    const below = Math.max(0, pointer - innerHeight + EDGE)
    if (above + below > 0) {
      scrollBy(0, (below - above) * SPEED)
      follow()
    }
    frame = requestAnimationFrame(scrollAlong)
  }
  let frame = requestAnimationFrame(scrollAlong)

  const stop = new AbortController()
  const end = (dropped: Drag | null) => {
    if (stop.signal.aborted) return
    stop.abort()
    cancelAnimationFrame(frame)
    listeners.ondrop(dropped)
  }
  const { signal } = stop
  handle.addEventListener(
    'pointermove',
    ({ clientY }) => {
      pointer = clientY
      follow()
    },
    { signal }
  )
  handle.addEventListener('pointerup', () => end(drag), { signal })
  // If the handle was removed, the event is fired at the document.
  document.addEventListener(
    'lostpointercapture',
    ({ pointerId }) => pointerId === event.pointerId && end(null),
    { signal }
  )
  handle.addEventListener('keydown', ({ key }) => key === 'Escape' && end(null), { signal })
  return () => {
    end(null)
  }
}
