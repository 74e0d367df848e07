import { computed } from 'nanostores'
import * as v from 'valibot'
import type { Ballot, PartyBallot } from '../../links/contents.ts'
import { ballotsIn } from '../rules/import/index.ts'
import { foldName } from '../../vote/index.ts'
import { encodeParty, readCode } from '../../links/index.ts'
import { hasMixedScripts, looksLatin } from '../rules/mixed-scripts.ts'
import { cleanName, nameOverflow } from '../../links/text.ts'
import { linkedFilm } from '../../film/linked.ts'
import { byTimestamp } from '../../app/storage/timestamps.ts'
import { persistedEntries } from '../../app/storage/definition.ts'
import { persistedPart } from '../../app/storage/persisted-part.ts'
import { fields, timestamp } from '../../app/storage/schemas.ts'
import * as text from '../../app/storage/text-schemas.ts'
import { ticketStore } from '../../ticket/index.ts'
import { bundlesOf } from '../groups/bundles.ts'
import { defineGroupStore } from '../groups/group-store.ts'
import { groupStore } from '../groups/groups.ts'
import { runoffBallotStore } from '../runoff/runoff-ballots.ts'
import { undoStore } from '../lobby/undo.ts'

/**
 * How a ballot came in: by a link of the voter’s own that was opened, that stood in a chat or that a
 * camera read; on a phone that went round; by a link in a file, or a line of one that somebody typed;
 * or with somebody else’s group.
 */
const WAYS = ['link', 'chat', 'camera', 'phone', 'file', 'typed', 'party'] as const
export type Way = (typeof WAYS)[number]

/** The player’s own ballot goes by this id; none is stored under it. */
export const ME = 'me'

/** `code` is the ballot as a group of one: equal ballots of one name have equal codes. */
const voterSchema = fields({
  party: text.id,
  /** Of the voter in this group: the code, with a number behind it if that is taken. */
  id: v.pipe(
    text.code,
    v.check(id => id !== ME)
  ),
  code: text.code,
  addedAt: timestamp,
  /** Nobody noted it of the first ones. */
  came: v.exactOptional(v.picklist(WAYS)),
  /** What the host calls them. */
  name: v.exactOptional(text.name),
  /** Whether the host knows that somebody else of this name is another person. */
  isAnother: v.exactOptional(v.boolean()),
  /** The link that brought it, where that held the ballots of several people. Any other is the voter’s own. */
  link: v.exactOptional(text.code),
  /** Who sent that link to the chat, as the chat calls them. */
  sender: v.exactOptional(text.name)
})

/** A voter as stored. */
export type VoterRecord = v.InferOutput<typeof voterSchema>

/** Each voter of each group, under a key of their own. */
export const storedVoters = persistedEntries('encore:party-ballot:', voterSchema, keyOf)

export interface Voter extends VoterRecord {
  ballot: PartyBallot
}

/** Two ballots of one name, of which nobody has said yet whether they are one person’s. */
export interface Namesakes {
  name: string
  earlier: Voter
  later: Voter
}

/** Records to remove, and those to store. */
interface Change {
  gone?: readonly VoterRecord[]
  come?: readonly VoterRecord[]
}

