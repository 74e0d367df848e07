import { count, params } from '@nanostores/i18n'
import { i18n } from './i18n.ts'

export const partyWords = i18n('party', {
  document: 'Watch party – Encore',
  title: 'Watch party',
  hint: 'Everyone’s ballot, one headliner. Paste the links your friends sent you.',
  paste: 'Paste links or a whole chat',
  add: 'Add ballots',
  added: count({ one: '{count} ballot added.', many: '{count} ballots added.' }),
  known: count({ one: '{count} was already in.', many: '{count} were already in.' }),
  who: 'Who is in',
  nobody: 'Nobody yet.',
  anonymous: params('Ballot {place}'),
  score: params('{right} of {of} in the quiz'),
  remove: params('Remove {name}'),
  count: 'Count the votes',
  link: 'Party link',
  headliner: params('The headliner: {title}'),
  none: 'No ballot ranks anything yet.',
  condorcet: 'It wins every head-to-head.',
  schulze:
    'No storyline beats all the others one to one. This one loses to none once the strongest chains of wins are compared (the Schulze method).',
  shortlists: 'Several were level by the head-to-heads. This one is on most shortlists.',
  tie: 'A tie',
  tieText: 'These are level head to head, and on as many shortlists:',
  'no-code': 'There is no link in this text.',
  'no-ballot': 'One link has a score but no ballot.',
  'cut-off': 'One link has lost its end. Ask for it again.',
  damaged: 'One link was changed on the way. Ask for it again.',
  newer: 'One link was made by a newer Encore. Reload the page and paste it again.',
  'other-film': 'One link is about another film.'
})
