import { i18n, params } from '../app/text/i18n.ts'

export const verdictWords = i18n('verdict', {
  scoreLabel: params('The {film} quiz'),
  queue: 'Still in the queue',
  crowd: 'In the crowd',
  frontRow: 'Front row',
  backstage: 'Backstage pass',
  encore: 'Encore!',
  queueLine: 'The doors are still open. Watch it again and come back.',
  crowdLine: 'You know the chorus. Now learn the verses.',
  frontRowLine: 'Close enough to catch a guitar pick.',
  backstageLine: 'You’re practically in the band.',
  encoreLine: 'Not one wrong note. They’re still cheering.'
})
