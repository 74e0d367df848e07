/**
 * Translates the page as Chrome does: each text is replaced by two nested `<font>` elements with
 * another text. Also sent to a browser as source text, so it uses no imports.
 */
export function translatePage(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const isLeft = text.parentElement?.closest('font, script, style, textarea, svg, [translate=no]')
    if (isLeft || text.data.trim() === '') continue
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = text.data
    outer.append(inner)
    text.replaceWith(outer)
  }
}

/** All text of the page, screen-reader text and values of inputs included. */
export function wordsOfPage(): string {
  const boxes = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  const typed = [...boxes].map(({ value }) => value)
  const copy = document.body.cloneNode(true) as HTMLElement
  for (const code of copy.querySelectorAll('script, style')) code.remove()
  return [copy.textContent.replace(/\s+/g, ' '), ...typed].join('\n')
}
