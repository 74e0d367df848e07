import { computed } from 'nanostores'
import { readCode } from '../core/link/index.ts'
import { film } from '../film/index.ts'
import { shownResult } from './results.ts'
import { route, hashOf } from './route.ts'

/** The result in the link that was opened, or what is wrong with that link. */
export const friend = computed(route, opened => {
  if (opened.page !== 'friend') return null
  const read = readCode(opened.code, film)
  if (!read.ok) return read
  if (read.kind === 'party') return { ok: false, problem: 'party' } as const
  return {
    ok: true,
    code: opened.code,
    ticket: shownResult(read.result),
    challenge: read.result.quiz && hashOf({ page: 'quiz', challenge: opened.code }),
    hasBallot: Boolean(read.result.ballot)
  } as const
})
