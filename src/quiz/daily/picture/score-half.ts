import { icons } from '../../../ui/art/icons.ts'
import type { Pen } from '../../../ui/picture/pen.ts'
import { drawMark, drawMiddle, rectangle, TEXT_WIDTH, WIDTH } from '../../../ui/picture/picture.ts'

export interface PictureScore {
  brand: string
  /** Of the player or the day; empty for none. */
  name: string
  scoreLabel: string
  score: string
  marks: readonly boolean[]
  verdict: string
}

/** The top and bottom of the upper half, in pixels. */
export interface Frame {
  top: number
  seam: number
}

const NOTCH = 34
const GAP = 40
const LARGEST = 330

export async function drawScoreHalf(pen: Pen, { top, seam }: Frame, score: PictureScore) {
  pen.fill('--ink', rectangle(0, -1, WIDTH, seam + 1))
  drawSeam(pen, seam)
  drawWordmark(pen, top, score.brand)
  const heads = score.name ? [score.name, score.scoreLabel] : [score.scoreLabel]
  for (const [index, text] of heads.entries()) {
    const y = top + 176 + index * 66
    drawMiddle(pen, text, { y, size: 52, colour: '--on-ink' })
  }
  await pen.pause()

  const headsEnd = top + 190 + (heads.length - 1) * 66
  const plateTop = seam - GAP - 92
  const hearts = heartsOf(score.marks)
  const scoreEnd = (score.verdict ? plateTop : seam) - GAP - hearts.height - GAP
  const natural = pen.measure(score.score, { size: 100 })
  const size = Math.min(LARGEST, (100 * TEXT_WIDTH) / natural, (scoreEnd - headsEnd) / 0.82)
  const y = (headsEnd + scoreEnd + size * 0.74) / 2
  drawMiddle(pen, score.score, { y: y + size * 0.03, dx: size * 0.034, size, colour: '--accent' })
  drawMiddle(pen, score.score, { y, size, colour: '--on-ink' })
  drawHearts(pen, score.marks, { ...hearts, top: scoreEnd + GAP })
  if (score.verdict) drawPlate(pen, score.verdict, plateTop)
  await pen.pause()
}

export function drawWordmark(pen: Pen, top: number, brand: string) {
  const words = { size: 84, colour: '--on-ink' }
  const left = (WIDTH - 112 - 28 - pen.measure(brand, words)) / 2
  pen.fill('--paper', rectangle(left, top, 112, 112))
  drawMark(pen, { x: left + 14, y: top + 12, size: 84 })
  pen.write(brand, { ...words, x: left + 140, y: top + 84, width: TEXT_WIDTH })
}

/** The perforation: a dashed line with half a hole at both ends. */
export function drawSeam(pen: Pen, seam: number) {
  const ring = `a${NOTCH} ${NOTCH} 0 1 0 ${2 * NOTCH} 0a${NOTCH} ${NOTCH} 0 1 0 ${-2 * NOTCH} 0`
  for (const x of [0, WIDTH]) pen.fill('--paper', new Path2D(`M${x - NOTCH} ${seam}${ring}`))
  const line = new Path2D(`M${NOTCH + 24} ${seam}H${WIDTH - NOTCH - 12}`)
  pen.stroke('--paper', line, 6, [18, 14])
}

function drawPlate(pen: Pen, text: string, top: number) {
  const width = Math.min(pen.measure(text, { size: 60 }) + 72, TEXT_WIDTH)
  const left = (WIDTH - width) / 2
  pen.fill('--accent', rectangle(left, top, width, 92))
  pen.write(text, { x: left + 36, y: top + 67, width: width - 72, size: 60, colour: '--on-accent' })
}

interface Hearts {
  inARow: number
  step: number
  height: number
}

function heartsOf({ length }: readonly boolean[]): Hearts {
  const inARow = length > 20 ? 20 : Math.max(1, Math.min(10, length))
  const step = Math.min(84, TEXT_WIDTH / inARow)
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
    if (solid) pen.fill('--on-ink', new Path2D(solid), at)
    pen.stroke('--on-ink', new Path2D(solid || line), 2, [], at)
  }
}
