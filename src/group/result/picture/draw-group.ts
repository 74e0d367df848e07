import { beam, lamp, rows } from '../../../ui/art/stage/stage-light.ts'
import { takePen, type Pen } from '../../../ui/picture/pen.ts'
import {
  drawCard,
  drawMark,
  drawMiddle,
  EDGE,
  HEIGHT,
  pictureFile,
  type PictureFormat,
  qrOf,
  rectangle,
  STORY_HEIGHT,
  STORY_ROOM,
  TEXT_LEFT,
  TEXT_WIDTH,
  WIDTH
} from '../../../ui/picture/picture.ts'

export interface PictureGroup {
  eyebrow: string
  sequel: string
  brand: string
  address: string
  /** Several if they are tied. */
  titles: readonly string[]
  why: string
  party: string
  ballots: string
  /** At most five. */
  next: readonly { place: string; title: string }[]
  /** `null` if the ballots don’t fit in a link. */
  link: string | null
  scan: string
  line: string
}

/** Apps cover the top of a story with their own controls. */
const STORY_TOP = STORY_ROOM.bottom - EDGE.bottom - 14
const ADDRESS = { size: 36, face: 'text' } as const
const BAR = 84
const STEP = 56
/**
 * Up to how many tied titles are separated by a rule, and up to how many are on lines of their own.
 */
const RULED = 4
const APART = 8
const LARGEST = 240
const SMALLEST = 36
const LEADING = 1.06
const WHY = { size: 31, face: 'text', width: TEXT_WIDTH } as const
const WHY_STEP = 42
const LIGHTS = `translate(${WIDTH / 2 - 8}px, ${EDGE.top + 6}px) scale(1.25) translateX(-240px)`
const PLATE = { top: EDGE.top + 200, height: 64, size: 36 }

/** Draws a PNG of 1080 × 1350 pixels, or × 1920 for a story, in the colours of the theme. */
export async function drawGroup(
  fileName: string,
  party: PictureGroup,
  format: PictureFormat,
  signal: AbortSignal
): Promise<File> {
  const isStory = format === 'story'
  const pen = await takePen(WIDTH, isStory ? STORY_HEIGHT : HEIGHT, signal, isStory ? STORY_TOP : 0)
  if (isStory) pen.fill('--paper', rectangle(0, -STORY_TOP, WIDTH, STORY_HEIGHT))
  const edge = rectangle(EDGE.left, EDGE.top, EDGE.right - EDGE.left, EDGE.bottom - EDGE.top)
  drawCard(pen, edge)
  if (isStory) drawBrand(pen, party)
  await pen.pause()
  drawLights(pen)
  await pen.pause()
  const foot = drawFoot(pen, party, isStory ? '' : party.address)
  await pen.pause()
  drawBar(pen, party, foot - BAR)
  await pen.pause()
  drawHeadliner(pen, party, foot - BAR)
  pen.stroke('--ink', edge, 6)
  await pen.pause()
  return pictureFile(pen, fileName)
}

function drawBrand(pen: Pen, { brand, address }: PictureGroup) {
  const top = STORY_ROOM.top - STORY_TOP
  // In line with the edge of the card, and 24 px above it: the mark is wider than its size.
  drawMark(pen, { x: EDGE.left + 8, y: top, size: 64 })
  pen.write(brand, { x: TEXT_LEFT + 40, y: top + 56, width: 300, size: 58 })
  const width = Math.min(pen.measure(address, ADDRESS), TEXT_WIDTH - 320)
  pen.write(address, { ...ADDRESS, x: EDGE.right - width, y: top + 56, width })
}

function drawLights(pen: Pen) {
  for (const [shift, side] of [
    [0, ''],
    [7, ' matrix(-1, 0, 0, 1, 480, 0)']
  ] as const) {
    const at = LIGHTS + side
    // One path for all dots: filling each takes long on a slow phone.
    let dots = ''
    for (const { row, dot } of rows) {
      const start = (row % 2) * 7 + shift
      const ring = `a${dot / 2} ${dot / 2} 0 1 0 ${dot} 0a${dot / 2} ${dot / 2} 0 1 0 ${-dot} 0`
      for (let x = start; x < 480; x += 14) dots += `M${x - dot / 2} ${row * 10 + 5}${ring}`
    }
    const light = () => {
      pen.fill('--accent', new Path2D(dots))
    }
    pen.within(new Path2D(beam), light, at)
    pen.fill('--ink', new Path2D(lamp), `${at} translate(84px, 4px)`)
  }
}

/**
 * Draws the next places, the QR code and the address.
 * @param address empty if it is drawn elsewhere
 * @returns the upper edge
 */
