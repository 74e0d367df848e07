import type { Plugin } from 'vite'
import { identity } from '../../src/film/identity.ts'
import { Places } from '../../src/app/storage/places.ts'
import { replaceFound } from './replace-found.ts'

/** Tells the script in index.html what the keys begin with under which the rounds of this film are stored. */
export function playedRounds(film = identity.id): Plugin {
  return {
    name: 'encore-played-rounds',
    transformIndexHtml: { order: 'pre', handler: html => withRounds(html, film) }
  }
}

export function withRounds(html: string, film: string): string {
  const places = new Places(film)
  const rounds = 'encore:round:'
  const starts = [places.placeOf(rounds), ...(places.isFirst(rounds) ? [rounds] : [])]
  return replaceFound(html, 'const rounds = []', () => `const rounds = ${JSON.stringify(starts)}`)
}
