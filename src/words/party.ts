import { count } from '@nanostores/i18n'
import { i18n, params } from './i18n.ts'

/** Who is in, and how they come in. */
export const partyWords = i18n('party', {
  document: 'Watch party – Encore',
  title: 'Watch party',
  hint: 'A watch party adds up everyone’s setlists. The sequel that wins is your headliner.',
  invite: params('{name} asks: what should {film} 2 be about? Voting takes a minute:'),
  inviteNameless: params('What should {film} 2 be about? Voting takes a minute:'),
  bring: 'Get everyone in',
  paste: 'Paste links or a whole chat',
  pasteHint: 'Chatter and all: we’ll find every Encore link in it.',
  add: 'Add ballots',
  passPhone: 'Pass the phone',
  file: 'Open a file',
  fileHint:
    'Or drop it here: a saved chat, or a table with the columns name and ranking, such as “Ana, duet > children”. Up to a million ballots.',
  fileShort: 'Or drop it here. A saved chat will do.',
  bigVote: 'Importing a big vote?',
  bigVoteHint:
    'Bring a CSV table with the columns name and ranking, such as “Ana, duet > children”. It can hold up to a million ballots.',
  reading: params('Reading {name}'),
  cancel: 'Cancel',
  cancelled: params('Stopped reading {name}. Nothing was added.'),
  failed: params('We couldn’t read {name}, so nothing was added. Is it a text or CSV file?'),
  nothingRead: params('There’s no ballot in {name}.'),
  fileBallots: params('{name}: {count} ballots without a name added.'),
  fileBallotsOne: params('{name}: one ballot without a name added.'),
  fileAgain: params('{name} is already in, so it wasn’t added twice.'),
  fileKnown: params('Twice in the file, counted once: {count}.'),
  fileReplaced: params('Same name twice in the file, so only the later ballot counts: {count}.'),
  fileUnread: params('{count} lines had no link and no ballot. The first is line {first}.'),
  fileUnreadOne: params('Line {first} had no link and no ballot.'),
  fileRefused: params('{count} times: {why}'),
  fileDetail: params('{count} ballots'),
  fileUnkept: params(
    '{name} is too big to keep. It counts now, but after a reload, open it again.'
  ),
  told: params('{what}.'),
  toldNames: params('{what}: {names}.'),
  added: count({ one: '{count} ballot added', many: '{count} ballots added' }),
  known: count({ one: '{count} was already in', many: '{count} were already in' }),
  replaced: count({
    one: '{count} replaced an earlier ballot of the same name',
    many: '{count} replaced earlier ballots of the same names'
  }),
  nameless: count({ one: '{count} without a name', many: '{count} without a name' }),
  undo: 'Undo',
  undoReplaced: params('Replaced: {name}'),
  undoRemoved: params('{name} is out.'),
  undoRemovedNameless: 'One ballot is out.',
  undoDeleted: 'Party deleted.',
  who: params('Who’s in ({count})'),
  nobody: 'Nobody yet. Paste a link, pass the phone or open a file.',
  anonymous: params('Ballot {place}'),
  score: params('{right} of {of} in the quiz'),
  claim: 'Scores aren’t verified.',
  name: 'Name',
  save: 'Save',
  showAll: params('Show all {count}'),
  rename: params('Rename {name}'),
  remove: params('Remove {name}'),
  count: 'Count the votes',
  partyName: 'Party name (optional)',
  parties: 'Your parties',
  partiesHint: 'They’re kept in this browser.',
  unnamed: params('Party {place}'),
  open: params('Open {name}'),
  current: params('{name}: open now'),
  newParty: 'Start another party',
  deleteParty: params('Delete {name}'),
  'no-code': 'There’s no Encore link in there.',
  'no-ballot': 'One link has a score but no ballot. Whoever sent it still has to rank the sequels.',
  'cut-off': 'One link got cut off. Ask for it again.',
  damaged: 'One link got garbled. Ask for it again.',
  newer: 'One link is from a newer Encore. Reload the page and paste it again.',
  'other-film': 'One link is for another film.'
})

