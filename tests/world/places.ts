import { identity } from '../../src/film/identity.ts'
import { Places } from '../../src/app/storage/places.ts'

const places = new Places(identity)

/** Where this film's game stores the value of a key, or a kind of values: `encore:name`. */
export function placeOf(key: string): string {
  return places.placeOf(key)
}

/** The other way round. */
export function keyAt(place: string): string {
  return places.keyAt(place) ?? place
}
