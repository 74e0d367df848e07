import { count } from '@nanostores/i18n'
import { i18n, params } from '../app/text/i18n.ts'

export const groupWords = i18n('group', {
  document: 'Watch party – Encore',
  documentOf: params('{title} – Watch party – Encore'),
  title: 'Watch party',
  hint: 'A watch party adds up everyone’s setlists. The sequel that wins is your headliner.',
  invite: params('{name} asks: what should {sequel} be about? Voting takes a minute:'),
  inviteNameless: params('What should {sequel} be about? Voting takes a minute:'),
  inviteRunoff: params('{name} asks: it’s down to {titles}. Which one? Voting takes a minute:'),
  inviteRunoffNameless: params('It’s down to {titles}. Which one? Voting takes a minute:'),
  rounds: 'Rounds of this party',
  round: params('Round {round}'),
  roundOf: params('Round {round} of {name}'),
  standing: params('Only these are left: {titles}.'),
  inviteTitle: 'Invite friends over',
  groupName: 'Party name (optional)',
  yourName: 'Your name (optional)',
  inviteFriends: 'Invite friends',
  showQr: 'Show QR',
  hideQr: 'Hide QR',
  qr: 'QR code of the invitation',
  qrHint: 'Point a phone’s camera at it and vote.',
  copied: 'Copied: send it to your friends.',
  messageCopied: 'Copied: your message and the link. Paste it into your chat.',
  byHand: 'Your browser wouldn’t copy it. Copy it from here by hand:',
  invitation: 'Invitation link',
  bring: 'Get everyone in',
  paste: 'Paste the chat here',
  pasteHint: 'Chatter and all: we’ll find every ballot in it.',
  pasteButton: 'Paste',
  pasteRefused: 'Your browser wouldn’t let us. Hold a finger on the box and choose Paste.',
  add: 'Add ballots',
  scan: 'Scan tickets',
  scannerMissing: 'The scanner didn’t load. Are you online? Paste the chat meanwhile.',
  otherWays: 'Other ways',
  passPhone: 'Pass the phone',
  file: 'Open a file',
  fileHint:
    'Or drop it here: a saved chat, or a table with the columns name and ranking, such as “Ana, {exampleBallot}”. Up to a million ballots.',
  fileShort: 'Or drop it here. A saved chat will do.',
  bigVote: 'Importing a big vote?',
  bigVoteHint:
    'Bring a CSV table with the columns name and ranking, such as “Ana, {exampleBallot}”. It can hold up to a million ballots.',
  reading: params('Reading {name}'),
  cancel: 'Cancel',
  cancelled: params('Stopped reading {name}. Nothing was added.'),
  failed: params('We couldn’t read {name}, so nothing was added. Is it a text or CSV file?'),
  'is-scores': params(
    '{name} looks like a score sheet. Numbers don’t say which sequel comes first, so we counted none of it. Give each person a line with a name and a ranking, such as “Ana, {exampleBallot}”.'
  ),
  'is-columns': params(
    '{name} has the columns {columns}, and none is called “ranking”, so we counted none of it. Name the columns “name” and “ranking”, with rankings such as “{exampleBallot}”.'
  ),
  'is-table': params(
    '{name} is a table, and we can’t tell its columns apart, so we counted none of it. Add a first line that names them: “name” and “ranking”.'
  ),
  'is-election': params(
    '{name} was written for another vote counter, so we counted none of it. Save it as a table with the columns “name” and “ranking”.'
  ),
  'is-picture': params('{name} is a picture. Open a saved chat or a table instead.'),
  'is-media': params('{name} is a sound or a video. Open a saved chat or a table instead.'),
  'is-pdf': params('{name} is a PDF. Open a saved chat or a table instead.'),
  'is-spreadsheet': params('{name} is a spreadsheet we can’t read. Save it as CSV and open that.'),
  'is-document': params('{name} is a document. Save it as plain text or CSV and open that.'),
  'is-archive': params(
    '{name} has no chat in it that we can read. Unpack it and open the text file.'
  ),
  'is-chats': params('{name} holds several chats. Unpack it and open them one by one.'),
  'is-tooLong': params('The chat in {name} is too long. Unpack it and open the text file.'),
  'is-binary': params('{name} is no text. Open a saved chat or a table instead.'),
  pasted: 'The text you pasted',
  rowsReplaced: params('Same name twice in it, so only the later ballot counts: {count}.'),
  again: count({
    one: 'A link without a name came once more, and nobody’s said to have sent it. It counts once.',
    many: 'Links without a name came {count} more times, and nobody’s said to have sent them. Each counts once.'
  }),
  addAgain: 'Count them as other people’s',
  nothingRead: params('There’s no ballot in {name}.'),
  fileBallots: params('{name}: {count} ballots without a name added.'),
  fileBallotsOne: params('{name}: one ballot without a name added.'),
  fileUndone: params('Undone: {name} is out again.'),
  fileAgain: params('{name} is already in, so it wasn’t added twice.'),
  fileKnown: params('Twice in the file, counted once: {count}.'),
  fileReplaced: params('Same name twice in the file, so only the later ballot counts: {count}.'),
  fileUnread: params('{count} lines had no link and no ballot. The first is line {first}.'),
  fileUnreadOne: params('Line {first} had no link and no ballot.'),
  fileDetail: params('{count} ballots'),
  fileUnkept: params(
    '{name} is too big to keep. It counts now, but after a reload, open it again.'
  ),
  fresh: params('{count} new: {names}.'),
  freshMany: params('{count} new.'),
  known: params('{count} already in: {names}.'),
  knownMany: params('{count} already in.'),
  updated: params('New score for {names}.'),
  updatedMany: params('New scores for {count}.'),
  nameless: count({ one: 'one without a name', many: '{count} without a name' }),
  unreadLine: params('Line {line}: {text}'),
  unreadShow: 'Lines we couldn’t read',
  encoding: 'Letters look wrong? Read it as',
  encodingTold: params('We read it as {encoding}.'),
  undo: 'Undo',
  undone: 'Undone: it’s all as it was.',
  undoAdded: params('Undo: add {name}'),
  undoAddedSome: 'Undo: add ballots',
  undoReplaced: params('Undo: {name}'),
  undoRemoved: params('{name} is out.'),
  undoRemovedNameless: 'One ballot is out.',
  undoDeleted: 'Party deleted.',
  addTo: params('Add {name} to {party}'),
  addToUnnamed: params('Add {name} to your party'),
  ballot: 'this ballot',
  who: count({ one: '{count} is in', many: '{count} are in' }),
  in: params('{count} in'),
  nobody: 'Nobody’s in yet. Invite friends, or vote yourself first.',
  /** After the name of the host. */
  host: 'You',
  notVoted: 'You: not voted yet',
  members: 'Who’s in',
  mixedScripts: 'mixes alphabets',
  looksLatin: 'other letters than they look',
  mixedHint: 'A name that mixes alphabets may look like somebody else’s.',
  likeHint: 'A name in letters of another alphabet may look like somebody else’s.',
  namesakes: params('Two {name}s. Same person?'),
  keepLater: 'Keep the newer',
  keepBoth: 'Keep both',
  anonymous: params('Ballot {place}'),
  score: params('{right} of {of} in the quiz'),
  /** After a name, if no link of the voter’s own brought the ballot. */
  byHandMark: 'by hand',
  came: params('In since {time}.'),
  'came-link': params('In since {time}, by a link of their own.'),
  'came-chat': params('In since {time}, by a link in the chat.'),
  'came-camera': params('In since {time}, scanned off a screen.'),
  'came-phone': params('In since {time}, by hand: voted on this phone.'),
  'came-file': params('In since {time}, by a link in a file.'),
  'came-typed': params('In since {time}, by hand: typed into a file.'),
  'came-party': params('In since {time}, with another party’s link.'),
  /** After the time of arrival. */
  cameInLink: count({
    one: 'Alone in a party’s link, so not sent by the voter.',
    many: 'One of {count} in a party’s link, so not sent by the voter.'
  }),
  cameFrom: params('Sent by {name}.'),
  /** After a name. */
  inLinkMark: 'in a party’s link',
  sentMark: params('sent by {name}'),
  forwardedLink: count({ one: '{count} from one link', many: '{count} from one link' }),
  forwardedBy: params('{ballots}, sent by {name}.'),
  forwardedByNobody: params('{ballots}.'),
  forwardedLinks: count({
    one: '{count} ballot of somebody else',
    many: '{count} ballots of others'
  }),
  cameWhole: params('In since {time}, all in one file.'),
  claim: 'Neither names nor scores are verified.',
  name: 'Name',
  save: 'Save',
  nameTooLong: count({
    one: 'That’s 1 character too many, so the last one gets cut.',
    many: 'That’s {count} characters too many, so the last {count} get cut.'
  }),
  showAll: params('Show all {count}'),
  rename: params('Rename {name}'),
  remove: params('Remove {name}'),
  runoff: 'Start a runoff',
  runoffHint: 'A second round between the ones you tick.',
  runoffOwn: 'Home-made storylines sit this one out: nobody else has them on their list.',
  runoffFew: 'Tick two at least.',
  startRound: params('Start round {round}'),
  missing: params('Not back yet: {names}.'),
  start: 'Start the reveal',
  parties: 'Your parties',
  groupsHint: 'They’re kept in this browser.',
  unnamed: params('Party {place}'),
  open: params('Open {name}'),
  current: params('{name}: open now'),
  noGroup: 'This party isn’t here',
  noGroupHint: 'It was deleted, or it was started in another browser and stays there.',
  newGroup: 'Start another party',
  deleteGroup: params('Delete {name}'),
  'no-code': count({
    one: 'There’s no Encore link in there.',
    many: 'There’s no Encore link in there.'
  }),
  'no-ballot': count({
    one: '1 link has a score but no ballot: they still have to rank the sequels.',
    many: '{count} links have a score but no ballot: they still have to rank the sequels.'
  }),
  'cut-off': count({ one: '1 link was cut off.', many: '{count} links were cut off.' }),
  damaged: count({ one: '1 link got garbled.', many: '{count} links got garbled.' }),
  newer: count({
    one: '1 link is from a newer Encore: reload the page and paste it again.',
    many: '{count} links are from a newer Encore: reload the page and paste them again.'
  }),
  'other-film': count({
    one: '1 link is for another film.',
    many: '{count} links are for another film.'
  }),
  'too-many': count({
    one: '1 link holds over 1,000 ballots: ask for the file instead.',
    many: '{count} links hold over 1,000 ballots: ask for the files instead.'
  }),
  'too-many-rows': count({
    one: 'That’s over 1,000 ballots without a name: save them as a file and open that.',
    many: 'That’s over 1,000 ballots without a name: save them as a file and open that.'
  }),
  askAgain: 'Ask for it again.'
})

export const sharedWords = i18n('shared-group', {
  title: 'A watch party',
  intro: params('{count} ballots are in. Here’s how they add up.'),
  introOne: 'One ballot is in. Here’s how it adds up.',
  who: 'Who voted',
  nameless: params('{count} without a name'),
  keep: 'Add to my parties',
  unvouched: 'A link can’t say when each ballot came in, or which ones came by hand.',
  keepHint: 'Then you can add more ballots. Nothing happens to your own parties.',
  mine: 'Open my party',
  problemTitle: 'This link won’t open',
  home: 'Back to the start',
  'too-many':
    'This link holds over 1,000 ballots, which is more than we take from one. Ask for the file instead.',
  'no-code': 'There’s no party in this link. Nothing of yours is lost: just ask for it again.',
  'no-ballot': 'There’s no ballot in this link. Nothing of yours is lost: just ask for it again.',
  'cut-off': 'This link got cut off. Nothing of yours is lost: just ask for it again.',
  damaged: 'This link got garbled. Nothing of yours is lost: just ask for it again.',
  newer: 'This link is from a newer Encore. Reload the page and it should open.',
  'other-film':
    'This party is about another film, so we can’t show it here. Nothing of yours is lost.'
})
