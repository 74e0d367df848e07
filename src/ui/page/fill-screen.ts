/** Fills the screen from inside the dialog: the whole page would be put above the dialog. */
export function fillScreen(element: HTMLElement): (() => void) | undefined {
  const isDesktop = matchMedia('(hover: hover) and (pointer: fine)').matches
  if (!isDesktop || document.fullscreenElement || !('requestFullscreen' in element)) return
  // On leaving full screen, WebKit scrolls to where the page was before it. The result is at the top.
  const { scrollY } = window
  scrollTo(0, 0)
  void element.requestFullscreen().catch(() => undefined)
  return () => {
    scrollTo(0, scrollY)
    if (document.fullscreenElement) void document.exitFullscreen()
  }
}