/** A party’s link, opened. */
export const sharedWords = i18n('shared-party', {
  title: 'A watch party',
  intro: params('{count} ballots are in. Here’s how they add up.'),
  introOne: 'One ballot is in. Here’s how it adds up.',
  who: 'Who voted',
  nameless: params('{count} without a name'),
  keep: 'Add to my parties',
  keepHint: 'Then you can add more ballots. Nothing happens to your own parties.',
  mine: 'Open my party',
  problemTitle: 'This link won’t open',
  home: 'Back to the start',
  'no-code': 'There’s no party in this link. Nothing of yours is lost: just ask for it again.',
  'no-ballot': 'There’s no ballot in this link. Nothing of yours is lost: just ask for it again.',
  'cut-off': 'This link got cut off. Nothing of yours is lost: just ask for it again.',
  damaged: 'This link got garbled. Nothing of yours is lost: just ask for it again.',
  newer: 'This link is from a newer Encore. Reload the page and it should open.',
  'other-film':
    'This party is about another film, so we can’t show it here. Nothing of yours is lost.'
})

/** The phone goes round. */
export const phoneWords = i18n('phone', {
  document: 'Pass the phone – Encore',
  nameTitle: 'Whose turn is it?',
  nameHint: 'Take the phone. No peeking, anyone, until it’s handed on.',
  name: 'Your name (optional)',
  nameTaken: 'Somebody with this name has voted already. Your ballot would replace theirs.',
  toShortlist: 'Start my ballot',
  leave: 'Back to the party',
  writeIn: 'One of your own (optional)',
  handTitle: 'Hand it on',
  handThanks: params('Thanks, {name}. Your ballot’s in, and nobody here can see it.'),
  handThanksNameless: 'Thanks. Your ballot’s in, and nobody here can see it.',
  passed: count({
    one: '{count} vote cast on this phone so far.',
    many: '{count} votes cast on this phone so far.'
  }),
  next: 'Next player',
  done: 'Everyone’s voted'
})

/** The count and what it says. */
export const showWords = i18n('show', {
  counting: 'Counting the votes',
  failed: 'The count broke off. Your ballots are safe: press Count the votes again.',
  reveal: 'The reveal',
  waiting: params('{count} ballots are in. Who’s the headliner?'),
  waitingOne: 'One ballot is in. Who’s the headliner?',
  step: params('{place}. {titles}'),
  next: 'Reveal the next place',
  nextHeadliner: 'Reveal the headliner',
  skip: 'Skip to the headliner',
  again: 'Show it again',
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
  nerds: 'For vote nerds',
  duels: 'Head to head',
  duelsHint:
    'Read across: +2 means two more ballots prefer the row to the column. Pick a number to see the score. The fuller its ink, the clearer the win.',
  duelsOnly: 'Only one storyline was picked, so it has nobody to beat.',
  unlisted: params('{count} storylines are on nobody’s shortlist, so they’re not in the tables.'),
  unlistedOne: 'One storyline is on nobody’s shortlist, so it’s not in the tables.',
  corner: 'No.',
  duel: params('{row} {for}, {column} {against}'),
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
  left: params('went out in round {round}'),
  inactive: 'Inactive ballots',
  rules: 'Other ways to count',
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
  closest: 'Closest call',
  closestCall: params(
    'With {ballots} more ballots for {rivals} alone, {headliner} wouldn’t have won outright.'
  ),
  closestCallOne: params(
    'With one more ballot for {rivals} alone, {headliner} wouldn’t have won outright.'
  ),
  either: params('any one of {titles}'),
  take: 'Share the result',
  link: 'Party link',
  linkHint: 'Every ballot and name is inside, so whoever opens it sees the same count.',
  message: 'Our watch party has voted on the sequel. See what came out on top:',
  messageHeadliner: params(
    'Our watch party wants {title} as the {film} sequel. See how close it was:'
  ),
  messageTie: params(
    'Our watch party is torn between {titles} for the {film} sequel. See the count:'
  ),
  tooLong: 'That’s too many ballots for a link. Send the file instead: it opens on this page.',
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
  support: params('On {on} of {of} ballots, first on {first}.'),
  altPlace: params('{place}. {title}.')
})
