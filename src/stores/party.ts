import { atom, computed } from 'nanostores'
import * as v from 'valibot'
import {
  encodeParty,
  findCodes,
  readCode,
  type PartyBallot,
  type ReadResult,
  type Result
} from '../core/link/index.ts'
import { headline } from '../core/tally/headline.ts'
import { tally } from '../core/tally/index.ts'
import { environment } from '../environment.ts'
import { film } from '../film/index.ts'
import { keptMap } from './persistence.ts'
import { hashOf } from './route.ts'

type Problem = Extract<ReadResult, { ok: false }>['problem'] | 'no-ballot'

/** Each ballot of the party, as the code of a party of one: equal ballots of one name have equal codes. */
const entries = keptMap('encore:party-ballot:', v.object({ code: v.string(), addedAt: v.number() }))

/** Who is in, in the order they came. */
export const members = computed(entries, all =>
  Object.values(all)
    .sort((one, other) => one.addedAt - other.addedAt)
    .flatMap(({ code }) => ballotsIn(readCode(code, film)).map(ballot => ({ code, ballot })))
)

export const partyLink = computed(members, present =>
  present.length === 0
    ? null
    : environment().address() +
      hashOf({
        page: 'party',
        code: encodeParty({ ballots: present.map(({ ballot }) => ballot) }, film)
      })
)

/** Whether the ballot in a link is in the party already. */
export const isIn = computed(entries, all => (code: string) => {
  const [ballot] = ballotsIn(readCode(code, film))
  return ballot !== undefined && encodeParty({ ballots: [ballot] }, film) in all
})

/** The count of all ballots, and what it says. One tally feeds everything that is shown. */
export const count = computed(members, present => {
  const counted = tally(
    present.map(({ ballot: { ballot } }) => ({ ranking: ballot.ranking, count: 1 })),
    film.storylines.map(({ id }) => id)
  )
  return { tally: counted, headline: headline(counted) }
})

export interface Added {
  added: number
  known: number
  refused: Problem[]
}

/** What became of the last text or link that was added. */
export const added = atom<Added | null>(null)

/** Adds every ballot of every code in a pasted text. */
export function addBallots(text: string): void {
  const codes = findCodes(text)
  const outcome: Added = { added: 0, known: 0, refused: codes.length === 0 ? ['no-code'] : [] }
  for (const found of codes) {
    const read = readCode(found, film)
    const ballots = ballotsIn(read)
    if (ballots.length === 0) outcome.refused.push(read.ok ? 'no-ballot' : read.problem)
    for (const ballot of ballots) {
      if (addBallot(ballot)) outcome.added++
      else outcome.known++
    }
  }
  added.set(outcome)
}

function addBallot(ballot: PartyBallot): boolean {
  const code = encodeParty({ ballots: [ballot] }, film)
  if (entries.get()[code]) return false
  // Later than all others, even those of the same millisecond.
  const others = Object.values(entries.get()).map(({ addedAt }) => addedAt + 1)
  entries.setKey(code, { code, addedAt: Math.max(environment().now(), ...others) })
  return true
}

export function removeBallot(code: string): void {
  entries.setKey(code, undefined as never)
}

function ballotsIn(read: ReadResult): PartyBallot[] {
  if (!read.ok) return []
  return read.kind === 'party' ? read.party.ballots : partyBallot(read.result)
}

function partyBallot({ name, ballot, quiz }: Result): PartyBallot[] {
  if (!ballot) return []
  const score = quiz && { right: quiz.right.filter(Boolean).length, of: quiz.right.length }
  return [{ ...(name && { name }), ballot, ...(score && { score }) }]
}
