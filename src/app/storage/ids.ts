import type { Environment } from '../environment.ts'

/** The time and a random number, so that ids differ between tabs and sort by creation. */
export function newId({ now, randomSeed }: Environment): string {
  return `${String(now())}-${String(randomSeed())}`
}
