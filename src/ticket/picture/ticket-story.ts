import { drawScoreHalf } from '../../quiz/index.ts'
import type { Pen } from '../../ui/picture/pen.ts'
import {
  drawMiddle,
  rectangle,
  STORY_HEIGHT,
  STORY_ROOM,
  TEXT_LEFT,
  TEXT_WIDTH,
  WIDTH
} from '../../ui/picture/picture.ts'
import { drawDots, drawPoster, drawTornPart } from '../../ui/picture/poster.ts'
import { drawStorylinePicture } from '../../ui/picture/draw-storyline.ts'
import { titleOf, type PictureTicket } from './ticket-picture.ts'

const TOP = STORY_ROOM.top
const SEAM = 990
const PICKS = 3
const PICTURE = 210
const LEADING = 1.08
const onInk = { ink: '--on-ink', accent: '--accent-on-ink' }

/** The poster with the score or, without one, the first sequel; the others below the perforation. */
export async function drawStory(pen: Pen, ticket: PictureTicket) {
  const { setlist, address, ask, brand } = ticket
  pen.fill('--paper', rectangle(0, 0, WIDTH, STORY_HEIGHT))
  drawTornPart(pen, SEAM, STORY_HEIGHT)
  drawDots(pen, STORY_HEIGHT)
  if (ticket.score) {
    await drawScoreHalf(pen, { top: TOP, seam: SEAM }, ticket)
    if (setlist.length > 0) drawFirst(pen, ticket)
  } else drawFirstLarge(pen, ticket)
  await pen.pause()

  const others = setlist.slice(1, PICKS)
  const rowsTop = ticket.score ? SEAM + 362 : SEAM + 130
  for (const [index, tier] of others.entries()) {
    const place = String(setlist.slice(0, index + 1).flat().length + 1)
    const at = { y: rowsTop + index * 66, size: 52 }
    pen.write(place, { ...at, x: TEXT_LEFT, width: 70, colour: '--accent-on-ink' })
    pen.write(titleOf(tier), {
      ...at,
      x: TEXT_LEFT + 80,
      width: TEXT_WIDTH - 80,
      colour: '--on-ink'
    })
  }
  const end = STORY_ROOM.bottom
  const isBare = ticket.score !== '' && setlist.length === 0
  const size = isBare ? 100 : 56
  const lines = pen.balance(ask, { width: TEXT_WIDTH, size })
  const first = isBare ? SEAM + 220 : end - 78
  for (const [index, text] of lines.entries()) {
    drawMiddle(pen, text, { y: first + index * size * 1.2, size, colour: '--accent-on-ink' })
  }
  const last = { y: end - 10, size: 38, face: 'text', colour: '--on-ink' } as const
  drawMiddle(pen, `${brand} · ${address}`, last)
}

function drawFirst(pen: Pen, { pickLabel, setlist: [first = []] }: PictureTicket) {
  const y = SEAM + 90
  const x = TEXT_LEFT + PICTURE + 44
  const width = WIDTH - x - 72
  drawStorylinePicture(pen, first[0]?.id ?? '', { x: TEXT_LEFT - 8, y, size: PICTURE, ...onInk })
  pen.write(pickLabel, { x, y: y - 6, width, size: 40, face: 'text', colour: '--on-ink' })
  const { lines, size } = fitted(pen, titleOf(first), { width, height: PICTURE, largest: 110 })
  const top = y + 14 + (PICTURE - lines.length * size * LEADING) / 2
  for (const [index, text] of lines.entries()) {
    const line = top + (index + 0.82) * size * LEADING
    pen.write(text, { x, y: line, width, size, colour: '--on-ink' })
  }
}

function drawFirstLarge(pen: Pen, { pickLabel, setlist: [first = []] }: PictureTicket) {
  const headsTop = drawPoster(pen, TOP)
  drawMiddle(pen, pickLabel, { y: headsTop + 62, size: 56, colour: '--ink' })
  const side = 250
  const y = headsTop + 96
  drawStorylinePicture(pen, first[0]?.id ?? '', { x: (WIDTH - side) / 2, y, size: side })
  const room = { from: y + side + 24, to: SEAM - 36 }
  const height = room.to - room.from
  const { lines, size } = fitted(pen, titleOf(first), { width: TEXT_WIDTH, height, largest: 170 })
  const top = room.from + (height - lines.length * size * LEADING) / 2
  for (const [index, text] of lines.entries()) {
    const line = top + (index + 0.84) * size * LEADING
    const off = size * 0.04
    drawMiddle(pen, text, { y: line + off, dx: off, size, colour: '--accent' })
    drawMiddle(pen, text, { y: line, size, colour: '--ink' })
  }
}

interface Room {
  width: number
  height: number
  largest: number
}

/** The lines of a text at the largest size at which they fit. */
function fitted(pen: Pen, text: string, { width, height, largest }: Room) {
  let size = largest
  const fits = () => {
    const lines = pen.wrap(text, { width, size })
    const isNarrow = lines.every(line => pen.measure(line, { size }) <= width)
    return isNarrow && lines.length * size * LEADING <= height
  }
  while (size > 40 && !fits()) size -= 4
  return { lines: pen.balance(text, { width, size }), size }
}
