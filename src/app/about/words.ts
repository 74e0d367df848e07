import { count, i18n } from '../text/i18n.ts'

export const aboutWords = i18n('about/about', {
  document: 'About – Encore',
  news: 'The sequel so far',
  title: 'About Encore',
  what: 'How well do you remember {film} ({year}), and what should a sequel be about? That’s all Encore wants to know. Fans made it. {madeBy} and the people behind the film had nothing to do with it.',
  sourcesHeading: 'Where the questions come from',
  sources: count({
    one: 'Every right answer and every sequel idea comes from this text, and we can point to the paragraph.',
    other:
      'Every right answer and every sequel idea comes from these {count} texts, and we can point to the paragraph.'
  }),
  licences: 'What it’s built with, and the licences',
  privacyHeading: 'What happens to your data',
  privacy:
    'No account, no tracking. Your answers, lists and name stay on this device. Your link holds what you share, so anyone who gets it can read it.',
  accessHeading: 'Accessibility',
  access:
    'Encore is made to work by keyboard, with a screen reader, in high contrast and at 400% zoom, and each screen is checked against WCAG 2.2 at level AA. No automatic check finds everything, and nobody has played all of it with every screen reader yet. If something’s in your way, tell whoever sent you the link or runs the site where you found it: Encore itself has no inbox.',
  eraseHeading: 'Delete my data',
  erase:
    'This wipes your rounds, lists, group votes and name from this device for good. Links you’ve already sent keep working.',
  eraseAll: 'Delete everything',
  eraseNow: 'Yes, delete it all',
  keep: 'Cancel',
  eraseFramed:
    'Encore is running inside another page, which could trick you into a press. So nothing can be deleted here.',
  openAlone: 'Open Encore by itself to delete your data.',
  erased: 'All gone: nothing of yours from this game is left on this device.',
  howHeading: 'How to play',
  how: '{Ten} questions and no timer. Then pick the sequels you’d watch and put them in order. Your ticket is a link: send it, and friends play the same {ten}.',
  bigHeading: 'Votes of thousands',
  big: 'Votes from a form or a spreadsheet? Open a CSV file on the page of a group vote: a name, then the sequels, best first. A million votes are counted on your own device.',
  keysHeading: 'All the keys',
  keysQuiz:
    'In the quiz: 1 to 4 to answer, Enter for the next question, arrows to get from one answer to the next.',
  keysDuels: 'Two at a time: 1 or 2 to pick, 0 if you can’t choose.',
  keysList:
    'In your list: Enter on the dots picks a row up, arrows move it, Enter puts it down, Escape puts it back. Or hold Alt and press an arrow.',
  keysReveal: 'In a reveal: →, Page Down or Enter for the next place, Escape to leave.',
  keysOff: 'Number keys get in the way? Switch them off in the menu.',
  takeHeading: 'Back up my progress',
  take: 'Clear your browser and your progress goes with it. Save a backup, open it on any phone or computer, and carry on from there. Nothing that’s already there gets lost.',
  save: 'Save a backup',
  open: 'Open a backup',
  added: count({
    one: 'Your backup is restored: {count} thing added.',
    other: 'Your backup is restored: {count} things added.'
  }),
  unsaved: count({
    one: '{count} more couldn’t be saved, and is gone when you close this page.',
    other: '{count} more couldn’t be saved, and are gone when you close this page.'
  }),
  noneSaved: count({
    one: 'The {count} thing in your backup couldn’t be saved, and is gone when you close this page.',
    other:
      'The {count} things in your backup couldn’t be saved, and are gone when you close this page.'
  }),
  makeRoom:
    'There’s no room left here: delete group votes you’re done with, then open this backup again. Whatever’s back already stays.',
  allowStorage:
    'Your browser is blocking storage: allow it for this site, then open this backup again.',
  nothingNew: 'Everything in this backup is here already.',
  damaged:
    'This file is damaged, or it isn’t an Encore backup. Nothing of yours has changed: try another.',
  'too-long':
    'This file is too big to be an Encore backup. Nothing of yours has changed: try another.',
  unreadable: 'We couldn’t open this file. Nothing of yours has changed: pick it again.',
  newer: 'This backup is from a newer Encore. Reload the page and open it again.',
  'other-film': 'This backup is from another film’s game. Nothing of yours has changed.'
})
