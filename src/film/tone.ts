import type { Tone } from './types.ts'

export const tone: Tone = {
  crowdLine: 'You know the chorus. Now learn the verses.',
  frontRowLine: 'Close enough to catch a guitar pick.',
  backstageLine: 'You’re practically in the band.',
  encoreLine: 'Not one wrong note. They’re still cheering.'
}
