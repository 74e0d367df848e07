import type { Theme } from './theme.ts'

/**
 * Applies a theme to the page and to the browser's own bars: index.html has a `theme-color` for light
 * and one for dark devices, and an explicit theme overrides both. Own file, so that the script before
 * the first paint does not contain the stores.
 */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
  for (const meta of metas) meta.dataset.own ??= meta.content
  const chosen = metas.find(({ media }) => media.endsWith(`: ${theme})`))
  for (const meta of metas) meta.content = (chosen ?? meta).dataset.own ?? ''
}
