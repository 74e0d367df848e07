import { count } from '@nanostores/i18n'
import { i18n, params } from './i18n.ts'

/** A whole number as it is written: 100,000. */
export function written(number: number): string {
  return number.toLocaleString('en-GB')
}

/** Several as a sentence lists them: Ana, Ben and Cem. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(items)
}

/** Who is in, and how they come in. */
export const partyWords = i18n('party', {
  document: 'Watch party – Encore',
  title: 'Watch party',
  hint: 'Everyone’s ballot, one headliner. The count runs here, in your browser.',
  bring: 'Bring the ballots in',
  paste: 'Paste links or a whole chat',
  pasteHint: 'Every Encore link in the text is found, however much stands around it.',
  add: 'Add ballots',
  passPhone: 'Pass the phone',
  file: 'Open a file',
  fileHint:
    'Or drop it here: a saved chat, or a table with the columns name and ranking, such as “Ana, duet > children”. Up to a million ballots.',
  reading: params('Reading {name}'),
  cancel: 'Cancel',
  cancelled: params('{name}: reading was cancelled, nothing was added.'),
  failed: params('{name} could not be read. Is it a text or CSV file?'),
  nothingRead: params('There is no ballot in {name}.'),
  fileBallots: params('{name}: {count} ballots without a name added.'),
  fileAgain: params('{name} is in already, so it was not added again.'),
  fileKnown: params('{count} came twice in the file and count once.'),
  fileReplaced: params('{count} took the place of an earlier one of the same name in the file.'),
  fileUnread: params('{count} lines held neither a link nor a ballot; the first is line {first}.'),
  fileUnreadOne: params('Line {first} held neither a link nor a ballot.'),
  fileRefused: params('{count} ×: {why}'),
  fileDetail: params('{count} ballots'),
  fileUnkept: params('{name} is too big to be kept: after a reload, open it again.'),
  told: params('{what}.'),
  toldNames: params('{what}: {names}.'),
  added: count({ one: '{count} ballot added', many: '{count} ballots added' }),
  known: count({ one: '{count} was already in', many: '{count} were already in' }),
  replaced: count({
    one: '{count} took the place of an earlier ballot of that name',
    many: '{count} took the place of earlier ballots of those names'
  }),
  nameless: count({ one: '{count} without a name', many: '{count} without a name' }),
  undo: 'Undo',
  undoReplaced: params('Replaced: {name}'),
  undoRemoved: params('{name} is out.'),
  undoRemovedNameless: 'A ballot is out.',
  undoDeleted: 'The party is deleted.',
  who: params('Who is in ({count})'),
  nobody: 'Nobody yet. Paste a link, pass the phone or open a file.',
  anonymous: params('Ballot {place}'),
  score: params('{right} of {of} in the quiz'),
  claim: 'Scores are as the links tell them.',
  name: 'Name',
  save: 'Save',
  showAll: params('Show all {count}'),
  rename: params('Rename {name}'),
  remove: params('Remove {name}'),
  count: 'Count the votes',
  partyName: 'Name of the party (optional)',
  parties: 'Your parties',
  partiesHint: 'They stay in this browser.',
  unnamed: params('Party {place}'),
  open: params('Open {name}'),
  current: params('{name}: open now'),
  newParty: 'Start another party',
  deleteParty: params('Delete {name}'),
  'no-code': 'There is no link in this text.',
  'no-ballot': 'One link has a score but no ballot.',
  'cut-off': 'One link has lost its end. Ask for it again.',
  damaged: 'One link was changed on the way. Ask for it again.',
  newer: 'One link was made by a newer Encore. Reload the page and paste it again.',
  'other-film': 'One link is about another film.'
})

/** A party’s link, opened. */
export const sharedWords = i18n('shared-party', {
  title: 'A watch party',
  intro: params('{count} ballots, counted again here.'),
  introOne: 'One ballot, counted again here.',
  who: 'Who voted',
  nameless: params('{count} without a name'),
  keep: 'Add to my parties',
  keepHint: 'Then you can add more ballots. Your own parties stay as they are.',
  mine: 'Open my party',
  problemTitle: 'This link does not open',
  home: 'Go to the start',
  'no-code': 'There is no party in this link. Ask for it again.',
  'no-ballot': 'There is no ballot in this link.',
  'cut-off': 'The end of this link is missing. Ask for it again, whole.',
  damaged: 'Something in this link was changed on the way. Ask for it again.',
  newer: 'This link was made by a newer Encore. Reload the page and open it again.',
  'other-film': 'This party is about another film, so it cannot be shown here.'
})

