import { pictures, type Layer } from './pictures.ts'

/** The side of the square in which pictures are drawn. */
export const PICTURE_SIDE = 48

/** The heart of the game, for a write-in and a film without pictures. */
const heart: readonly Layer[] = [
  [
    'accent',
    'M21.7 40.6C20.2 39.6 19.8 37.9 19.9 35.6C20.1 28.5 20.6 20.4 23.7 15.4C27.3 9.7 33.5 9 39.2 12.6C45 16.2 47.1 22 43.4 27.8C40.4 32.8 33.3 36.7 27 40.1C25 41.1 23.2 41.5 21.7 40.6Z'
  ],
  [
    'ink',
    'M26.3 40.6C24.8 41.5 23 41.1 21 40.1C14.7 36.7 7.6 32.8 4.6 27.8C.9 22 3 16.2 8.8 12.6C14.5 9 20.7 9.7 24.3 15.4C27.4 20.4 27.9 28.5 28.1 35.6C28.2 37.9 27.8 39.6 26.3 40.6Z'
  ]
]

export function pictureOf(id: string): readonly Layer[] {
  return pictures[id] ?? heart
}
