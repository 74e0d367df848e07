/** Milliseconds, only to end a wait that hangs. */
const LIMIT = 90_000
const PAUSE = 40

export function pause(): Promise<void> {
  return new Promise(again => setTimeout(again, PAUSE))
}

export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  instead: () => string | Promise<string> = () => ''
): Promise<NonNullable<T>> {
  const end = Date.now() + LIMIT
  let problem: unknown
  do {
    try {
      const answer = await ask()
      if (answer) return answer
      problem = undefined
    } catch (error) {
      problem = error
    }
    await pause()
  } while (Date.now() < end)
  throw new Error(`Never: ${what}. ${await instead()}`, { cause: problem })
}
