import { icons } from '../../../ui/art/icons.ts'
import { drawPoster, drawStamp } from '../../../ui/picture/poster.ts'
import type { Pen } from '../../../ui/picture/pen.ts'
import { drawMiddle, TEXT_WIDTH, WIDTH } from '../../../ui/picture/picture.ts'

export interface PictureScore {
  /** The name of the game. */
  brand: string
  /** Of the player or the day; empty for none. */
  name: string
  scoreLabel: string
  score: string
  marks: readonly boolean[]
  verdict: string
}

/** The top of the text and the bottom of the upper half, in pixels. */
export interface Frame {
  top: number
  seam: number
}

const LARGEST = 500
/** Of the number’s size: the height of a digit, and how far the second ink is off. */
const DIGIT = 0.74
const OFF = 0.045
const BESIDE = { size: 0.3, gap: 0.06 }

/** The poster with a score on it: the heart bleeds off the top, the number is the largest thing. */
export async function drawScoreHalf(pen: Pen, { top, seam }: Frame, score: PictureScore) {
  const headsTop = drawPoster(pen, top)
  await pen.pause()
  const heads = score.name ? [score.name, score.scoreLabel] : [score.scoreLabel]
  for (const [index, text] of heads.entries()) {
    drawMiddle(pen, text, { y: headsTop + 58 + index * 64, size: 56, colour: '--ink' })
  }
  const headsEnd = headsTop + 58 + (heads.length - 1) * 64
  const stampTop = seam - (score.verdict ? 172 : 24)
  const hearts = heartsOf(score.marks)
  const heartsTop = stampTop - 24 - hearts.height
  drawNumber(pen, score.score, { from: headsEnd + 34, to: heartsTop - 36 })
  drawHearts(pen, score.marks, { ...hearts, top: heartsTop })
  if (score.verdict) drawStamp(pen, score.verdict, { middle: stampTop + 72, size: 104 })
  await pen.pause()
}

/** The number that the text begins with is the large part of it, off register. */
function drawNumber(pen: Pen, text: string, room: { from: number; to: number }) {
  const [, number = text, rest = ''] = /^(\d+) +(.*)$/.exec(text) ?? []
  const width = (size: number) =>
    pen.measure(number, { size }) +
    (rest ? size * BESIDE.gap + pen.measure(rest, { size: size * BESIDE.size }) : 0)
  const natural = width(100)
  const widest = WIDTH - 2 * 72
  const size = Math.min(LARGEST, (100 * widest) / natural, (room.to - room.from) / DIGIT)
  const left = (WIDTH - (natural * size) / 100) / 2
  const y = (room.from + room.to + size * DIGIT) / 2
  const beside = left + pen.measure(number, { size }) + size * BESIDE.gap
  for (const [colour, off] of [
    ['--accent', OFF * size],
    ['--ink', 0]
  ] as const) {
    pen.write(number, { x: left + off, y: y + off, width: WIDTH, size, colour })
    const small = size * BESIDE.size
    const near = off * BESIDE.size
    pen.write(rest, { x: beside + near, y: y + near, width: WIDTH, size: small, colour })
  }
}

interface Hearts {
  inARow: number
  step: number
  height: number
}

function heartsOf({ length }: readonly boolean[]): Hearts {
  const inARow = length > 20 ? 20 : Math.max(1, Math.min(10, length))
  const step = Math.min(80, TEXT_WIDTH / inARow)
  return { inARow, step, height: Math.ceil(length / inARow) * step }
}

function drawHearts(
  pen: Pen,
  marks: readonly boolean[],
  { inARow, step, top }: Hearts & { top: number }
) {
  const left = (WIDTH - inARow * step) / 2
  for (const [index, isRight] of marks.entries()) {
    const x = left + (index % inARow) * step + step * 0.06
    const y = top + Math.floor(index / inARow) * step
    const at = `translate(${x}px, ${y}px) scale(${(step * 0.88) / 24})`
    const { line, solid = '' } = icons[isRight ? 'heart' : 'heart-hollow']
    if (solid) pen.fill('--ink', new Path2D(solid), at)
    pen.stroke('--ink', new Path2D(solid || line), 2, [], at)
  }
}
