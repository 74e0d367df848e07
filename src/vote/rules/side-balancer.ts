/** Tells who stands on the left, so that neither a side nor an id is favoured. */
export interface SideBalancer {
  stand(one: string, other: string): [left: string, right: string]
}

/**
 * A fresh count of who stood where. Whoever has stood less on the left stands there now; where both
 * have stood there alike, the sides change from one such question to the next.
 */
export function createSideBalancer(): SideBalancer {
  const leftBalance = new Map<string, number>()
  let swap = true

  return {
    stand(one, other) {
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
