/**
 * A generator of pseudo-random numbers in [0, 1), the same ones for the same seed.
 * Mulberry32 (Tommy Ettinger, 2017): 32 bits of state, enough for shuffling, not for secrets.
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
 * A shuffled copy, in the same order for the same seed.
 * Fisher–Yates (Durstenfeld 1964): every order is equally likely.
 * @param seed any integer; taken modulo 2^32
 */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const random = randomFrom(seed)
  const left = [...items]
  const shuffled: T[] = []
  while (left.length > 0) shuffled.push(...left.splice(Math.floor(random() * left.length), 1))
  return shuffled
}

/**
 * Derives a seed, for example that of a question from the seed of its round.
 * @param part which of the derived seeds: any integer
 */
export function seedFor(seed: number, part: number): number {
  return (Math.imul(seed ^ Math.imul(part, 0x9e3779b1), 0x85ebca6b) >>> 0) ^ part
}
