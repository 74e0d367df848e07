import { i18n } from './i18n.ts'

/** The sentences of index.html before the game is loaded, and for chats and search engines. Only the build reads it. */
export const pageWords = i18n('page/page', {
  title: 'Encore: the {filmShort} quiz and sequel vote',
  description:
    '{Ten} questions on {film}, a vote on what the sequel should be about, and one link to challenge your friends. Made by fans.',
  shareTitle: 'How well do you know {film}?',
  shareText:
    'A fan game: {ten} questions on the film, then say what you’d want from a sequel. Think you can get all {ten}?',
  shareAlt: 'How well do you know {film}? Encore, a fan quiz.',
  noscript: 'Encore needs JavaScript to ask its questions and count the votes.',
  stuck: 'Encore didn’t load. Check your connection, then reload the page.',
  tooOld:
    'Encore needs a newer browser: Chrome or Edge from 109, Firefox from 115 or Safari from 16.4.'
})
