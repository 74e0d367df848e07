import { computed } from 'nanostores'
import type { PartyBallot } from '../../links/contents.ts'
import { ballotsIn } from '../rules/import/index.ts'
import { foldName } from '../../vote/index.ts'
import { readCode } from '../../links/index.ts'
import { cleanName, nameOverflow } from '../../links/text.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { byTimestamp } from '../../app/storage/timestamps.ts'
import { persistedPart } from '../../app/storage/persisted-part.ts'
import { ticketStore } from '../../ticket/index.ts'
import { codeOf, isSameBallot } from './ballot-codes.ts'
import { batchesOf } from './forwarded-ballots.ts'
import { keyOf, ME, recordOf, storedVoters, type Voter, type VoterRecord } from './voter-records.ts'
import { defineGroupStore } from '../groups/define-group-store.ts'
import { groupStore } from '../groups/groups.ts'
import { runoffBallotStore } from '../runoff/runoff-ballots.ts'
import { undoStore } from '../lobby/undo.ts'

/** Two different ballots with one name. The host is asked whether they are from one person. */
export interface Namesakes {
  name: string
  earlier: Voter
  later: Voter
}

interface Change {
  remove?: readonly VoterRecord[]
  store?: readonly VoterRecord[]
}

export const voterStore = defineGroupStore((app, group) => {
  const { isOpen, keepGroup, party, saveGroup } = groupStore(app, group)
  const { rememberUndo } = undoStore(app, group)
  const { resultIn } = runoffBallotStore(app)
  const { result } = ticketStore(app)

  const records = persistedPart(app, storedVoters, {
    begins: `${group}:`,
    has: record => record.party === group,
    prepare: ({ code }) => ballotOf(code)
  })

  /** By code: decoding takes long, and voters are read often. `null` if this version can’t read it. */
  const ballots = new Map<string, PartyBallot | null>()

  const voters = computed(records, all =>
    Object.values(all)
      .sort(byTimestamp(({ addedAt }) => addedAt))
      .flatMap((record): Voter[] => {
        const ballot = ballotOf(record.code)
        return ballot ? [{ ...record, ballot: withName(ballot, record.name) }] : []
      })
  )

  /** The player’s own ballot; `null` if it is not cast yet or left out of this group. */
  const me = computed([result, party, resultIn], (all, record, inRunoff): Voter | null => {
    const { id, isWithoutMe, mark = -1, standing } = record
    const mine = standing ? inRunoff(mark, standing) : all
    const [ballot] = mine ? ballotsIn({ ok: true, kind: 'result', result: mine }) : []
    if (!ballot || isWithoutMe) return null
    return { party: id, id: ME, code: codeOf(ballot), addedAt: 0, ballot }
  })

  /** All voters whose ballots count: the player first, without duplicates from the player’s own links. */
  const present = computed([me, voters], (mine, others) => {
    if (!mine) return others
    const alike = others.filter(other => isOwnLink(other, mine))
    // Without a name, only one of several equal ballots can be the player’s.
    const duplicates = new Set(mine.ballot.name ? alike : alike.slice(0, 1))
    return [mine, ...others.filter(other => !duplicates.has(other))]
  })

  /** Ballots in the link of a whole group, or in links that somebody else sent. */
  const forwarded = computed(voters, all =>
    batchesOf(all.map(({ ballot: { name }, link, sender }) => ({ name, link, sender })))
  )

  const namesakes = computed(present, everybody => {
    const byName = new Map<string, Voter[]>()
    for (const voter of everybody) {
      const folded = foldName(voter.ballot.name)
      if (folded === '' || voter.isAnother) continue
      byName.set(folded, [...(byName.get(folded) ?? []), voter])
    }
    return [...byName.values()].flatMap(([first, second]): Namesakes[] => {
      if (!first || !second) return []
      // The player’s own ballot is always the current one.
      const [earlier, later] = first.id === ME ? [second, first] : [first, second]
      return [{ name: first.ballot.name ?? '', earlier, later }]
    })
  })

  function keepLater({ name, earlier }: Namesakes): void {
    const record = recordOf(earlier)
    change({ remove: [record] })
    rememberUndo({
      kind: 'replaced',
      name,
      restore: () => {
        change({ store: [record] })
      }
    })
  }

  function keepBoth({ earlier, later }: Namesakes): void {
    const stored = later.id === ME ? earlier : later
    change({ store: [{ ...recordOf(stored), isAnother: true }] })
  }

  /** Whether all ballots in a link are in the group. */
  const isIn = computed(voters, present => {
    const codes = new Set(present.map(({ code }) => code))
    return (code: string) => {
      const found = ballotsIn(readCode(code, linkedFilm))
      return found.length > 0 && found.every(ballot => codes.has(codeOf(ballot)))
    }
  })

  function ballotOf(code: string): PartyBallot | null {
    const known = ballots.get(code)
    if (known !== undefined) return known
    const [ballot = null] = ballotsIn(readCode(code, linkedFilm))
    ballots.set(code, ballot)
    return ballot
  }

  function renameVoter(id: string, name: string): void {
    const voter = find(id)
    if (voter) change({ store: [{ ...recordOf(voter), name: cleanName(name) }] })
  }

  /** Leaves the player’s own ballot out of the group, or counts it again. */
  function leaveMeOut(isWithoutMe: boolean): void {
    const set = (isLeftOut: boolean) => {
      if (isOpen()) saveGroup({ ...party.get(), isWithoutMe: isLeftOut })
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
    const record = recordOf(voter)
    change({ remove: [record] })
    rememberUndo({
      kind: 'removed',
      name: voter.ballot.name ?? '',
      restore: () => {
        change({ store: [record] })
      }
    })
  }

  /** @returns a function that restores all voters */
  function removeVoters(): () => void {
    const all = Object.values(records.get())
    change({ remove: all })
    return () => {
      change({ store: all })
    }
  }

  /** Writes all changes at once, because storing takes long. Nothing is added to a deleted group. */
  function change({ remove = [], store = [] }: Change): void {
    if (!isOpen()) return
    if (store.length > 0) keepGroup()
    const next = new Map(Object.entries(records.get()))
    for (const record of remove) next.delete(keyOf(record))
    for (const record of store) next.set(keyOf(record), record)
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
    forwarded,
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

/**
 * Whether a voter is the player’s own ballot again. A ballot from a passed phone may be a namesake’s, and
 * a nameless one in a group’s link may be anybody’s.
 */
function isOwnLink({ came, ballot, link }: Voter, mine: Voter): boolean {
  if (came === 'phone' || (link !== undefined && !ballot.name)) return false
  return isSameBallot(ballot, mine.ballot)
}

/** Replaces the name on a ballot; an empty one removes it. */
function withName({ name: own, ...ballot }: PartyBallot, given: string | undefined): PartyBallot {
  const name = given ?? own
  return { ...ballot, ...(name && { name }) }
}
