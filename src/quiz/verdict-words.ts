import { i18n, params } from '../app/text/i18n.ts'
import { tone } from '../film/tone.ts'

export const verdictWords = i18n('quiz/verdict', {
  scoreLabel: params('The {filmShort} quiz'),
  queue: 'Still in the queue',
  crowd: 'In the crowd',
  frontRow: 'Front row',
  backstage: 'Backstage pass',
  encore: 'Encore!',
  queueLine: 'The doors are still open. Watch it again and come back.',
  crowdLine: 'You know the big scenes. Now learn the small ones.',
  frontRowLine: 'Close enough to see every face.',
  backstageLine: 'You’re practically part of the crew.',
  encoreLine: 'Not one wrong answer. They’re still cheering.',
  ...tone
})
