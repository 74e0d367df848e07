import { i18n, params } from '../../app/text/i18n.ts'

export const resultWords = i18n('result/result', {
  counting: 'Counting the votes',
  failed: 'We couldn’t finish counting. Your votes are safe: try again.',
  countAgain: 'Count again',
  headliner: 'The winner:',
  tie: 'A tie:',
  wants: params('{vote} wants'),
  torn: params('{vote} is torn between'),
  none: 'Nobody’s ranked anything yet.',
  condorcet: params(
    'It beats every other sequel one to one. {rival} came closest, {for}–{against}.'
  ),
  only: 'It’s the only one anybody picked.',
  schulze: 'No sequel beat all the others, so the one with the best results overall wins.',
  /** `count` is the number of the others. */
  shortlists: params({
    one: '{tied} did just as well, but on fewer lists, so this one wins.',
    other: '{tied} did just as well, but on fewer lists, so this one wins.'
  }),
  tieWhy: 'A dead heat: argue it out.',
  dropped: params({
    one: 'Too many of your own ideas to count them all. We left out the {count} least picked.',
    other: 'Too many of your own ideas to count them all. We left out the {count} least picked.'
  }),
  result: 'The result',
  allPlaces: 'All places',
  place: params('{place}'),
  placeLevel: params('{place}='),
  more: 'More ways to share',
  duels: 'Every pair',
  duelsShort: 'Who beats whom',
  duelsHint:
    'Read across: +2 means two more people prefer the one on the left. Tap a number for the score. Darker means a clearer win.',
  duelsOnly: 'Only one sequel was picked, so it has nothing to beat.',
  unlisted: params({
    one: 'Nobody picked one of the sequels, so it’s not in the tables.',
    other: 'Nobody picked {count} of the sequels, so they’re not in the tables.'
  }),
  corner: 'No.',
  duel: params('{row} {for}, {column} {against}'),
  cell: params('{margin}, {for} to {against}'),
  rounds: 'Step by step',
  roundsHint:
    'Every vote goes to its favourite that’s still in. Each time, the one with the fewest goes out, and its votes move on. A vote with nothing left to move to is set aside.',
  drawing: 'Watch the votes move. The table below has the numbers.',
  slider: 'Step',
  round: params('Step {round}'),
  /** `count` is the number of those that went out. */
  roundLeft: params({
    one: 'Step {round}: {titles} went out. Votes set aside: {inactive}.',
    other: 'Step {round}: {titles} went out. Votes set aside: {inactive}.'
  }),
  roundUnlisted: params(
    'Step {round}: the ones nobody picked went out. Votes set aside: {inactive}.'
  ),
  roundLast: params('Step {round} decides it. Votes set aside: {inactive}.'),
  storyline: 'Sequel',
  votes: 'Votes at each step',
  left: params('went out at step\u00a0{round}'),
  inactive: 'Votes set aside',
  rules: 'Other ways to count',
  scrolls: 'Swipe sideways for the rest.',
  rule: 'Method',
  winner: 'Winner',
  rulesTable: 'Who wins each way',
  ruleCondorcet: 'One to one',
  ruleSchulze: 'Best results overall (Schulze)',
  ruleRunoff: 'Last one out',
  ruleBorda: 'Points (Borda)',
  howCondorcet: 'Who beats every rival, one to one?',
  howSchulze: 'If A beats B and B beats C, that counts for A too.',
  howRunoff: 'Who’s left when the last one goes out, step after step?',
  howBorda: 'Who gets the most points, one for every sequel ranked below?',
  noWinner: 'nobody',
  level: params('{titles} (a tie)'),
  agree: 'However you count, it comes out the same.',
  differ: 'Different ways of counting, different winners. Ours goes by the best results overall.',
  closestCall: params({
    one: 'One more vote for {rival}, and it could have gone the other way.',
    other: '{count} more votes for {rival}, and it could have gone the other way.'
  }),
  closestLevel: params('One more vote for {rival}, and it would be level.'),
  closestWon: params('One more vote for {rival}, and it would have won.'),
  clearWin: 'Clear win.',
  share: 'Share the result',
  shareWinner: 'Share who won',
  picture: 'Save picture',
  link: 'Link to the result',
  linkHint: 'Every vote and name is inside, and whoever opens it sees the same count.',
  message: params({
    one: 'We’ve voted on a sequel to {filmShort}. Come and see:',
    other: '{vote} has voted. {count} votes, one sequel to {filmShort}: come and see:'
  }),
  messageUnnamed: params({
    one: 'We’ve voted on a sequel to {filmShort}. Come and see:',
    other: 'We’ve voted. {count} votes, one sequel to {filmShort}: come and see:'
  }),
  messageHeadliner: params('{vote} wants {title} as the {filmShort} sequel. See how close it was:'),
  messageHeadlinerUnnamed: params(
    'We want {title} as the {filmShort} sequel. See how close it was:'
  ),
  messageTie: params('{vote} is torn between {titles} for the {filmShort} sequel. See the count:'),
  messageTieUnnamed: params(
    'We’re torn between {titles} for the {filmShort} sequel. See the count:'
  ),
  tooLong: 'That’s too many votes for a link. Send the file instead: it opens on this page.',
  qr: 'QR code of the result',
  csv: 'Votes as a table (CSV)',
  fileName: 'encore-votes.csv',
  pictureName: 'encore-winner.png',
  storyName: 'encore-winner-story.png',
  /** Shown above the headliner in a picture. */
  sequel: params('{sequel}'),
  /** The question to viewers of a story. */
  storyAsk: 'Which one’s yours?',
  pictureHeadliner: 'The winner',
  pictureTie: 'A tie',
  party: 'An Encore vote',
  pictureBallots: params({ one: 'One vote', other: '{count} votes' }),
  scan: 'Scan to see the whole count',
  alt: params({
    one: '{party}: a sequel to {film}. One vote. The winner: {titles}.',
    other: '{party}: a sequel to {film}. {count} votes. The winner: {titles}.'
  }),
  altTie: params({
    one: '{party}: a sequel to {film}. One vote. A tie: {titles}.',
    other: '{party}: a sequel to {film}. {count} votes. A tie: {titles}.'
  }),
  altPlace: params('{place}. {title}.')
})
