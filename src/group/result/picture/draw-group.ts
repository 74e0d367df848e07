import { beam, lamp, rows } from '../../../ui/art/stage/stage-light.ts'
import { takePen, type Pen } from '../../../ui/picture/pen.ts'
import {
  drawCard,
  drawMiddle,
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
} from '../../../ui/picture/picture.ts'
import { drawGroupStory } from './group-story.ts'
import { drawTitles } from './titles.ts'

export interface PictureGroup {
  /** The sentence above the winner in a story. */
  heading: string
  /** The question to viewers of a story. */
  ask: string
  eyebrow: string
  sequel: string
  brand: string
  address: string
  /** Several if they are tied. */
  titles: readonly string[]
  /** Of the storylines with these titles. */
  ids: readonly string[]
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

const BAR = 84
const STEP = 56
const LARGEST = 240
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
  const pen = await takePen(WIDTH, isStory ? STORY_HEIGHT : HEIGHT, signal)
  if (isStory) {
    await drawGroupStory(pen, party)
    return pictureFile(pen, fileName)
  }
  const edge = rectangle(EDGE.left, EDGE.top, EDGE.right - EDGE.left, EDGE.bottom - EDGE.top)
  drawCard(pen, edge)
  await pen.pause()
  drawLights(pen)
  await pen.pause()
  const foot = drawFoot(pen, party)
  await pen.pause()
  drawBar(pen, party, foot - BAR)
  await pen.pause()
  drawHeadliner(pen, party, foot - BAR)
  pen.stroke('--ink', edge, 6)
  await pen.pause()
  return pictureFile(pen, fileName)
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
 * @returns the upper edge
 */
function drawFoot(pen: Pen, { address, link, next, scan, line }: PictureGroup): number {
  const code = link ? qrOf(link) : null
  const right = code ? code.x - 40 : EDGE.right - 56
  const last = EDGE.bottom - (code ? 156 : 100)
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

  const roomTop = top + PLATE.height + 84
  drawMiddle(pen, sequel, { y: top + PLATE.height + 72, size: 60, colour: '--ink' })
  const height = reasonsTop - 34 - roomTop
  drawTitles(pen, titles, { top: roomTop, height, largest: LARGEST, ground: '--card' })
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
