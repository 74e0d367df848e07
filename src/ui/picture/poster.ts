import { left, plectrum, right } from '../art/plectrum.ts'
import type { Pen } from './pen.ts'
import { drawMark, inCss, rectangle, TEXT_WIDTH, WIDTH } from './picture.ts'

const MIDDLE = WIDTH / 2
const HEART = 450
const NOTCH = 34
const TILT = -4

/**
 * The art of the poster, off the top of a picture: halo and heart.
 * @param top of the part that must be visible
 * @returns the bottom of the art
 */
export function drawPoster(pen: Pen, top: number): number {
  const tip = Math.max(top - 24, 190)
  const bottom = tip + 26
  const centre = tip - 190
  const dots: string[] = []
  for (let ring = 0; ring < 16; ring++) {
    const radius = 232 + 30 * ring
    const dot = 10.5 - 0.5 * ring
    for (let turn = 0; turn < 84; turn++) {
      const angle = ((turn + (ring % 2) / 2) / 84) * 2 * Math.PI
      const x = MIDDLE + radius * Math.cos(angle)
      const y = centre + radius * Math.sin(angle)
      // No dot is behind the words.
      if (y + dot > bottom) continue
      dots.push(circle(x, y, dot))
    }
  }
  pen.fill('--accent', new Path2D(dots.join('')))
  const at = `translate(${MIDDLE}px, ${tip}px) scale(${HEART / 226})`
  for (const lean of [left, right]) {
    pen.stroke('--paper', new Path2D(plectrum), 20, [], `${at} ${inCss(lean)}`)
  }
  drawMark(pen, { x: MIDDLE - HEART / 2, y: tip - HEART, size: HEART })
  return bottom
}

/** The lower part of a picture, torn off along a perforation: a ground of ink. */
export function drawTornPart(pen: Pen, seam: number, bottom: number) {
  pen.fill('--ink', rectangle(0, seam, WIDTH, bottom - seam))
  for (const x of [0, WIDTH]) pen.fill('--paper', new Path2D(circle(x, seam, NOTCH)))
  const line = new Path2D(`M${NOTCH + 20} ${seam + 3}H${WIDTH - NOTCH - 12}`)
  pen.stroke('--paper', line, 7, [18, 14])
}

/** Rows of dots that fade upwards from the bottom of a picture, where apps put their own controls. */
export function drawDots(pen: Pen, bottom: number) {
  const dots: string[] = []
  for (let row = 0; row < 8; row++) {
    for (let x = (row % 2) * 18; x <= WIDTH; x += 36)
      dots.push(circle(x, bottom - 30 * row, 14 - 1.6 * row))
  }
  pen.fill('--accent', new Path2D(dots.join('')))
}

function circle(x: number, y: number, radius: number): string {
  const arc = `a${radius} ${radius} 0 1 0`
  return `M${x - radius} ${y}${arc} ${2 * radius} 0${arc} ${-2 * radius} 0`
}

/** A text on a plate, askew as a stamp is. */
export function drawStamp(
  pen: Pen,
  text: string,
  { middle, size }: { middle: number; size: number }
) {
  const padding = 44
  const fits = Math.min(size, (size * (TEXT_WIDTH - 2 * padding)) / pen.measure(text, { size }))
  const width = pen.measure(text, { size: fits }) + 2 * padding
  const height = fits * 1.36
  pen.turned(TILT, { x: MIDDLE, y: middle }, () => {
    pen.fill('--accent', rectangle(MIDDLE - width / 2, middle - height / 2, width, height))
    pen.write(text, {
      x: MIDDLE - width / 2 + padding,
      y: middle + fits * 0.36,
      width,
      size: fits,
      colour: '--on-accent'
    })
  })
}
