import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failureWords } from '../../../src/app/failure/words.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'
import { anyStored } from '../../world/stored-values.ts'
import { visit } from '../../world/render-app.ts'

const hashes = [
  ...['', 'quiz', 'quiz/daily', 'quiz/missed', 'quiz/everything', 'review', 'record', 'vote'],
  ...['ticket', 'party', 'news', 'about']
]

/** A fixed seed. Remove it to try others. */
const evenings = fc.sample(anyStored, { numRuns: 6, seed: 11 })

test.each(hashes)('any stored value of the right shape breaks no page: #/%s', async hash => {
  for (const entries of evenings) {
    const environment = fakeEnvironment()
    for (const [key, kept] of entries) environment.stored.set(storageKeyOf(key), kept)
    const { screen } = await visit(`#/${hash}`, environment)
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(failureWords.get().title)
  }
})
