/** Replaces text that must be there: if it is missing, the build fails. */
export function replaceFound(
  text: string,
  wanted: string | RegExp,
  replacement: (...found: string[]) => string
): string {
  let isFound = false
  // A function, because `$&` has a meaning in a replacement string.
  const replaced = text.replace(wanted, (...found: string[]) => {
    isFound = true
    return replacement(...found)
  })
  if (!isFound) throw new Error(`Not found, and to be replaced: ${String(wanted)}`)
  return replaced
}
