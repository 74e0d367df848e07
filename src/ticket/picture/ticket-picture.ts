import { icons } from '../../ui/art/icons.ts'
import type { ResultView } from '../rules/result-view.ts'
import { takePen, type Pen } from '../../ui/picture/pen.ts'
import type { PictureScore } from '../../quiz/index.ts'
import {
  drawCard,
  drawMark,
  EDGE,
  HEIGHT,
  pictureFile,
  type PictureFormat,
  qrOf,
  rectangle,
  STORY_HEIGHT,
  TEXT_LEFT,
  TEXT_WIDTH,
  WIDTH
} from '../../ui/picture/picture.ts'

export interface PictureTicket extends PictureScore {
  eyebrow: string
  noScore: string
  setlistLabel: string
  /** The line above the top pick of a story. */
  pickLabel: string
  setlist: ResultView['setlist']
  noSetlist: string
  more: (count: number) => string
  link: string
  /** The address of the game, without `https://`. */
  address: string
  scan: string
  line: string
  /** The question to viewers of a story. */
  ask: string
}

const SEAM = 580
const NOTCH = 28
const ROWS = 5
const ROW = { first: 738, step: 54 }

/**
 * Draws a PNG in the colours of the page: 1080 × 1350 with the link as a QR code or, for a story,
 * 1080 × 1920 with the address of the game. Pauses between the parts, so that the page stays responsive.
 */
export async function drawTicket(
  fileName: string,
  ticket: PictureTicket,
  format: PictureFormat,
  signal: AbortSignal
): Promise<File> {
  const isStory = format === 'story'
  const pen = await takePen(WIDTH, isStory ? STORY_HEIGHT : HEIGHT, signal)
  if (isStory) await (await import('./ticket-story.ts')).drawStory(pen, ticket)
  else await drawPortrait(pen, ticket)
  await pen.pause()
  return pictureFile(pen, fileName)
}

async function drawPortrait(pen: Pen, ticket: PictureTicket) {
  drawPaper(pen)
  drawStub(pen, ticket)
  await pen.pause()
  const code = qrOf(ticket.link)
  await pen.pause()
  drawSetlist(pen, ticket, code)
  drawFoot(pen, ticket, code)
}

function drawPaper(pen: Pen) {
  const holes = [EDGE.left, EDGE.right].map(x => ({ x, y: SEAM, radius: NOTCH }))
  drawCard(pen, ticketEdge(), holes)
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
  drawMark(pen, { x: TEXT_LEFT + 11, y: 112, size: 58 })
  const beside = { x: TEXT_LEFT + 104, width: TEXT_WIDTH - 104 }
  if (ticket.name) {
    pen.write(ticket.eyebrow, { ...beside, y: 126, size: 30, colour: '--on-ink', face: 'text' })
    pen.write(ticket.name, { ...beside, y: 182, size: 52, colour: '--on-ink' })
  } else pen.write(ticket.eyebrow, { ...beside, y: 162, size: 48, colour: '--on-ink' })

  const inColumn = { x: TEXT_LEFT, width: TEXT_WIDTH, colour: '--on-ink' }
  pen.write(ticket.scoreLabel, { ...inColumn, y: 250, size: 36 })
  if (!ticket.score) {
    pen.write(ticket.noScore, { ...inColumn, y: 400, size: 64 })
    return
  }
  pen.write(ticket.score, { ...inColumn, y: 388, size: 144 })
  drawHearts(pen, ticket.marks)
  drawVerdict(pen, ticket.verdict)
}

function drawVerdict(pen: Pen, verdict: string) {
  const words = { size: 40 }
  const width = pen.measure(verdict, words) + 40
  pen.fill('--accent', rectangle(TEXT_LEFT, 500, width, 56))
  pen.write(verdict, {
    ...words,
    x: TEXT_LEFT + 20,
    y: 541,
    width: width - 40,
    colour: '--on-accent'
  })
}

function drawHearts(pen: Pen, marks: readonly boolean[]) {
  const inARow = marks.length > 20 ? 30 : 10
  const step = Math.min(62, TEXT_WIDTH / inARow)
  const scale = (step * 0.86) / 24
  for (const [index, isRight] of marks.entries()) {
    const x = TEXT_LEFT + (index % inARow) * step
    const y = (marks.length > 10 ? 412 : 422) + Math.floor(index / inARow) * step
    const at = `translate(${x}px, ${y}px) scale(${marks.length > 10 && inARow === 10 ? scale * 0.7 : scale})`
    const { line, solid = '' } = icons[isRight ? 'heart' : 'heart-hollow']
    if (solid) pen.fill('--on-ink', new Path2D(solid), at)
    pen.stroke('--on-ink', new Path2D(solid || line), 2.25, [], at)
  }
}

type Code = ReturnType<typeof qrOf>

function drawSetlist(
  pen: Pen,
  { setlist, setlistLabel, noSetlist, more }: PictureTicket,
  code: Code
) {
  const inColumn = { x: TEXT_LEFT, width: TEXT_WIDTH }
  pen.write(setlistLabel, { ...inColumn, y: 668, size: 52 })
  if (setlist.length === 0) {
    pen.write(noSetlist, { ...inColumn, y: ROW.first, size: 36, face: 'text' })
  }

  const row = (index: number) => {
    const y = ROW.first + index * ROW.step
    const right = code && y > code.y - 16 ? code.x - 24 : TEXT_LEFT + TEXT_WIDTH
    return { x: TEXT_LEFT + 72, y, width: right - TEXT_LEFT - 72 }
  }
  const shown = setlist.length > ROWS ? ROWS - 1 : setlist.length
  for (const [index, tier] of setlist.slice(0, shown).entries()) {
    const place = setlist.slice(0, index).flat().length + 1
    const at = row(index)
    pen.write(String(place), { ...at, x: TEXT_LEFT, width: 60, size: 38, colour: '--accent' })
    pen.write(titleOf(tier), { ...at, size: 38 })
  }
  const left = setlist.slice(shown).flat().length
  if (left > 0) pen.write(more(left), { ...row(shown), size: 34, face: 'text' })
}

function drawFoot(pen: Pen, { address, line, scan }: PictureTicket, code: Code) {
  code?.draw(pen)
  const width = (code?.x ?? EDGE.right - 16) - TEXT_LEFT - 40
  const lines = pen.balance(line, { width, size: 40 })
  const top = EDGE.bottom - 148 - (lines.length - 1) * 50
  for (const [index, text] of lines.entries()) {
    pen.write(text, { x: TEXT_LEFT, y: top + index * 50, width, size: 40 })
  }
  const small = { x: TEXT_LEFT, width, face: 'text' } as const
  pen.write(address, { ...small, y: EDGE.bottom - 92, size: 30, colour: '--accent' })
  if (code) pen.write(scan, { ...small, y: EDGE.bottom - 48, size: 28 })
}

export function titleOf(tier: ResultView['setlist'][number]): string {
  return tier.map(({ title }) => title).join(' / ')
}

function ticketEdge(): Path2D {
  const { left, top, right, bottom } = EDGE
  const hole = `${NOTCH} ${NOTCH} 0 0 0`
  return new Path2D(
    `M${left} ${top}H${right}V${SEAM - NOTCH}A${hole} ${right} ${SEAM + NOTCH}V${bottom}` +
      `H${left}V${SEAM + NOTCH}A${hole} ${left} ${SEAM - NOTCH}z`
  )
}
