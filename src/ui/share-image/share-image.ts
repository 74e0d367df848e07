import type { Pen } from './canvas.ts'
import { qrPath } from '../result/qr.ts'

export const WIDTH = 1080
export const HEIGHT = 1350
/** Of the card that lies on the paper. */
export const EDGE = { left: 56, top: 56, right: 1010, bottom: 1280 }
export const TEXT_LEFT = 112
export const TEXT_WIDTH = EDGE.right - TEXT_LEFT - 56

const OFFSET = 14
const QR = 290
const QR_MARGIN = 44

export function drawCard(pen: Pen, edge: Path2D) {
  pen.fill('--paper', rectangle(0, 0, WIDTH, HEIGHT))
  pen.fill('--accent', edge, `translate(${OFFSET}px, ${OFFSET}px)`)
  pen.fill('--card', edge)
}

/** A link as a QR code in the card’s last corner: where it begins, and how it is drawn. */
export function qrOf(link: string) {
  const { side, path } = qrPath(link)
  // Whole pixels for each module, so that no edge is smeared.
  const scale = Math.max(3, Math.floor(QR / side))
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

export async function pictureFile(pen: Pen, fileName: string): Promise<File> {
  return new File([await pen.picture()], fileName, { type: 'image/png' })
}

export function rectangle(x: number, y: number, width: number, height: number): Path2D {
  return new Path2D(`M${x} ${y}h${width}v${height}h${-width}z`)
}
