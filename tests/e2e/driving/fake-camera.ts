import { writeFileSync } from 'node:fs'
import { encode } from 'uqr'

/** How a code is held up to the camera. */
export interface Held {
  text: string
  /** Its side, in pixels of the picture. */
  size?: number
  /** In radians: turned in the picture, and tilted away from the camera. */
  turn?: number
  tilt?: number
  /** 1 is daylight. */
  light?: number
}

const WIDTH = 640
const HEIGHT = 480
/** How far the eye is from the picture. */
const EYE = 900
/** Each pixel is the mean of so many by so many, as in a camera. */
const SAMPLES = 2
/** In pictures: how long a code is held, and how long there is none. */
const STAYS = 25
const GAP = 8

/** What makes Chromium play a video, from whenever it is there, to whoever asks for the camera. */
export const playedFrom = (file: string) => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${file}`
]

/** A video for Chromium’s fake camera in which one code is held up after the other, over and over. */
export function writeCameraVideo(file: string, codes: readonly Held[]): void {
  const marker = Buffer.from('FRAME\n')
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
  const wall = picture(null)
  const frames = codes.flatMap(code => [
    ...Array<Buffer>(GAP).fill(wall),
    ...Array<Buffer>(STAYS).fill(picture(code))
  ])
  writeFileSync(
    file,
    Buffer.concat([
      Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F25:1 Ip A1:1 C420jpeg\n`),
      ...frames.flatMap(luma => [marker, luma, colour])
    ])
  )
}

function picture(held: Held | null): Buffer {
  const luma = Buffer.alloc(WIDTH * HEIGHT)
  const shade = held ? shadeOf(held) : () => null
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      let sum = 0
      for (let at = 0; at < SAMPLES ** 2; at++) {
        const across = x + ((at % SAMPLES) + 0.5) / SAMPLES - WIDTH / 2
        const down = y + (Math.floor(at / SAMPLES) + 0.5) / SAMPLES - HEIGHT / 2
        sum += shade(across, down) ?? 110 + 40 * Math.sin(across / 37) + 30 * Math.cos(down / 23)
      }
      luma[y * WIDTH + x] = Math.round((sum / SAMPLES ** 2) * (held?.light ?? 1))
    }
  }
  return luma
}

/** How light a point of the picture is, seen from its middle; `null` beside the code. */
function shadeOf({ text, size = 300, turn = 0, tilt = 0 }: Held) {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 4 })
  return (across: number, down: number): number | null => {
    const x = across * Math.cos(turn) + down * Math.sin(turn)
    const y = down * Math.cos(turn) - across * Math.sin(turn)
    const onCode = (x * EYE) / (EYE * Math.cos(tilt) - x * Math.sin(tilt))
    const row = Math.floor(((y * (EYE + onCode * Math.sin(tilt))) / EYE / size + 0.5) * modules)
    const isDark = data[row]?.[Math.floor((onCode / size + 0.5) * modules)]
    return isDark === undefined ? null : isDark ? 30 : 230
  }
}
