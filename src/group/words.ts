import { count, i18n, params } from '../app/text/i18n.ts'

export const groupWords = i18n('group/group', {
  document: 'Vote with friends – Encore',
  documentOf: params('{title} – Vote with friends – Encore'),
  title: 'Vote with friends',
  startHint: 'No app, no sign-up: it all happens in your group chat.',
  question: params('What should {sequel} be about?'),
  steps: 'How it works',
  step1: 'Send the link',
  step1Hint: 'It goes into your group chat.',
  step2: 'Friends vote and send theirs back',
  step2Hint: 'It takes them a minute.',
  step3: 'Add them here and reveal the winner',
  step3Hint: 'We count. You keep everyone waiting.',
  voteFirst: 'Vote yourself first',
  qrForRoom: 'QR for the room',
  defaultName: 'Film night',
  invite: params(
    '{name} asks for {vote}: what should {sequel} be about? One minute, then send your vote back here:'
  ),
  inviteNameless: params(
    '{vote}: what should {sequel} be about? One minute, then send your vote back here:'
  ),
  inviteUnnamed: params(
    '{name} asks: what should {sequel} be about? One minute, then send your vote back here:'
  ),
  inviteBare: params('What should {sequel} be about? One minute, then send your vote back here:'),
  inviteRunoff: params(
    '{name} asks: it’s down to {titles}. Which one? Vote, then send it back here:'
  ),
  inviteRunoffNameless: params('It’s down to {titles}. Which one? Vote, then send it back here:'),
  rounds: 'Rounds of this vote',
  round: params('Round {round}'),
  roundOf: params('Round {round} of {name}'),
  standing: params('Only these are left: {titles}.'),
  groupName: 'Name it',
  yourName: 'Your name',
  sendInvite: 'Send the invite',
  inviteMore: 'Invite',
  qr: 'QR code of the invitation',
  qrHint: 'Point your phone here',
  closeQr: 'Close',
  copied: 'Copied: send it to your friends.',
  messageCopied: 'Copied: your message and the link. Paste it into your chat.',
  byHand: 'We couldn’t copy it. Press and hold the link to copy it:',
  invitation: 'The invitation',
  waiting: 'Votes waiting in the chat?',
  paste: 'Paste your group chat here',
  pasteHint: 'Copy everything. We pick out the votes.',
  pasteButton: 'Paste the chat',
  pasteRefused: 'We can’t paste for you. Press and hold the box, then tap Paste.',
  add: 'Add the votes',
  scan: 'Scan',
  scannerMissing: 'The scanner didn’t load. Are you online? Paste the chat for now.',
  otherWays: 'Files and other votes',
  passPhone: 'Pass phone',
  passOnePhone: 'Pass this phone round',
  file: 'Open a file',
  fileShort: 'Or drop it here. A saved chat will do.',
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
    '{name} was written for another way of counting, so we counted none of it. Save it as a table with the columns “name” and “ranking”.'
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
  rowsReplaced: params('Same name twice in it, so only the later vote counts: {count}.'),
  again: count({
    one: 'A link without a name came once more, and nobody’s said to have sent it. It counts once.',
    other:
      'Links without a name came {count} more times, and nobody’s said to have sent them. Each counts once.'
  }),
  addAgain: 'Count them as other people’s',
  nothingRead: params('There’s no vote in {name}.'),
  fileBallots: params({
    one: 'Added one unnamed vote from {name}.',
    other: 'Added {count} unnamed votes from {name}.'
  }),
  fileUndone: params('Undone: {name} is out again.'),
  fileAgain: params('{name} is already in, so it wasn’t added twice.'),
  fileKnown: params({
    one: '{count} was in the file twice. We counted it once.',
    other: '{count} were in the file twice. We counted them once.'
  }),
  fileReplaced: params('Same name twice in the file, so only the later vote counts: {count}.'),
  fileUnread: params({
    one: 'Line {first} had no link and no vote.',
    other: '{count} lines had no link and no vote. The first is line {first}.'
  }),
  fileDetail: params({ one: '{count} vote', other: '{count} votes' }),
  fileUnkept: params(
    '{name} is too big to keep. It counts now, but after a reload, open it again.'
  ),
  fresh: params({ one: 'Added {count}: {names}.', other: 'Added {count}: {names}.' }),
  freshMany: params({ one: 'Added {count}.', other: 'Added {count}.' }),
  known: params({ one: 'Already here: {names}.', other: 'Already here: {names}.' }),
  knownMany: params({ one: 'Already here: {count}.', other: 'Already here: {count}.' }),
  updated: params({ one: 'New score for {names}.', other: 'New score for {names}.' }),
  updatedMany: params({ one: 'New score for {count}.', other: 'New scores for {count}.' }),
  nameless: count({ one: 'one without a name', other: '{count} without a name' }),
  unreadLine: params('Line {line}: {text}'),
  unreadShow: 'Lines we couldn’t read',
  encodingTold: params('We read it as {encoding}. Letters look wrong? Read it as:'),
  undo: 'Undo',
  undone: 'Undone. Everything’s back.',
  undoRemoved: params('{name} is out.'),
  undoRemovedNameless: 'One vote is out.',
  undoDeleted: 'Vote deleted.',
  addTo: params('Add {name} to {vote}'),
  addToUnnamed: params('Add {name} to your vote'),
  ballot: 'this one',
  who: count({ one: '{count} vote in', other: '{count} votes in' }),
  /** After the number of votes, in a size of its own. */
  votesIn: count({ one: 'vote in', other: 'votes in' }),
  nobody: 'Nobody yet',
  secret: 'Nobody sees a thing till the reveal.',
  twoNeeded: 'Two votes make a winner',
  /** After the name of the host. */
  host: 'You',
  notVoted: 'Vote yourself',
  members: 'Who’s in',
  mixedScripts: 'unusual letters',
  looksLatin: 'other letters than they look',
  mixedHint: 'A name here mixes alphabets. It may be somebody posing as a friend.',
  likeHint: 'A name in letters of another alphabet may look like somebody else’s.',
  namesakes: params('Two {name}s. Same person?'),
  keepLater: 'Keep the newer',
  keepBoth: 'Keep both',
  anonymous: params('Vote {place}'),
  score: params('{right} of {of} in the quiz'),
  /** After a name, if no link of the voter’s own brought the vote. */
  byHandMark: 'by hand',
  came: params('In since {time}.'),
  'came-link': params('In since {time}, by a link of their own.'),
  'came-chat': params('In since {time}, by a link in the chat.'),
  'came-camera': params('In since {time}, scanned off a screen.'),
  'came-phone': params('In since {time}, by hand: voted on this phone.'),
  'came-file': params('In since {time}, by a link in a file.'),
  'came-typed': params('In since {time}, by hand: typed into a file.'),
  'came-party': params('In since {time}, with another vote’s link.'),
  /** After the time of arrival. */
  cameInLink: count({
    one: 'Alone in the link of a whole vote, so not sent by the voter.',
    other: 'One of {count} in the link of a whole vote, so not sent by the voter.'
  }),
  cameFrom: params('Sent by {name}.'),
  /** After a name. */
  inLinkMark: 'in a shared link',
  sentMark: params('sent by {name}'),
  forwardedLink: count({ one: '{count} from one link.', other: '{count} from one link.' }),
  forwardedLinkBy: params({
    one: '{count} from one link, sent by {name}.',
    other: '{count} from one link, sent by {name}.'
  }),
  forwardedVotes: count({
    one: '{count} vote of somebody else.',
    other: '{count} votes of others.'
  }),
  forwardedVotesBy: params({
    one: '{count} vote of somebody else, sent by {name}.',
    other: '{count} votes of others, sent by {name}.'
  }),
  cameWhole: params('In since {time}, all in one file.'),
  claim: 'Neither names nor scores are verified.',
  name: 'Name',
  save: 'Save',
  nameTooLong: count({
    one: 'That’s 1 character too many, so the last one gets cut.',
    other: 'That’s {count} characters too many, so the last {count} get cut.'
  }),
  showAll: params('Show all {count}'),
  rename: params('Rename {name}'),
  remove: params('Remove {name}'),
  runoff: 'Hold a final round',
  runoffHint: 'Tick the ones that go through.',
  runoffOwn: 'Your own ideas can’t take part: your friends don’t have them.',
  runoffFew: 'Tick at least two.',
  startRound: params('Start round {round}'),
  missing: params('Still waiting for {names}.'),
  start: 'Reveal the winner',
  parties: 'Your group votes',
  groupsHint: 'They’re kept on this device.',
  unnamed: params('Vote {place}'),
  open: params('Open {name}'),
  current: params('{name}: open now'),
  noGroup: 'This vote isn’t here',
  noGroupHint: 'It was deleted, or it was started on another device and stays there.',
  newGroup: 'Start another vote',
  deleteGroup: params('Delete {name}'),
  'no-code': count({
    one: 'There’s no Encore link in there.',
    other: 'There’s no Encore link in there.'
  }),
  'no-ballot': count({
    one: '1 friend sent a score but hasn’t voted yet.',
    other: '{count} friends sent a score but haven’t voted yet.'
  }),
  'cut-off': count({
    one: 'Part of 1 link is missing.',
    other: 'Parts of {count} links are missing.'
  }),
  damaged: count({
    one: '1 link came damaged.',
    other: '{count} links came damaged.'
  }),
  newer: count({
    one: '1 link is from a newer Encore: reload the page and paste it again.',
    other: '{count} links are from a newer Encore: reload the page and paste them again.'
  }),
  'other-film': count({
    one: '1 link is for another film.',
    other: '{count} links are for another film.'
  }),
  'too-many': count({
    one: '1 link holds over 1,000 votes: ask for the file instead.',
    other: '{count} links hold over 1,000 votes: ask for the files instead.'
  }),
  'too-many-rows': count({
    one: 'That’s over 1,000 votes without a name: save them as a file and open that.',
    other: 'That’s over 1,000 votes without a name: save them as a file and open that.'
  }),
  askAgain: 'Ask for it again.'
})

export const sharedWords = i18n('group/shared', {
  title: 'A group vote',
  intro: params({
    one: 'One vote is in. Ready to see it?',
    other: '{count} votes, one sequel. Ready to see which?'
  }),
  who: 'Who voted',
  nameless: count({ one: '{count} without a name', other: '{count} without a name' }),
  keep: 'Keep it with my votes',
  unvouched: 'From a link we can’t tell when each vote was added, or how.',
  keepHint: 'Then you can add more votes. Nothing happens to your own.',
  mine: 'Open my group vote',
  problemTitle: 'This link won’t open',
  home: 'Back to the start',
  'too-many':
    'This link holds over 1,000 votes, which is too many for a link. Ask for the file instead.',
  'no-code': 'There’s no group vote in this link. Ask for it again.',
  'no-ballot': 'There’s no vote in this link. Ask for it again.',
  'cut-off': 'Part of this link is missing. Ask for it again: nothing of yours is lost.',
  damaged: 'Part of this link is missing. Ask for it again: nothing of yours is lost.',
  newer: 'This link is from a newer Encore. Reload the page and it should open.',
  'other-film': 'This vote is about another film, so we can’t show it here.'
})
