import { PICTURE_SIDE, pictureOf } from '../art/storyline-picture.ts'
import type { Pen } from './pen.ts'

interface Placed {
  x: number
  y: number
  size: number
  /** Colours, named as in CSS; on a ground of ink `--on-ink` and `--accent-on-ink`. */
  ink?: string
  accent?: string
}

/** Draws the picture of a storyline, as StorylinePicture.svelte shows it, with its top left corner at x, y. */
export function drawStorylinePicture(
  pen: Pen,
  id: string,
  { x, y, size, ink = '--ink', accent = '--accent' }: Placed
) {
  const at = `translate(${x}px, ${y}px) scale(${size / PICTURE_SIDE})`
  for (const [layer, path, width] of pictureOf(id)) {
    const colour = layer === 'ink' ? ink : accent
    if (width) pen.stroke(colour, new Path2D(path), width, [], at, 'round')
    else pen.fill(colour, new Path2D(path), at, 'evenodd')
  }
}
