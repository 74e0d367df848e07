import { atom, computed } from 'nanostores'
import * as v from 'valibot'
import { encodeResult, type Result } from '../core/link/index.ts'
import { marks } from '../core/quiz/check.ts'
import { cleanName } from '../core/text.ts'
import { environment } from '../environment.ts'
import { film } from '../film/index.ts'
import { keptAtom } from './persistence.ts'
import { hashOf } from './route.ts'
import { lastFinished } from './rounds.ts'
import { ballot } from './vote.ts'

/** As the player typed it; cleaned where it is shown or sent. */
export const name = keptAtom('encore:name', v.string(), '')

/** What a ticket holds: the last finished round and the ballot that counts. `null` before there is either. */
export const result = computed(
  [lastFinished, ballot, name],
  (last, cast, typedName): Result | null => {
    if (!last && !cast) return null
    const shownName = cleanName(typedName)
    return {
      ...(shownName && { name: shownName }),
      ...(last && {
        quiz: {
          mode: last.round.mode,
          questions: [...last.round.questions],
          right: marks(last.round, film.questions)
        }
      }),
      ...(cast && {
        ballot: { ranking: cast.ranking, ...(cast.writeIn && { writeIn: cast.writeIn }) }
      })
    }
  }
)

export const resultLink = computed(
  result,
  mine =>
    mine && environment().address() + hashOf({ page: 'friend', code: encodeResult(mine, film) })
)

export type Copied = 'not yet' | 'copied' | 'refused'
export const copied = atom<Copied>('not yet')

export async function copyLink(link: string): Promise<void> {
  copied.set((await environment().copy(link)) ? 'copied' : 'refused')
}

/** Hands the link to the system's share sheet or, where there is none, copies it. */
export async function shareLink(url: string, text: string): Promise<void> {
  const { share } = environment()
  const outcome = share ? await share({ title: film.title, text, url }) : 'failed'
  if (outcome === 'failed') await copyLink(url)
}
