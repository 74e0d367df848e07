import { icons } from '../art/icons.ts'
import { left, plectrum, right } from '../art/plectrum.ts'
import { takePen, type Pen } from './canvas.ts'
import {
  drawCard,
  EDGE,
  HEIGHT,
  pictureFile,
  qrOf,
  rectangle,
  TEXT_LEFT,
  TEXT_WIDTH,
  WIDTH
} from './share-image.ts'

/** A ticket as it is drawn, in words. */
export interface PictureTicket {
  eyebrow: string
  name: string
  scoreLabel: string
  score: string
  noScore: string
  marks: readonly boolean[]
  setlistLabel: string
  /** Titles by tier, best first. */
  setlist: string[][]
  noSetlist: string
  more: (count: number) => string
  link: string
  scan: string
  line: string
}

const SEAM = 520
const NOTCH = 28
const ROWS = 5

/** The ticket as a PNG of 1080 × 1350, with its link as a QR code, in the colours of the page. */
export async function drawTicket(fileName: string, ticket: PictureTicket): Promise<File> {
  const pen = await takePen(WIDTH, HEIGHT)
  drawPaper(pen)
  drawStub(pen, ticket)
  drawSetlist(pen, ticket)
  drawFoot(pen, ticket)
  return pictureFile(pen, fileName)
}

function drawPaper(pen: Pen) {
  drawCard(pen, ticketEdge())
  pen.within(ticketEdge(), () => {
    pen.fill('--ink', rectangle(0, 0, WIDTH, SEAM))
  })
  pen.stroke('--ink', ticketEdge(), 6)
  pen.stroke(
    '--ink',
    new Path2D(`M${EDGE.left + NOTCH} ${SEAM}H${EDGE.right - NOTCH}`),
    5,
    [16, 12]
  )
}

function drawStub(pen: Pen, ticket: PictureTicket) {
  pen.fill('--paper', rectangle(TEXT_LEFT, 104, 80, 80))
  for (const [colour, lean] of [
    ['--accent', right],
    ['--ink', left]
  ] as const) {
    // Transforms of SVG have no units, those of CSS do.
    const css = lean
      .replace(/translate\((-?\d+)\)/, 'translateX($1px)')
      .replace(/(\d)\)$/, '$1deg)')
    pen.fill(colour, new Path2D(plectrum), `translate(152px, 172px) scale(0.25) ${css}`)
  }
  const beside = { x: TEXT_LEFT + 104, width: TEXT_WIDTH - 104 }
  if (ticket.name) {
    pen.write(ticket.eyebrow, { ...beside, y: 126, size: 30, colour: '--on-ink', face: 'text' })
    pen.write(ticket.name, { ...beside, y: 182, size: 52, colour: '--on-ink' })
  } else pen.write(ticket.eyebrow, { ...beside, y: 162, size: 48, colour: '--on-ink' })

  const inColumn = { x: TEXT_LEFT, width: TEXT_WIDTH, colour: '--on-ink' }
  if (!ticket.score) {
    pen.write(ticket.noScore, { ...inColumn, y: 380, size: 64 })
    return
  }
  pen.write(ticket.scoreLabel, { ...inColumn, y: 250, size: 32, face: 'text' })
  pen.write(ticket.score, { ...inColumn, y: 384, size: 144 })
  drawHearts(pen, ticket.marks)
}

function drawHearts(pen: Pen, marks: readonly boolean[]) {
  const inARow = marks.length > 20 ? 30 : 10
  const step = Math.min(62, TEXT_WIDTH / inARow)
  const scale = (step * 0.86) / 24
  for (const [index, isRight] of marks.entries()) {
    const x = TEXT_LEFT + (index % inARow) * step
    const y = (marks.length > 10 ? 414 : 426) + Math.floor(index / inARow) * step
    const at = `translate(${x}px, ${y}px) scale(${marks.length > 10 && inARow === 10 ? scale * 0.7 : scale})`
    const { line, solid = '' } = icons[isRight ? 'heart' : 'heart-hollow']
    if (solid) pen.fill('--on-ink', new Path2D(solid), at)
    pen.stroke('--on-ink', new Path2D(solid || line), 2.25, [], at)
  }
}

function drawSetlist(pen: Pen, { setlist, setlistLabel, noSetlist, more }: PictureTicket) {
  const inColumn = { x: TEXT_LEFT, width: TEXT_WIDTH }
  pen.write(setlistLabel, { ...inColumn, y: 610, size: 52 })
  if (setlist.length === 0) pen.write(noSetlist, { ...inColumn, y: 680, size: 36, face: 'text' })

  const shown = setlist.length > ROWS ? ROWS - 1 : setlist.length
  for (const [index, tier] of setlist.slice(0, shown).entries()) {
    const y = 680 + index * 56
    const place = setlist.slice(0, index).flat().length + 1
    pen.write(String(place), { x: TEXT_LEFT, y, width: 60, size: 38, colour: '--accent' })
    pen.write(tier.join(' / '), { x: TEXT_LEFT + 72, y, width: TEXT_WIDTH - 72, size: 38 })
  }
  const left = setlist.slice(shown).flat().length
  if (left > 0) {
    const y = 680 + shown * 56
    pen.write(more(left), { x: TEXT_LEFT + 72, y, width: TEXT_WIDTH - 72, size: 34, face: 'text' })
  }
}

function drawFoot(pen: Pen, { link, line, scan }: PictureTicket) {
  const code = qrOf(link)
  code.draw(pen)
  const width = code.x - TEXT_LEFT - 40
  const lines = pen.wrap(line, { width, size: 40 })
  const top = EDGE.bottom - 100 - lines.length * 50
  for (const [index, text] of lines.entries()) {
    pen.write(text, { x: TEXT_LEFT, y: top + index * 50, width, size: 40 })
  }
  pen.write(scan, { x: TEXT_LEFT, y: EDGE.bottom - 60, width, size: 30, face: 'text' })
}

function ticketEdge(): Path2D {
  const { left, top, right, bottom } = EDGE
  const hole = `${NOTCH} ${NOTCH} 0 0 0`
  return new Path2D(
    `M${left} ${top}H${right}V${SEAM - NOTCH}A${hole} ${right} ${SEAM + NOTCH}V${bottom}` +
      `H${left}V${SEAM + NOTCH}A${hole} ${left} ${SEAM - NOTCH}z`
  )
}
