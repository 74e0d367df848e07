import type { FilmTexts } from '../texts.ts'

export const identity: FilmTexts['identity'] = {
  title: 'Corazones malheridos',
  sequel: 'Corazones malheridos 2',
  madeBy: 'Netflix',
  heroes: 'Cassie y Luke'
}
