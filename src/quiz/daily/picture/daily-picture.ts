import { takePen } from '../../../ui/picture/pen.ts'
import { drawDots, drawTornPart } from '../../../ui/picture/poster.ts'
import { drawScoreHalf, type PictureScore } from './score-half.ts'
import {
  drawMiddle,
  HEIGHT,
  pictureFile,
  type PictureFormat,
  rectangle,
  STORY_HEIGHT,
  STORY_ROOM,
  TEXT_WIDTH,
  WIDTH
} from '../../../ui/picture/picture.ts'

export interface PictureDaily extends PictureScore {
  streak: string
  line: string
  address: string
}

const frames = {
  story: {
    height: STORY_HEIGHT,
    top: STORY_ROOM.top + 12,
    seam: 1180,
    addressY: STORY_ROOM.bottom - 24
  },
  portrait: { height: HEIGHT, top: 72, seam: 880, addressY: HEIGHT - 64 }
}

/** A PNG of 1080 × 1920 (`story`) or 1080 × 1350 pixels. */
export async function drawDaily(
  fileName: string,
  daily: PictureDaily,
  format: PictureFormat,
  signal: AbortSignal
): Promise<File> {
  const frame = frames[format]
  const pen = await takePen(WIDTH, frame.height, signal)
  pen.fill('--paper', rectangle(0, 0, WIDTH, frame.height))
  drawTornPart(pen, frame.seam, frame.height)
  if (format === 'story') drawDots(pen, frame.height)
  await drawScoreHalf(pen, frame, daily)

  const size = 60
  const lines = pen.balance(daily.line, { width: TEXT_WIDTH, size })
  let y = frame.seam + 120
  if (daily.streak) {
    drawMiddle(pen, daily.streak, { y, size: 76, colour: '--accent-on-ink' })
    y += 100
  }
  for (const text of lines) {
    drawMiddle(pen, text, { y, size, colour: '--on-ink' })
    y += 74
  }
  drawMiddle(pen, `${daily.brand} · ${daily.address}`, {
    y: frame.addressY,
    size: 40,
    face: 'text',
    colour: '--on-ink'
  })
  await pen.pause()
  return pictureFile(pen, fileName)
}
