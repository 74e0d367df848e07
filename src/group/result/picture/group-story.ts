import type { Pen } from '../../../ui/picture/pen.ts'
import {
  drawMiddle,
  rectangle,
  STORY_HEIGHT,
  STORY_ROOM,
  TEXT_LEFT,
  TEXT_WIDTH,
  WIDTH
} from '../../../ui/picture/picture.ts'
import { drawDots, drawPoster, drawStamp, drawTornPart } from '../../../ui/picture/poster.ts'
import { drawStorylinePicture } from '../../../ui/picture/draw-storyline.ts'
import type { PictureGroup } from './draw-group.ts'
import { drawTitles } from './titles.ts'

const SEAM = 1060
const HEADING = { size: 56, step: 66 }
const STAMP = 84
const PICTURE = 200
/** More winners than these leave no room for their pictures. */
const MOST_PICTURES = 3
const GAP = 48
const NEXT = 3
const STEP = 76

/** The poster with the winner; the next places below the perforation. */
export async function drawGroupStory(pen: Pen, group: PictureGroup) {
  const { ask, address, ballots, brand, heading, ids, next, sequel, titles } = group
  pen.fill('--paper', rectangle(0, 0, WIDTH, STORY_HEIGHT))
  drawTornPart(pen, SEAM, STORY_HEIGHT)
  drawDots(pen, STORY_HEIGHT)
  const artEnd = drawPoster(pen, STORY_ROOM.top)
  await pen.pause()

  const { size: headingSize, step } = HEADING
  drawMiddle(pen, heading, { y: artEnd + step, size: headingSize, colour: '--accent' })
  drawMiddle(pen, `${sequel}:`, { y: artEnd + 2 * step, size: headingSize, colour: '--ink' })
  const stampTop = SEAM - 64 - STAMP
  drawStamp(pen, ballots, { middle: stampTop + STAMP / 2 + 14, size: STAMP })
  let top = artEnd + 2 * step + 30
  if (ids.length <= MOST_PICTURES) {
    const side = ids.length > 1 ? 0.7 * PICTURE : PICTURE
    const width = ids.length * side + (ids.length - 1) * GAP
    for (const [at, id] of ids.entries()) {
      drawStorylinePicture(pen, id, {
        x: (WIDTH - width) / 2 + at * (side + GAP),
        y: top,
        size: side
      })
    }
    top += side + 20
  }
  const room = { top, height: stampTop - 36 - top, largest: 190, ground: '--paper' }
  drawTitles(pen, titles, room)
  await pen.pause()

  const rows = next.slice(0, NEXT)
  for (const [index, { place, title }] of rows.entries()) {
    const at = { y: SEAM + 130 + index * STEP, size: 54 }
    pen.write(place, { ...at, x: TEXT_LEFT, width: 90, colour: '--accent-on-ink' })
    const text = { x: TEXT_LEFT + 100, width: TEXT_WIDTH - 100, colour: '--on-ink' }
    pen.write(title, { ...at, ...text })
  }
  const size = rows.length === 0 ? 100 : 64
  const lines = pen.balance(ask, { width: TEXT_WIDTH, size })
  const first = rows.length === 0 ? SEAM + 220 : STORY_ROOM.bottom - 96
  for (const [index, text] of lines.entries()) {
    drawMiddle(pen, text, { y: first + index * size * 1.2, size, colour: '--accent-on-ink' })
  }
  const last = { y: STORY_ROOM.bottom - 16, size: 38, face: 'text', colour: '--on-ink' } as const
  drawMiddle(pen, `${brand} · ${address}`, last)
}
