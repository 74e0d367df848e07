import { takePen } from './canvas.ts'
import { drawScoreHalf, type PictureScore } from './score-image.ts'
import {
  drawMiddle,
  pause,
  pictureFile,
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

const frame = { top: STORY_ROOM.top + 12, seam: 1180 }

/** A day’s score as a PNG for a story, in the colours of the page. */
export async function drawDaily(fileName: string, daily: PictureDaily): Promise<File> {
  const pen = await takePen(WIDTH, STORY_HEIGHT)
  pen.fill('--paper', rectangle(0, 0, WIDTH, STORY_HEIGHT))
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
  drawMiddle(pen, daily.address, {
    y: STORY_ROOM.bottom - 24,
    size: 40,
    face: 'text',
    colour: '--ink'
  })
  await pause()
  return pictureFile(pen, fileName)
}
