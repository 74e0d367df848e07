import * as v from 'valibot'
import type { PartyBallot } from '../../links/contents.ts'
import { persistedEntries } from '../../app/storage/definition.ts'
import { fields, timestamp } from '../../app/storage/schemas.ts'
import { code, id } from '../../app/storage/code-schemas.ts'
import * as text from '../../app/storage/text-schemas.ts'

/**
 * How a ballot came in. `link`, `chat`, `camera` and `file`: by a link that was opened, found in a chat,
 * scanned or found in a file. `phone`: voted on the host’s phone. `typed`: a line of text. `party`: with
 * the link of a whole group.
 */
const ARRIVALS = ['link', 'chat', 'camera', 'phone', 'file', 'typed', 'party'] as const
export type Arrival = (typeof ARRIVALS)[number]

/** The id of the player’s own ballot, which is not stored with the voters. */
export const ME = 'me'

const voterSchema = fields({
  party: id,
  /** Unique in the group: the code, with a number behind it if another voter has the same. */
  id: v.pipe(
    code,
    v.check(own => own !== ME)
  ),
  /** Link code of a group with only this ballot. Equal ballots with the same name have equal codes. */
  code,
  addedAt: timestamp,
  /** Missing in the oldest records. */
  came: v.exactOptional(v.picklist(ARRIVALS)),
  /** Given by the host, in place of the name on the ballot. */
  name: v.exactOptional(text.name),
  /** Whether the host said that a namesake is another person. */
  isAnother: v.exactOptional(v.boolean()),
  /** Short name of the link, if it held the ballots of several voters. */
  link: v.exactOptional(code),
  /** Name of the sender in the chat. */
  sender: v.exactOptional(text.name)
})

export type VoterRecord = v.InferOutput<typeof voterSchema>

export const storedVoters = persistedEntries('encore:party-ballot:', voterSchema, keyOf)

export interface Voter extends VoterRecord {
  ballot: PartyBallot
}

/** The stored fields of a voter. */
export function recordOf(voter: VoterRecord): VoterRecord {
  const { party, id, code, addedAt, came, name, isAnother, link, sender } = voter
  return {
    party,
    id,
    code,
    addedAt,
    ...(came && { came }),
    ...(name !== undefined && { name }),
    ...(isAnother && { isAnother }),
    ...(link !== undefined && { link }),
    ...(sender && { sender })
  }
}

export function keyOf({ party, id }: VoterRecord): string {
  return `${party}:${id}`
}

/** Whether no link of the voter’s own brought the ballot, so that the host could have cast it. */
export function isByHand({ came }: VoterRecord): boolean {
  return came === 'phone' || came === 'typed'
}
