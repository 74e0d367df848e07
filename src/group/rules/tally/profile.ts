/**
 * Ballots with equal ones folded together. Each is stored as the tier of every candidate: 0 for the best,
 * and the number of candidates for unranked ones. This is a byte for each candidate, independent of the
 * order within a tier.
 *
 * A hash table with open addressing, because a `Map` would need a million strings as keys. Arrays grow
 * in small steps, as large blocks make browsers collect garbage.
 */
export class Profile {
  readonly candidates: number
  /** Number of different ballots. */
  distinct = 0
  private capacity = 256
  private tiers: Tiers
  private counts = new Float64Array(this.capacity)
  /** Number of a ballot plus one, by hash; 0 if empty. */
  private slots = new Int32Array(this.capacity * 2)

  constructor(candidates: number) {
    this.candidates = candidates
    this.tiers = makeTiers(candidates, this.capacity)
  }

  tier(ballot: number, candidate: number): number {
    return this.tiers[ballot * this.candidates + candidate] as number
  }

  count(ballot: number): number {
    return this.counts[ballot] as number
  }

  /** Number of all ballots. */
  total(): number {
    return this.counts.reduce((sum, count) => sum + count, 0)
  }

  add(ballot: Tiers, count: number): void {
    // Written after the last ballot, where it stays if it is new.
    this.tiers.set(ballot, this.distinct * this.candidates)
    const slot = this.slotOf(this.distinct)
    const known = (this.slots[slot] as number) - 1
    if (known >= 0) {
      this.counts[known] = this.count(known) + count
      return
    }
    this.counts[this.distinct] = count
    this.distinct += 1
    this.slots[slot] = this.distinct
    if (this.distinct === this.capacity) this.grow()
  }

  /** The slot of an equal ballot, or the free slot for this one. */
  private slotOf(ballot: number): number {
    const mask = this.slots.length - 1
    let slot = this.hash(ballot) & mask
    for (;;) {
      const known = (this.slots[slot] as number) - 1
      if (known < 0 || this.same(known, ballot)) return slot
      slot = (slot + 1) & mask
    }
  }

  private hash(ballot: number): number {
    let hash = 0
    for (let candidate = 0; candidate < this.candidates; candidate += 1) {
      hash = Math.imul(hash ^ this.tier(ballot, candidate), 0x9e3779b1) ^ (hash >>> 15)
    }
    return hash ^ (hash >>> 16)
  }

  private same(first: number, second: number): boolean {
    for (let candidate = 0; candidate < this.candidates; candidate += 1) {
      if (this.tier(first, candidate) !== this.tier(second, candidate)) return false
    }
    return true
  }

  private grow(): void {
    const { counts, tiers } = this
    this.capacity *= 2
    this.tiers = makeTiers(this.candidates, this.capacity)
    this.tiers.set(tiers)
    this.counts = new Float64Array(this.capacity)
    this.counts.set(counts)
    this.slots = new Int32Array(this.capacity * 2)
    for (let ballot = 0; ballot < this.distinct; ballot += 1) {
      this.slots[this.slotOf(ballot)] = ballot + 1
    }
  }
}

export type Tiers = Uint8Array | Uint16Array

export function makeTiers(candidates: number, ballots: number): Tiers {
  return candidates < 256
    ? new Uint8Array(candidates * ballots)
    : new Uint16Array(candidates * ballots)
}
