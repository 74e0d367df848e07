/**
 * Shows a dialog above all else, with the focus on the button to go on with; once it is gone, the
 * focus is back where it came from, if that is still there and nothing else has taken it.
 */
export function asLayer(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement
  // Older browsers show it as an ordinary layer.
  if (typeof dialog.showModal === 'function') dialog.showModal()
  else dialog.setAttribute('open', '')
  focusFirst(dialog)
  return () => {
    const { activeElement, body } = document
    const isLost = activeElement === null || activeElement === body
    if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
  }
}

export function focusFirst(dialog: HTMLDialogElement): void {
  dialog.querySelector<HTMLElement>('[data-first] button')?.focus({ preventScroll: true })
}
