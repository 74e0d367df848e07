/*
 * What is shared and what is read looks the same: names cleaned, nothing empty. ReadResult tidies too,
 * because a code may have been made by something other than this game.
 */
import { cleanName, cleanWriteIn } from './text.ts'
import type { Ballot, Invitation, Party, PartyBallot, Result } from './contents.ts'

export function normaliseResult({ name = '', quiz, ballot }: Result): Result {
  return {
    ...named(name),
    ...(quiz && { quiz }),
    ...(ballot && { ballot: normaliseBallot(ballot) })
  }
}

export function normaliseParty({ name = '', ballots }: Party): Party {
  return { ...named(name), ballots: ballots.map(normalisePartyBallot) }
}

/** A runoff in which nothing stands is none. */
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
