export { foldName } from './candidates.ts'
export { countElection, type Count } from './count.ts'
export { HEADER, rankingWriter, writeLine } from './line.ts'
export { ballotsIn, BallotReader, type BallotFile, type BallotProblem } from './reader.ts'
export {
  summarise,
  type Rule,
  type Summary,
  type SummaryClosest,
  type SummaryHeadline
} from './summary.ts'
