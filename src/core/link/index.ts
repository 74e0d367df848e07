export type { Ballot, LinkProblem, Mode, Party, PartyBallot, ReadResult, Result } from './types.ts'
export { encodeParty, encodeResult } from './encode.ts'
export { findCodes, readCode } from './read.ts'