function drawFoot(pen: Pen, { link, next, scan, line }: PictureGroup, address: string): number {
  const code = link ? qrOf(link) : null
  const right = code ? code.x - 40 : EDGE.right - 56
  const last = EDGE.bottom - (code ? 112 : 56) - (address ? 44 : 0)
  const width = right - TEXT_LEFT
  const notes = next.length > 2 ? [] : pen.balance(line, { width, size: 40 })
  const rowsTop = last - (next.length + notes.length) * STEP - (notes.length > 0 ? 20 : 0)
  const top = Math.min(rowsTop - 36, code ? code.y - 44 : EDGE.bottom)

  pen.fill('--ink', rectangle(EDGE.left, top, EDGE.right - EDGE.left, EDGE.bottom - top))
  for (const [index, { place, title }] of next.entries()) {
    const y = top + 84 + index * STEP
    pen.fill('--accent', rectangle(TEXT_LEFT, y - 35, 46, 46))
    const number = { size: 30, colour: '--on-accent' }
    const inset = (46 - pen.measure(place, number)) / 2
    pen.write(place, { ...number, x: TEXT_LEFT + inset, y: y - 1, width: 46 })
    const text = { x: TEXT_LEFT + 66, y, width: width - 66, size: 36, colour: '--on-ink' }
    pen.write(title, text)
  }
  const onInk = { x: TEXT_LEFT, width, colour: '--on-ink' }
  for (const [index, text] of notes.entries()) {
    pen.write(text, { ...onInk, y: last - (notes.length - 1 - index) * 50, size: 40 })
  }
  const addressEnd = EDGE.bottom - (code ? 100 : 56)
  pen.write(address, { ...onInk, y: addressEnd, size: 28, face: 'text' })
  if (code) {
    code.draw(pen)
    pen.write(scan, { ...onInk, y: EDGE.bottom - 56, size: 28, face: 'text' })
  }
  return top
}

function drawBar(pen: Pen, { party, ballots }: PictureGroup, top: number) {
  pen.fill('--accent', rectangle(EDGE.left, top, EDGE.right - EDGE.left, BAR))
  const words = { y: top + 56, size: 38, colour: '--on-accent' }
  const width = Math.min(pen.measure(ballots, words), TEXT_WIDTH / 2)
  pen.write(ballots, { ...words, x: TEXT_LEFT + TEXT_WIDTH - width, width })
  pen.write(party, { ...words, x: TEXT_LEFT, width: TEXT_WIDTH - width - 40 })
}

function drawHeadliner(pen: Pen, { eyebrow, sequel, titles, why }: PictureGroup, bottom: number) {
  const reasons = pen.balance(why, WHY)
  const reasonsTop = bottom - 24 - reasons.length * WHY_STEP
  const top = Math.min(PLATE.top, reasonsTop - 300)
  drawPlate(pen, eyebrow, top)

  const blocks = titles.length > APART ? [titles.join(' / ')] : titles
  const roomTop = top + PLATE.height + 84
  drawMiddle(pen, sequel, { y: top + PLATE.height + 72, size: 60, colour: '--ink' })
  const room = reasonsTop - 34 - roomTop
  const { size, lines, height, gap } = fitted(pen, blocks, room)
  let y = roomTop + (room - height) / 2 - size * 0.2
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
      drawMiddle(pen, text, { y: y + size * 0.01, dx: size * 0.012, size, colour: '--card' })
      drawMiddle(pen, text, { y, size, colour: '--ink' })
    }
  }
  for (const [index, text] of reasons.entries()) {
    drawMiddle(pen, text, { ...WHY, y: reasonsTop + 26 + index * WHY_STEP, colour: '--ink' })
  }
}

function drawPlate(pen: Pen, text: string, top: number) {
  const { height, size } = PLATE
  const width = pen.measure(text, { size }) + 56
  pen.fill('--accent', rectangle((TEXT_LEFT * 2 + TEXT_WIDTH - width) / 2, top, width, height))
  drawMiddle(pen, text, { y: top + 44, size, colour: '--on-accent' })
}

/** The largest size at which all titles fit. */
function fitted(pen: Pen, blocks: readonly string[], room: number) {
  for (let size = LARGEST; ; size -= 2) {
    const block = { width: TEXT_WIDTH, size }
    const lines = blocks.map(text => pen.wrap(text, block))
    const gap = size * (lines.length > RULED ? 0.1 : 0.4)
    const height = lines.flat().length * size * LEADING + (lines.length - 1) * gap
    const isWide = lines.flat().some(text => pen.measure(text, { size }) > TEXT_WIDTH)
    if (size > SMALLEST && (height > room || isWide)) continue
    return { size, lines: blocks.map(text => pen.balance(text, block)), height, gap }
  }
}
