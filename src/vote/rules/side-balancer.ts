/** Decides which id of a pair is shown on the left, so that neither a side nor an id is favoured. */
export interface SideBalancer {
  arrange(one: string, other: string): [left: string, right: string]
}

/**
 * The id that was on the left less often goes there. If both were there equally often, the order
 * alternates from one such pair to the next.
 */
export function createSideBalancer(): SideBalancer {
  const leftBalance = new Map<string, number>()
  let swap = true

  return {
    arrange(one, other) {
      const ones = leftBalance.get(one) ?? 0
      const others = leftBalance.get(other) ?? 0
      if (ones === others) swap = !swap
      const [left, right] = others < ones || (ones === others && swap) ? [other, one] : [one, other]
      leftBalance.set(left, (leftBalance.get(left) ?? 0) + 1)
      leftBalance.set(right, (leftBalance.get(right) ?? 0) - 1)
      return [left, right]
    }
  }
}
