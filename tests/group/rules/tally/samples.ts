import fc from 'fast-check'
import type { WeightedBallot } from '../../../../src/group/rules/tally/index.ts'
import { Matrix } from '../../../../src/group/rules/tally/matrix.ts'
import { strongestPaths } from '../../../../src/group/rules/tally/schulze.ts'

export const NAMES = ['ash', 'birch', 'cedar', 'dogwood', 'elm']

/** `'3: ash > birch=cedar'`: three people put Ash first, and Birch and Cedar level behind it. */
export function cast(...lines: string[]): WeightedBallot[] {
  return lines.map(line => {
    const [count = '', ranking = ''] = line.split(': ')
    const tiers = ranking.split(' > ').map(tier => tier.split('=').filter(name => name !== ''))
    return { count: Number(count), ranking: tiers }
  })
}

/** Any ballot: some of the names in any order, each level with the one before or below it. */
export const anyBallot: fc.Arbitrary<WeightedBallot> = fc.record({
  ranking: fc
    .shuffledSubarray(NAMES)
    .chain(names =>
      fc
        .array(fc.boolean(), { minLength: names.length, maxLength: names.length })
        .map(level => intoTiers(names, level))
    ),
  count: fc.integer({ min: 1, max: 4 })
})

export const anyBallots = fc.array(anyBallot, { maxLength: 9 })

/** Ballots on which nobody is level with anybody else ranked. */
export const strictBallots = anyBallots.map(ballots =>
  ballots.map(({ ranking, count }) => ({ ranking: ranking.flat().map(name => [name]), count }))
)

function intoTiers(names: string[], level: boolean[]): string[][] {
  const tiers: string[][] = []
  names.forEach((name, place) => {
    const last = tiers.at(-1)
    if (last && level[place]) last.push(name)
    else tiers.push([name])
  })
  return tiers
}

/** The strengths of Schulze’s paths by name. */
export function pathStrengths(
  pairwise: Record<string, Record<string, number>>
): Record<string, Record<string, number>> {
  const names = Object.keys(pairwise)
  return strongestPaths(Matrix.fromRecord(names, pairwise)).toRecord(names)
}
