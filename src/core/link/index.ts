export type { Ballot, Mode, Party, PartyBallot, Result } from '../domain/result.ts'
export type { LinkedFilm, LinkProblem, ReadResult } from './types.ts'
export { encodeParty, encodeResult } from './encode.ts'
export { findCodes, readCode } from './read.ts'
