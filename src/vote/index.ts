/* The parts that later features may import. */
export { default as Setlist } from './arrange/Setlist.svelte'
export { default as ArrangeBallot } from './arrange/ArrangeBallot.svelte'
export { rankedStorylines } from './arrange/ranked-storylines.ts'
export { createBallotMaker } from './ballot/ballot-maker.ts'
export { ballotStore } from './ballot/ballots.ts'
export { freshVoteStore } from './ballot/fresh-vote.ts'
export { foldName, limitToRunoff } from './rules/candidates.ts'
export { default as Picking } from './shortlist/Picking.svelte'
export { default as RankPage } from './rank/RankPage.svelte'
export { methodFor, type Method } from './vote-step.ts'
export { default as CandidateCards } from './shortlist/CandidateCards.svelte'
export {
  rankingSchema,
  runoffStorylinesSchema,
  storylineStore,
  titleOf
} from './ballot/storyline-order.ts'
export { answeringStore } from './vote-destination.ts'
export { voteWords } from './words.ts'
