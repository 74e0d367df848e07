import { takePen } from './canvas.ts'
import { drawScoreHalf, type PictureScore } from './score-image.ts'
import {
  drawMiddle,
  HEIGHT,
  pause,
  pictureFile,
  type PictureFormat,
  rectangle,
  STORY_HEIGHT,
  STORY_ROOM,
  TEXT_WIDTH,
  WIDTH
} from './share-image.ts'

/** A day’s five as they are drawn, in words. */
export interface PictureDaily extends PictureScore {
  /** How many days in a row; empty for none. */
  streak: string
  line: string
  address: string
}

const frames = {
  story: { height: STORY_HEIGHT, top: STORY_ROOM.top + 12, seam: 1180, bottom: STORY_ROOM.bottom },
  portrait: { height: HEIGHT, top: 72, seam: 880, bottom: 1290 }
}

/** A day’s score as a PNG of 1080 × 1350 or, for a story, × 1920, in the colours of the page. */
export async function drawDaily(
  fileName: string,
  daily: PictureDaily,
  format: PictureFormat = 'story'
): Promise<File> {
  const { height, bottom, ...frame } = frames[format]
  const pen = await takePen(WIDTH, height)
  pen.fill('--paper', rectangle(0, 0, WIDTH, height))
  await drawScoreHalf(pen, frame, daily)

  const size = 60
  const lines = pen.balance(daily.line, { width: TEXT_WIDTH, size })
  let y = frame.seam + 120
  if (daily.streak) {
    drawMiddle(pen, daily.streak, { y, size: 76, colour: '--accent' })
    y += 100
  }
  for (const text of lines) {
    drawMiddle(pen, text, { y, size, colour: '--ink' })
    y += 74
  }
  drawMiddle(pen, daily.address, { y: bottom - 24, size: 40, face: 'text', colour: '--ink' })
  await pause()
  return pictureFile(pen, fileName)
}
