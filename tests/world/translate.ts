/**
 * Does to the page what Chrome does to translate it: each text makes room for two `<font>`, one in the
 * other, with a text of their own. It is also sent to a browser as text, so it stands by itself.
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

/** All words of the page, also those for screen readers alone, and what is typed in. */
export function wordsOfPage(): string {
  const boxes = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  const typed = [...boxes].map(({ value }) => value)
  const copy = document.body.cloneNode(true) as HTMLElement
  for (const code of copy.querySelectorAll('script, style')) code.remove()
  return [copy.textContent.replace(/\s+/g, ' '), ...typed].join('\n')
}