/** The phone goes round. */
export const phoneWords = i18n('phone', {
  document: 'Pass the phone – Encore',
  nameTitle: 'Whose turn is it?',
  nameHint: 'Take the phone. Nobody else looks until you hand it on.',
  name: 'Your name (optional)',
  nameTaken: 'Somebody of this name is in already. Your ballot would take the place of theirs.',
  toShortlist: 'Start my ballot',
  leave: 'Back to the party',
  writeIn: 'One of your own (optional)',
  handTitle: 'Hand it on',
  handThanks: params('Thank you, {name}. Your ballot is in, and nobody sees it here.'),
  handThanksNameless: 'Thank you. Your ballot is in, and nobody sees it here.',
  passed: count({
    one: '{count} has voted on this phone.',
    many: '{count} have voted on this phone.'
  }),
  next: 'Next player',
  done: 'Everyone has voted'
})

/** The count and what it says. */
export const showWords = i18n('show', {
  counting: 'Counting the votes',
  failed: 'The count broke off. Press Count the votes again.',
  reveal: 'The reveal',
  waiting: params('{count} ballots are in. Who headlines?'),
  waitingOne: 'One ballot is in. Who headlines?',
  step: params('{place}. {titles}'),
  next: 'Reveal the next place',
  nextHeadliner: 'Reveal the headliner',
  skip: 'Skip to the headliner',
  again: 'Show it again',
  headliner: 'The headliner:',
  tie: 'A tie:',
  none: 'No ballot ranks anything yet.',
  condorcet: params('It wins every head-to-head, the closest {for}–{against} over {rival}.'),
  only: 'It is the only one on anybody’s shortlist.',
  schulze:
    'No storyline beats all the others one to one. This one loses to none once the strongest chains of wins are compared (the Schulze method).',
  shortlists: params(
    'By the strongest chains of wins nobody beats this one, nor {tied}. More shortlists broke the tie: this one is on {count}.'
  ),
  tieWhy:
    'Nobody beats these by the strongest chains of wins, and they are on as many shortlists. Nothing is left that could decide fairly.',
  dropped: params(
    'Too many write-ins for one count: {count} that were on the fewest ballots did not stand.'
  ),
  duels: 'Head to head',
  duelsHint:
    'Each row against each column: how many more ballots put the row above. Tap a number for both counts; the fuller its ink, the clearer the win.',
  duelsOnly: 'With one storyline on the shortlists there is nobody to compare it with.',
  unlisted: params('On nobody’s shortlist, and left out of the tables: {count} storylines.'),
  unlistedOne: 'On nobody’s shortlist, and left out of the tables: one storyline.',
  corner: 'No.',
  duel: params('{row} {for}, {column} {against}'),
  rounds: 'Round by round',
  roundsHint:
    'The instant runoff: each ballot counts for the best of its storylines that is left, and the last leaves.',
  drawing: 'The ballots as they pass from round to round. The table below tells the same.',
  slider: 'Round',
  round: params('Round {round}'),
  roundLeft: params('Round {round}: {titles} left. Inactive ballots: {inactive}.'),
  roundUnlisted: params(
    'Round {round}: those on nobody’s shortlist left. Inactive ballots: {inactive}.'
  ),
  roundLast: params('Round {round} decides. Inactive ballots: {inactive}.'),
  storyline: 'Storyline',
  votes: 'Votes in each round',
  left: params('left in round {round}'),
  inactive: 'Inactive ballots',
  rules: 'Other ways to count',
  rule: 'Way',
  winner: 'Winner',
  rulesTable: 'Who wins each way',
  ruleCondorcet: 'Every head-to-head',
  ruleSchulze: 'Chains of wins (Schulze)',
  ruleRunoff: 'Instant runoff',
  ruleBorda: 'Points (Borda)',
  howCondorcet: 'Who beats each of the others one to one?',
  howSchulze: 'Whom does nobody beat by a stronger chain of wins?',
  howRunoff: 'Who is left when the last leaves, round after round?',
  howBorda: 'Who gets most points, one for each storyline ranked below?',
  noWinner: 'nobody',
  level: params('{titles} (a tie)'),
  agree: 'Every way leads to the same winner.',
  differ:
    'They do not agree: another question gets another answer. The headliner is by the chains of wins, which keep to the head-to-heads.',
  closest: 'Closest call',
  closestCall: params(
    '{ballots} more for {rivals} alone, and {headliner} would no longer have won by itself.'
  ),
  closestCallOne: params(
    'One more ballot for {rivals} alone, and {headliner} would no longer have won by itself.'
  ),
  either: params('either of {titles}'),
  take: 'Take it along',
  link: 'Party link',
  linkHint: 'All ballots and names are inside. Whoever opens it sees the same count.',
  message: 'Our Encore watch party: see the headliner.',
  tooLong: 'These are too many ballots for a link. Send the file instead: it opens on this page.',
  qr: 'QR code of the party link',
  csv: 'Ballots as CSV',
  fileName: 'encore-party.csv',
  pictureName: 'encore-headliner.png',
  pictureHeadliner: 'The headliner',
  pictureTie: 'A tie',
  party: 'Encore watch party',
  pictureBallot: 'One ballot',
  pictureBallots: params('{count} ballots'),
  scan: 'Scan to see the whole count',
  alt: params('{party}: a sequel to {film}. {ballots}. {headline}: {titles}.'),
  altPlace: params('{place}. {title}.')
})
