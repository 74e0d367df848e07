/**
 * Puts the page into the colours of a theme, and what the browser draws around it: the page has a
 * colour for that in light and one in dark, of which the device picks, unless the player does.
 */
export function showTheme(theme: 'light' | 'dark' | 'system'): void {
  document.documentElement.dataset.theme = theme
  const frames = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
  for (const frame of frames) frame.dataset.own ??= frame.content
  const chosen = frames.find(({ media }) => media.endsWith(`: ${theme})`))
  for (const frame of frames) frame.content = (chosen ?? frame).dataset.own ?? ''
}
