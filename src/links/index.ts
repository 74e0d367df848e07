export type { Ballot, Invitation, Mode, Party, PartyBallot, Result } from './contents.ts'
export type { LinkedFilm, LinkProblem, ReadResult } from './types.ts'
export { encodeInvitation, encodeParty, encodeResult } from './encode.ts'
export { findCodes, findInvitation, readCode } from './read.ts'
