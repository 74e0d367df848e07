/*
 * Used for encoding and for reading: names are cleaned, empty fields are left out. Reading needs it
 * too, because other programs can make codes.
 */
import { cleanName, cleanWriteIn } from './text.ts'
import type { Ballot, Invitation, Party, PartyBallot, Result } from './contents.ts'

/** A copy with clean names and without empty fields. */
export function normaliseResult({ name = '', quiz, ballot }: Result): Result {
  return {
    ...named(name),
    ...(quiz && { quiz }),
    ...(ballot && { ballot: normaliseBallot(ballot) })
  }
}

/** A copy with clean names and without empty fields. */
export function normaliseParty({ name = '', ballots }: Party): Party {
  return { ...named(name), ballots: ballots.map(normalisePartyBallot) }
}

/** A copy with clean names. An empty list of storylines is left out: then it is no runoff. */
export function normaliseInvitation(invitation: Invitation): Invitation {
  const { mark, storylines = [] } = invitation
  const [party, host] = [cleanName(invitation.party ?? ''), cleanName(invitation.host ?? '')]
  return {
    ...(party && { party }),
    ...(host && { host }),
    mark,
    ...(storylines.length > 0 && { storylines })
  }
}

function normalisePartyBallot({ name = '', ballot, score }: PartyBallot): PartyBallot {
  return { ...named(name), ballot: normaliseBallot(ballot), ...(score && { score }) }
}

function normaliseBallot({ ranking, writeIn = '' }: Ballot): Ballot {
  const text = cleanWriteIn(writeIn)
  return {
    ranking,
    ...(text !== '' && { writeIn: text })
  }
}

function named(name: string): { name?: string } {
  const text = cleanName(name)
  return text === '' ? {} : { name: text }
}
