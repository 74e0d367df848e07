import { expect } from '@playwright/test'

/** Milliseconds, only to end a wait that hangs. */
export const LIMIT = 90_000

export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = LIMIT
): Promise<NonNullable<T>> {
  let answer: T | undefined
  await expect(async () => {
    answer = await ask()
    expect(answer, what).toBeTruthy()
  }).toPass({ timeout, intervals: [40] })
  return answer as NonNullable<T>
}
