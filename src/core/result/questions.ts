/** Whether two lists hold the same questions, in whatever order. */
export function isSameSet(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every(number => others.includes(number))
}
