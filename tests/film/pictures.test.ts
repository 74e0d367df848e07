import { describe, expect, test } from 'vitest'
import { film } from '../../src/film/index.ts'
import { pictures } from '../../src/ui/art/pictures.ts'
import { PICTURE_SIDE, pictureOf } from '../../src/ui/art/storyline-picture.ts'

const drawn = Object.entries(pictures)

describe('the pictures of the film', () => {
  test('there is one for each storyline', () => {
    expect(drawn.map(([id]) => id).sort()).toEqual(film.storylines.map(({ id }) => id).sort())
  })

  test.each(drawn)(
    '%s starts each of its shapes inside of its square, in two inks',
    (_, layers) => {
      const starts = layers.flatMap(([, path]) => [...path.matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g)])
      expect(layers.every(([, path]) => path.startsWith('M'))).toBe(true)
      for (const [, x, y] of starts) {
        for (const at of [Number(x), Number(y)]) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThanOrEqual(PICTURE_SIDE)
        }
      }
      expect(new Set(layers.map(([ink]) => ink))).toEqual(new Set(['ink', 'accent']))
    }
  )

  test('are no more than six kilobytes', () => {
    expect(JSON.stringify(pictures).length).toBeLessThan(6000)
  })
})

test('a write-in shows a heart', () => {
  expect(pictureOf('write-in')).toHaveLength(2)
})
