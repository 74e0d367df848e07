import type { Environment } from '../environment.ts'

/** An id that no other tab makes: the moment, and a number by chance. They sort by when they were made. */
export function newId({ now, randomSeed }: Environment): string {
  return `${String(now())}-${String(randomSeed())}`
}
