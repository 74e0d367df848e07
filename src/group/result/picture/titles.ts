import type { Pen } from '../../../ui/picture/pen.ts'
import { drawMiddle, TEXT_LEFT, TEXT_WIDTH } from '../../../ui/picture/picture.ts'

/**
 * Up to how many tied titles are separated by a rule, and up to how many are on lines of their own.
 */
const RULED = 4
const APART = 8
const SMALLEST = 36
const LEADING = 1.06

interface Room {
  top: number
  height: number
  largest: number
  /** The background colour of the titles. */
  ground: string
}

/** One or several titles, as large as fits, in the middle of a part of a picture. */
export function drawTitles(pen: Pen, titles: readonly string[], room: Room) {
  const blocks = titles.length > APART ? [titles.join(' / ')] : titles
  const { size, lines, height, gap } = fitted(pen, blocks, room)
  let y = room.top + (room.height - height) / 2 - size * 0.2
  for (const [index, block] of lines.entries()) {
    if (index > 0) {
      if (lines.length <= RULED) {
        const rule = new Path2D(`M${TEXT_LEFT} ${y + gap / 2 + size * 0.26}h${TEXT_WIDTH}`)
        pen.stroke('--accent', rule, 5, [16, 12])
      }
      y += gap
    }
    for (const text of block) {
      y += size * LEADING
      // Printed look: a shifted second colour, separated by a line of paper.
      drawMiddle(pen, text, { y: y + size * 0.03, dx: size * 0.034, size, colour: '--accent' })
      drawMiddle(pen, text, { y: y + size * 0.01, dx: size * 0.012, size, colour: room.ground })
      drawMiddle(pen, text, { y, size, colour: '--ink' })
    }
  }
}

/** The largest size at which all titles fit. */
function fitted(pen: Pen, blocks: readonly string[], room: Room) {
  for (let size = room.largest; ; size -= 2) {
    const block = { width: TEXT_WIDTH, size }
    const lines = blocks.map(text => pen.wrap(text, block))
    const gap = size * (lines.length > RULED ? 0.1 : 0.4)
    const height = lines.flat().length * size * LEADING + (lines.length - 1) * gap
    const isWide = lines.flat().some(text => pen.measure(text, { size }) > TEXT_WIDTH)
    if (size > SMALLEST && (height > room.height || isWide)) continue
    return { size, lines: blocks.map(text => pen.balance(text, block)), height, gap }
  }
}
