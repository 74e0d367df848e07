import { computed } from 'nanostores'
import * as v from 'valibot'
import { encodeResult, type Result } from '../../core/link/index.ts'
import { cleanName, countGraphemes } from '../../core/text.ts'
import { environment } from '../../platform/environment.ts'
import { identity } from '../../film/identity.ts'
import { storylines } from '../../film/storylines.ts'
import { ballot } from '../vote/ballots.ts'
import { keptAtom } from '../storage/persisted.ts'
import { questions } from '../quiz/questions.ts'
import { quizOf } from './shown-result.ts'
import { hashOf } from '../app/route.ts'
import { lastFinished } from '../quiz/rounds.ts'

/** As the player typed it; cleaned where it is shown or sent. */
export const name = keptAtom('encore:name', v.string(), '')

export const LONGEST_NAME = 24

/** By how many characters the name, as typed, is too long for a ticket. */
export const nameOverflow = computed(name, typed =>
  Math.max(0, countGraphemes(typed.trim()) - LONGEST_NAME)
)

/** What a ticket holds: the last finished round and the ballot that counts. `null` before there is either. */
export const result = computed(
  [lastFinished, ballot, name],
  (last, cast, typedName): Result | null => {
    if (!last && !cast) return null
    const shownName = cleanName(typedName)
    return {
      ...(shownName && { name: shownName }),
      ...(last && { quiz: quizOf(last.round) }),
      ...(cast && {
        ballot: { ranking: cast.ranking, ...(cast.writeIn && { writeIn: cast.writeIn }) }
      })
    }
  }
)

export const resultLink = computed([result, questions], (mine, atHand) => {
  if (!mine) return null
  const code = encodeResult(mine, { ...identity, questions: atHand, storylines })
  return environment().address() + hashOf({ page: 'friend', code })
})
