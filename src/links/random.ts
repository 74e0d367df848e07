/**
 * A source of numbers in [0, 1) that gives the same ones for the same seed.
 * Mulberry32 (Tommy Ettinger, 2017): 32 bits of state, ample for shuffling, not for secrets.
 * @param seed any integer; taken modulo 2^32
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * A new array with the items in an order that depends on the seed alone.
 * Fisher–Yates (Durstenfeld 1964): every order is equally likely.
 */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const random = randomFrom(seed)
  const left = [...items]
  const shuffled: T[] = []
  while (left.length > 0) shuffled.push(...left.splice(Math.floor(random() * left.length), 1))
  return shuffled
}

/** A seed for one part of something that has a seed of its own, such as a question of a round. */
export function seedFor(seed: number, part: number): number {
  return (Math.imul(seed ^ Math.imul(part, 0x9e3779b1), 0x85ebca6b) >>> 0) ^ part
}
