import decodeQR from 'qr/decode.js'

const LIMITS = { effort: 4, timeLimit: 50 }
const LONGEST = 1280

export function readFrame(screen: HTMLVideoElement, canvas: HTMLCanvasElement): string[] {
  const { videoWidth, videoHeight } = screen
  const scale = Math.min(1, LONGEST / Math.max(videoWidth, videoHeight))
  const width = Math.round(videoWidth * scale)
  const height = Math.round(videoHeight * scale)
  if (!width || !height) return []
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return []
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  context.drawImage(screen, 0, 0, width, height)
  try {
    return [decodeQR(context.getImageData(0, 0, width, height), LIMITS)]
  } catch {
    return []
  }
}
