import { plectrum, left, right } from '../art/plectrum.ts'
import { fitsQr } from '../qr/qr-limit.ts'
import { qrPath } from '../qr/qr.ts'
import type { Pen } from './pen.ts'

export type PictureFormat = 'story' | 'portrait'

export const WIDTH = 1080
export const HEIGHT = 1350
export const STORY_HEIGHT = 1920
/** The part of a story that apps do not cover with their own controls. */
export const STORY_ROOM = { top: 250, bottom: STORY_HEIGHT - 340 }
export const EDGE = { left: 56, top: 56, right: 1010, bottom: 1280 }
export const TEXT_LEFT = 112
export const TEXT_WIDTH = EDGE.right - TEXT_LEFT - 56

const OFFSET = 14
const QR = 290
const QR_MOST = 420
const QR_MARGIN = 44

interface Hole {
  x: number
  y: number
  radius: number
}

export function drawCard(pen: Pen, edge: Path2D, holes: readonly Hole[] = []) {
  pen.fill('--paper', rectangle(0, 0, WIDTH, HEIGHT))
  const { left: x, top: y } = EDGE
  const second = rectangle(x + OFFSET, y + OFFSET, EDGE.right - x, EDGE.bottom - y)
  pen.fill('--accent', second)
  for (const { x, y, radius } of holes) {
    const ring = `a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`
    pen.fill('--paper', new Path2D(`M${x - radius} ${y}${ring}`))
  }
  pen.fill('--card', edge)
}

/**
 * A link as a QR code in the bottom right corner of the card. `null` if the link is too long for
 * one.
 */
export function qrOf(link: string) {
  if (!fitsQr(link)) return null
  const { side, path } = qrPath(link)
  const scale = Math.max(side * 3 > QR_MOST ? 2 : 3, Math.floor(QR / side))
  const size = side * scale
  const x = EDGE.right - QR_MARGIN - size
  const y = EDGE.bottom - QR_MARGIN - size
  return {
    x,
    y,
    draw(pen: Pen) {
      pen.fill('--scan-paper', rectangle(x, y, size, size))
      pen.fill('--scan-ink', new Path2D(path), `translate(${x}px, ${y}px) scale(${scale})`)
      pen.stroke('--ink', rectangle(x, y, size, size), 5)
    }
  }
}

export function drawMark(
  pen: Pen,
  { x, y, size, ink = '--ink' }: { x: number; y: number; size: number; ink?: string }
) {
  for (const [colour, lean] of [
    ['--accent', right],
    [ink, left]
  ] as const) {
    const at = `translate(${x + size / 2}px, ${y + size}px) scale(${size / 226})`
    pen.fill(colour, new Path2D(plectrum), `${at} ${inCss(lean)}`)
  }
}

/** Transforms in SVG have no units; in CSS they do. */
export function inCss(transform: string): string {
  return transform.replace(/translate\((-?\d+)\)/, 'translateX($1px)').replace(/(\d)\)$/, '$1deg)')
}

export function drawMiddle(
  pen: Pen,
  text: string,
  { dx = 0, ...words }: Parameters<Pen['measure']>[1] & { y: number; dx?: number; colour: string }
) {
  const width = Math.min(pen.measure(text, words), TEXT_WIDTH)
  pen.write(text, { ...words, x: TEXT_LEFT + (TEXT_WIDTH - width) / 2 + dx, width })
}

export async function pictureFile(pen: Pen, fileName: string): Promise<File> {
  return new File([await pen.picture()], fileName, { type: 'image/png' })
}

export function rectangle(x: number, y: number, width: number, height: number): Path2D {
  return new Path2D(`M${x} ${y}h${width}v${height}h${-width}z`)
}
