import { i18n, params } from '../../app/text/i18n.ts'

export const resultWords = i18n('show', {
  counting: 'Counting the votes',
  failed: 'The count broke off. Your ballots are safe, so have another go.',
  countAgain: 'Count again',
  headliner: 'The headliner:',
  tie: 'A tie:',
  none: 'Nobody’s ranked anything yet.',
  condorcet: params('Nobody beats it head to head. {rival} came closest: {for}–{against}.'),
  only: 'It’s the only one anybody picked.',
  schulze: 'Nothing beat everything, so the strongest record wins.',
  shortlists: params(
    '{tied} had just as strong a record. This one’s on more shortlists ({count}), so it wins.'
  ),
  tieWhy: 'A dead heat: argue it out.',
  dropped: params(
    'Too many home-made storylines for one count. We left out the least picked: {count}.'
  ),
  result: 'The result',
  allPlaces: 'All places',
  place: params('{place}'),
  placeLevel: params('{place}='),
  more: 'More ways to share',
  duels: 'Every pair',
  duelsShort: 'Who beats whom',
  duelsHint:
    'Read across: +2 means two more ballots prefer the row to the column. Pick a number to see the score. The fuller its ink, the clearer the win.',
  duelsOnly: 'Only one storyline was picked, so it has nobody to beat.',
  unlisted: params('{count} storylines are on nobody’s shortlist, so they’re not in the tables.'),
  unlistedOne: 'One storyline is on nobody’s shortlist, so it’s not in the tables.',
  corner: 'No.',
  duel: params('{row} {for}, {column} {against}'),
  cell: params('{margin}, {for} to {against}'),
  rounds: 'Round by round',
  roundsHint:
    'Each ballot backs its favourite of those still in, and each round the last one goes out. A ballot with no favourite left is inactive.',
  drawing: 'How the ballots move from round to round. The table below says the same.',
  slider: 'Round',
  round: params('Round {round}'),
  roundLeft: params('Round {round}: {titles} went out. Inactive ballots: {inactive}.'),
  roundUnlisted: params(
    'Round {round}: the ones nobody picked went out. Inactive ballots: {inactive}.'
  ),
  roundLast: params('Round {round} decides it. Inactive ballots: {inactive}.'),
  storyline: 'Storyline',
  votes: 'Votes in each round',
  left: params('went out in round\u00a0{round}'),
  inactive: 'Inactive ballots',
  rules: 'Other ways to count',
  scrolls: 'Swipe sideways for the rest.',
  rule: 'Way',
  winner: 'Winner',
  rulesTable: 'Who wins each way',
  ruleCondorcet: 'Every head-to-head',
  ruleSchulze: 'Strongest record (Schulze)',
  ruleRunoff: 'Instant runoff',
  ruleBorda: 'Points (Borda)',
  howCondorcet: 'Who beats every rival, one to one?',
  howSchulze: 'Who’s unbeaten once chains of wins count too?',
  howRunoff: 'Who’s left when the last one goes out, round after round?',
  howBorda: 'Who gets the most points, one for every storyline ranked below?',
  noWinner: 'nobody',
  level: params('{titles} (a tie)'),
  agree: 'However you count, it comes out the same.',
  differ:
    'They don’t agree: ask another question, get another answer. The headliner is the one with the strongest record.',
  closestCall: params(
    'With {ballots} more ballots for {rivals} alone, {headliner} wouldn’t have won outright.'
  ),
  closestCallOne: params(
    'With one more ballot for {rivals} alone, {headliner} wouldn’t have won outright.'
  ),
  either: params('any one of {titles}'),
  eitherMany: params('any one of {count} others'),
  share: 'Share the result',
  picture: 'Save picture',
  link: 'Party link',
  linkHint: 'Every ballot and name is inside, so whoever opens it sees the same count.',
  message: 'Our watch party has voted on the sequel. See what came out on top:',
  messageHeadliner: params(
    'Our watch party wants {title} as the {filmShort} sequel. See how close it was:'
  ),
  messageTie: params(
    'Our watch party is torn between {titles} for the {filmShort} sequel. See the count:'
  ),
  tooLong: 'That’s too many ballots for a link. Send the file instead: it opens on this page.',
  qr: 'QR code of the party link',
  csv: 'Ballots as CSV',
  fileName: 'encore-party.csv',
  pictureName: 'encore-headliner.png',
  storyName: 'encore-headliner-story.png',
  /** Shown above the headliner in a picture. */
  sequel: params('{sequel}'),
  pictureHeadliner: 'The headliner',
  pictureTie: 'A tie',
  party: 'Encore watch party',
  pictureBallot: 'One ballot',
  pictureBallots: params('{count} ballots'),
  scan: 'Scan to see the whole count',
  alt: params('{party}: a sequel to {film}. {ballots}. {headline}: {titles}.'),
  support: params('On {on} of {of} ballots, first on {first}.'),
  altPlace: params('{place}. {title}.')
})
