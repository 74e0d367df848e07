export { findChatLinks, type ChatLink } from './chat.ts'
export { candidateOf, foldName, rankingByCandidate, standingOnly } from './candidates.ts'
export { countElection, type Count } from './count.ts'
export { CodePageGuess, encodingOfHead, ENCODINGS, HEAD, type Encoding } from './encoding.ts'
export { quoted } from './fields.ts'
export { unfold } from './unfold.ts'
export { HEADER, rankingWriter, writeLine } from './line.ts'
export { runoffChoices, type RunoffChoice } from './runoff-choices.ts'
export { ballotsIn, type BallotProblem } from './ballots-in.ts'
export { BallotReader, readBallots, type BallotFile, type UnreadLine } from './reader.ts'
export type { FileBallot } from './people.ts'
export type { Stranger } from './separator.ts'
export {
  summarise,
  type Rule,
  type Summary,
  type SummaryClosest,
  type SummaryHeadline,
  type SummaryPlace,
  type SummarySupport
} from './summary.ts'
