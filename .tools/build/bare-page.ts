import { replaceFound } from './replace-found.ts'

/** The page with its icon in it, which every first visit would else ask for beside what it waits for. */
export function withIcon(html: string, svg: string): string {
  const icon = `data:image/svg+xml,${svg.trim().replaceAll('"', "'").replaceAll('#', '%23')}`
  return replaceFound(html, 'href="favicon.svg"', () => `href="${icon}"`)
}

/** The page without what it says to whoever reads its source, and not to a browser. */
export function barePage(html: string): string {
  const bare = html
    // Svelte’s own comments are a mark or none: it finds its places by them.
    .replace(/<!--\s[^]*?-->\s*/g, '')
    .replace(/\n\s+/g, '\n')
    // Of a script, and of a sheet.
    .replace(/^\/\/ .*\n/gm, '')
    .replace(/\/\*[^*]*\*\/\s*/g, '')
  return withOneSheet(bare)
}

/** Each sheet would be a fingerprint more in the policy. */
function withOneSheet(html: string): string {
  const sheets = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)]
  const css = sheets.map(([, text = '']) => text).join('')
  let isWritten = false
  return html.replace(/<style[^>]*>.*?<\/style>/gs, () => {
    const sheet = isWritten ? '' : `<style>${css}</style>`
    isWritten = true
    return sheet
  })
}
