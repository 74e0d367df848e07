/** The tier of a candidate whom a ballot does not rank: below every other. */
export const UNRANKED = 0xffff

/**
 * Ballots with identical ones folded together. Each is kept as the tier of every candidate, which
 * is the same however the names within a tier were ordered, in one block of memory.
 *
 * Folding is a hash table with open addressing: a `Map` from a text key costs a million strings.
 */
export class Profile {
  readonly candidates: number
  /** How many different ballots there are. */
  distinct = 0
  private capacity = 256
  private tiers: Uint16Array
  private counts = new Float64Array(this.capacity)
  private hashes = new Int32Array(this.capacity)
  /** For a hash, the number of its ballot counted from 1; 0 where there is none. */
  private slots = new Int32Array(this.capacity * 2)

  constructor(candidates: number) {
    this.candidates = candidates
    this.tiers = new Uint16Array(this.capacity * candidates)
  }

  tier(ballot: number, candidate: number): number {
    return this.tiers[ballot * this.candidates + candidate] as number
  }

  count(ballot: number): number {
    return this.counts[ballot] as number
  }

  /** All ballots, folded or not. */
  total(): number {
    return this.counts.reduce((sum, count) => sum + count, 0)
  }

  add(ballot: Uint16Array, count: number): void {
    const hash = hashOf(ballot)
    let slot = hash & (this.slots.length - 1)
    let found = this.slots[slot] as number
    while (found !== 0 && !(this.hashes[found - 1] === hash && this.equals(found - 1, ballot))) {
      slot = (slot + 1) & (this.slots.length - 1)
      found = this.slots[slot] as number
    }
    if (found !== 0) {
      this.counts[found - 1] = this.count(found - 1) + count
      return
    }
    this.tiers.set(ballot, this.distinct * this.candidates)
    this.counts[this.distinct] = count
    this.hashes[this.distinct] = hash
    this.distinct += 1
    this.slots[slot] = this.distinct
    if (this.distinct === this.capacity) this.grow()
  }

  private equals(known: number, ballot: Uint16Array): boolean {
    for (let candidate = 0; candidate < ballot.length; candidate += 1) {
      if (this.tier(known, candidate) !== ballot[candidate]) return false
    }
    return true
  }

  private grow(): void {
    this.capacity *= 2
    this.tiers = copyInto(new Uint16Array(this.capacity * this.candidates), this.tiers)
    this.counts = copyInto(new Float64Array(this.capacity), this.counts)
    this.hashes = copyInto(new Int32Array(this.capacity), this.hashes)
    this.slots = new Int32Array(this.capacity * 2)
    const mask = this.slots.length - 1
    for (let ballot = 0; ballot < this.distinct; ballot += 1) {
      let slot = (this.hashes[ballot] as number) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = ballot + 1
    }
  }
}

function hashOf(ballot: Uint16Array): number {
  let hash = 0
  for (const tier of ballot) hash = Math.imul(hash ^ tier, 0x9e3779b1) ^ (hash >>> 15)
  return hash
}

function copyInto<T extends Uint16Array | Int32Array | Float64Array>(larger: T, smaller: T): T {
  larger.set(smaller)
  return larger
}
