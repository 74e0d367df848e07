import { count, params } from '@nanostores/i18n'
import { i18n } from './i18n.ts'

export const voteWords = i18n('vote', {
  document: 'The vote – Encore',
  shortlistTitle: 'What should the sequel be about?',
  shortlistHint: 'Tap every storyline you would watch.',
  storylines: 'Storylines',
  picked: count({ one: '{count} picked', many: '{count} picked' }),
  rank: 'Rank my shortlist',
  none: 'Pick at least one storyline first.',
  arrangeTitle: 'Write your setlist',
  arrangeHint: 'Best first. Move them until the order is yours.',
  up: params('Move {title} up'),
  down: params('Move {title} down'),
  moved: params('{title}: now {place} of {of}'),
  cast: 'Cast my ballot',
  change: 'Change the shortlist'
})
