export { candidateOf, foldName, rankingByCandidate } from './candidates.ts'
export { countElection, type Count } from './count.ts'
export { HEADER, rankingWriter, writeLine } from './line.ts'
export { ballotsIn, BallotReader, type BallotFile, type Problem } from './reader.ts'