export const voterStore = defineGroupStore((app, group) => {
  const { isOpen, keepGroup, party, saveGroup } = groupStore(app, group)
  const { rememberUndo } = undoStore(app, group)
  const { resultIn } = runoffBallotStore(app)
  const { result } = ticketStore(app)

  const records = persistedPart(app, storedVoters, {
    begins: `${group}:`,
    has: record => record.party === group
  })

  /** Codes are long, and the voters of a group are shown often. */
  const ballots = new Map<string, PartyBallot | null>()

  /** Who is in the group, in the order they came. */
  const voters = computed(records, all =>
    Object.values(all)
      .sort(byTimestamp(({ addedAt }) => addedAt))
      .flatMap((record): Voter[] => {
        const ballot = ballotOf(record.code)
        return ballot ? [{ ...record, ballot: renamed(ballot, record.name) }] : []
      })
  )

  /** The player’s own ballot, which is in by itself; `null` before it is cast, or where it is left out. */
  const me = computed([result, party, resultIn], (all, record, inRunoff): Voter | null => {
    const { id, isWithoutMe, mark = -1, standing } = record
    const mine = standing ? inRunoff(mark, standing) : all
    const [ballot] = mine ? ballotsIn({ ok: true, kind: 'result', result: mine }) : []
    if (!ballot || isWithoutMe) return null
    return { party: id, id: ME, code: codeOf(ballot), addedAt: 0, ballot }
  })

  /** Everybody whose ballot counts: the player first, and not once more where their own link came in. */
  const present = computed([me, voters], (mine, others) => {
    if (!mine) return others
    const again = others.filter(other => isOwnLink(other, mine))
    // Of several without a name, who rank alike, one may be the player.
    const own = new Set(mine.ballot.name ? again : again.slice(0, 1))
    return [mine, ...others.filter(other => !own.has(other))]
  })

  /** Those who came in one group’s link, or in links that somebody else sent. */
  const bundles = computed(voters, all =>
    bundlesOf(all.map(({ ballot: { name }, link, sender }) => ({ name, link, sender })))
  )

  /** One name on different ballots, to be asked about, the first of each. */
  const namesakes = computed(present, everybody => {
    const byName = new Map<string, Voter[]>()
    for (const voter of everybody) {
      const folded = foldName(voter.ballot.name)
      if (folded === '' || voter.isAnother) continue
      byName.set(folded, [...(byName.get(folded) ?? []), voter])
    }
    return [...byName.values()].flatMap(([first, second]): Namesakes[] => {
      if (!first || !second) return []
      // The player's own ballot is the one that they have now.
      const [earlier, later] = first.id === ME ? [second, first] : [first, second]
      return [{ name: first.ballot.name ?? '', earlier, later }]
    })
  })

  function keepLater({ name, earlier }: Namesakes): void {
    const record = statsOf(earlier)
    change({ gone: [record] })
    rememberUndo({
      kind: 'replaced',
      name,
      restore: () => {
        change({ come: [record] })
      }
    })
  }

  function keepBoth({ earlier, later }: Namesakes): void {
    const stored = later.id === ME ? earlier : later
    change({ come: [{ ...statsOf(stored), isAnother: true }] })
  }

  /** Whether the ballot in a link is in the group already. */
  const isIn = computed(voters, present => {
    const codes = new Set(present.map(({ code }) => code))
    return (code: string) => {
      const found = ballotsIn(readCode(code, linkedFilm))
      return found.length > 0 && found.every(ballot => codes.has(codeOf(ballot)))
    }
  })

  /** `null` for a code that this version of the game cannot read. */
  function ballotOf(code: string): PartyBallot | null {
    const known = ballots.get(code)
    if (known !== undefined) return known
    const [ballot = null] = ballotsIn(readCode(code, linkedFilm))
    ballots.set(code, ballot)
    return ballot
  }

  function renameVoter(id: string, name: string): void {
    const voter = find(id)
    if (voter) change({ come: [{ ...statsOf(voter), name: cleanName(name) }] })
  }

  /** Leaves the player's own ballot out of the group, or takes it in again. */
  function leaveMeOut(isWithoutMe: boolean): void {
    const set = (isOut: boolean) => {
      if (isOpen()) saveGroup({ ...party.get(), isWithoutMe: isOut })
    }
    set(isWithoutMe)
    if (!isWithoutMe) return
    rememberUndo({
      kind: 'removed',
      name: me.get()?.ballot.name ?? '',
      restore: () => {
        set(false)
      }
    })
  }

  function removeVoter(id: string): void {
    const voter = find(id)
    if (!voter) return
    const record = statsOf(voter)
    change({ gone: [record] })
    rememberUndo({
      kind: 'removed',
      name: voter.ballot.name ?? '',
      restore: () => {
        change({ come: [record] })
      }
    })
  }

  /** Removes all voters; what it returns brings them back. */
  function removeVoters(): () => void {
    const all = Object.values(records.get())
    change({ gone: all })
    return () => {
      change({ come: all })
    }
  }

  /** Replaces some records by others, all at once. Nobody comes into a group that is deleted. */
  function change({ gone = [], come = [] }: Change): void {
    if (!isOpen()) return
    if (come.length > 0) keepGroup()
    const next = new Map(Object.entries(records.get()))
    for (const record of gone) next.delete(keyOf(record))
    for (const record of come) next.set(keyOf(record), record)
    records.set(Object.fromEntries(next))
  }

  function find(id: string): Voter | undefined {
    return voters.get().find(voter => voter.id === id)
  }

  return {
    voters,
    me,
    present,
    namesakes,
    bundles,
    isByHand,
    /** By how many characters a name, as typed, is too long. */
    nameOverflow,
    isIn,
    keepLater,
    keepBoth,
    leaveMeOut,
    renameVoter,
    removeVoter,
    removeVoters,
    change
  }
})

/** How a name could be made to look like somebody else’s, if it could. */
export function lookAlike(name: string): 'mixedScripts' | 'looksLatin' | null {
  if (hasMixedScripts(name)) return 'mixedScripts'
  return looksLatin(name) ? 'looksLatin' : null
}

/** Whether no link of the voter’s own brought it: whoever had the group open could have cast it. */
function isByHand({ came }: VoterRecord): boolean {
  return came === 'phone' || came === 'typed'
}

/**
 * Whether it is the player's own ballot once more. Somebody who voted on the phone may be a namesake,
 * and a nameless ballot in a party's link is anybody's.
 */
function isOwnLink({ came, ballot, link }: Voter, mine: Voter): boolean {
  if (came === 'phone' || (link !== undefined && !ballot.name)) return false
  return isSameBallot(ballot, mine.ballot)
}

/** What is stored of a voter. */
export function statsOf(voter: VoterRecord): VoterRecord {
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

/** Ballots are laid beside each other again and again, and none is ever changed. */
const codes = new WeakMap<PartyBallot | Ballot, string>()

/** A ballot as the group of one that it is stored as. */
export function codeOf(ballot: PartyBallot): string {
  return codes.get(ballot) ?? encoded(ballot, ballot)
}

/** The same for a ballot alone, whoever’s it is. */
export function codeOfRanking(ballot: Ballot): string {
  return codes.get(ballot) ?? encoded({ ballot }, ballot)
}

function encoded(ballot: PartyBallot, known: PartyBallot | Ballot): string {
  const code = encodeParty({ ballots: [ballot] }, linkedFilm)
  codes.set(known, code)
  return code
}

/** The same name and ranking, whatever the score. */
export function isSameBallot(one: PartyBallot, other: PartyBallot): boolean {
  return (
    foldName(one.name) === foldName(other.name) &&
    codeOfRanking(one.ballot) === codeOfRanking(other.ballot)
  )
}

/** A ballot under the name that its voter is given, if any: an empty one takes its own away. */
export function renamed(
  { name: own, ...ballot }: PartyBallot,
  given: string | undefined
): PartyBallot {
  const name = given ?? own
  return { ...ballot, ...(name && { name }) }
}
