/** Replaces what must be there: where it is not, the build ends with a sentence instead of a lesser page. */
export function replaceFound(
  text: string,
  wanted: string | RegExp,
  replacement: (...found: string[]) => string
): string {
  let isFound = false
  // A function, for what `$&` and the like would mean in a string.
  const replaced = text.replace(wanted, (...found: string[]) => {
    isFound = true
    return replacement(...found)
  })
  if (!isFound) throw new Error(`Not found, and to be replaced: ${String(wanted)}`)
  return replaced
}
