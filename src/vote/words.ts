import { count, i18n, params } from '../app/text/i18n.ts'

export const voteWords = i18n('vote/vote', {
  document: 'The vote – Encore',
  step: params('Step {step} of {of}'),
  shortlistTitle: 'Your sequel. Your call.',
  shortlistHint: 'Choose every one you’d watch.',
  spoiler: 'Careful: these cards give away how the first film ends.',
  justForFun: 'It’s just for fun: {madeBy} isn’t counting.',
  storylines: 'Sequels',
  addMine: 'Write your own',
  own: 'Your sequel, in 60 letters',
  blank: 'Your idea is still blank. Write it first.',
  tooLong: 'That’s over 60 characters. Trim it a little.',
  addOwn: 'Add it',
  removeOwn: 'Remove it to change it',
  nonePicked: 'None picked',
  picked: count({ one: '{count} picked', other: '{count} picked' }),
  rank: count({ one: 'Rank {count}', other: 'Rank these {count}' }),
  pickTwo: 'Pick at least two',
  tooFew: 'Pick at least two, then rank them.',
  justOne: 'Just that one',
  skipToPicks: 'Skip to my picks',
  arrangeMyself: 'I’d rather put them in order myself',
  askMe: 'Ask me two at a time',
  arrangeTitle: 'Put them in order',
  arrangeHint: 'Best first. Drag by the dots, or press a title for more ways.',
  arrangeManyHint: 'Drag your favourites up first.',
  duelsTitle: 'Which would you watch?',
  progress: 'How far your list is',
  duelKeys: 'Keys: 1 or 2 to pick, 0 if you can’t choose.',
  drag: params('Move {title}'),
  howToDrag: 'Drag it, or press Enter and the arrow keys.',
  level: params('{place}, tied'),
  grabbed: params('{title}: picked up. Use the arrow keys, then Enter. Escape puts it back.'),
  up: params('Move {title} up'),
  down: params('Move {title} down'),
  top: 'To the top',
  topOf: params('Move {title} to the top'),
  join: 'Tie with the one above',
  joinOf: params('{title}: tie with the one above'),
  part: 'Break the tie',
  partOf: params('{title}: break the tie'),
  moved: params('{title}: now {place} of {of}'),
  back: params('Back at {place} of {of}: {title}'),
  movedLevel: params('{title}: now tied, {place} of {of}'),
  duel: 'The two of them',
  or: 'or',
  cannotChoose: 'Can’t choose',
  undo: 'Undo',
  toGo: count({ one: 'The last one', other: 'At most {count} to go' }),
  /** `count` is how many are to go. */
  pairAnnounced: params({
    one: '{first} or {second}? The last one.',
    other: '{first} or {second}? At most {count} to go.'
  }),
  yourSequel: 'Your sequel:',
  settled: params('Your sequel: {title}. The whole list is here.'),
  settledLevel: 'Your list is here, with a tie for first place.',
  changeOrder: 'Change the order',
  change: 'Change my picks',
  cast: 'Save my vote',
  /** Where the vote goes from here. */
  toMyTicket: 'Put it on my ticket',
  sendTo: params('Send my vote to {name}'),
  send: 'Send my vote',
  toMyGroup: 'That’s my vote',
  compareWith: params('Compare with {name}'),
  compare: 'Compare with your friend',
  /** Whom the vote is for. */
  forGroupOf: params('For {party} · asked by {name}'),
  forGroup: params('For {party}'),
  forName: params('For {name}'),
  forNobody: 'For a group vote',
  castTitle: 'Your list is saved',
  castOn: params('Saved on {date}.'),
  onThisDevice: 'It’s on this device only: share your ticket, or add it to a group vote.',
  earlier: count({
    one: 'Your {count} earlier vote is saved too.',
    other: 'Your {count} earlier votes are saved too.'
  }),
  changeBallot: 'Change my list',
  toTicket: 'See my ticket',
  toGroup: 'Vote with friends',
  toNews: 'The sequel so far',
  commentsTitle: 'You vs the fans',
  few: params({
    one: 'Of the {total} fan comments we read, {count} asks for one of these sequels. That’s a handful of fans, not a poll.',
    other:
      'Of the {total} fan comments we read, {count} ask for one of these sequels, some for more than one. That’s a handful of fans, not a poll.'
  }),
  setlist: 'Your list',
  notOnSetlist: 'Not on your list',
  ofComments: params('asked for in {comments} of {total} comments'),
  ownIdea: 'Your own idea',
  inBoth: 'In your top five and the fans’',
  pairs: params({
    one: 'Show you and the fans two sequels, and you agree {same} times out of {count}.',
    other: 'Show you and the fans two sequels, and you agree {same} times out of {count}.'
  }),
  noPairs: 'You and the fans want completely different sequels.',
  furthest: params(
    'Biggest argument: “{title}” is number {mine} on your list, but number {theirs} with the fans.'
  ),
  furthestNotMine: params(
    'Biggest argument: “{title}” isn’t on your list, but it’s number {theirs} with the fans.'
  ),
  furthestNotTheirs: params(
    'Biggest argument: “{title}” is number {mine} on your list, but no fan asks for it.'
  ),
  topPicks: params('Your top pick: {mine}. The fans’ top pick: {theirs}.')
})
