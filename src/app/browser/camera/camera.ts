import type { CameraFault, CameraReport } from '../../environment.ts'
import { codeReader, type CodeReader } from './code-reader.ts'

/** Enough for a code at arm’s length. Larger pictures take longer to read. */
const PICTURE = { width: { ideal: 1280 }, height: { ideal: 720 } }
/** Milliseconds between two pictures, so that the phone stays cool. */
const REST = 100

export function startCamera(
  screen: HTMLVideoElement,
  listener: (report: CameraReport) => void
): () => void {
  let stream: MediaStream | null = null
  let isOff = false
  let rest: ReturnType<typeof setTimeout> | undefined

  function turnOff(): void {
    isOff = true
    clearTimeout(rest)
    document.removeEventListener('visibilitychange', hide)
    removeEventListener('pagehide', leave)
    for (const track of stream?.getTracks() ?? []) track.stop()
    // A newer camera may be on this screen already: permission can arrive after this one was
    // cancelled.
    if (screen.srcObject === stream) screen.srcObject = null
  }

  function fail(why: CameraFault): void {
    if (isOff) return
    turnOff()
    listener({ kind: 'off', why })
  }

  function leave(): void {
    fail('hidden')
  }

  function hide(): void {
    if (document.hidden) leave()
  }

  async function start(): Promise<void> {
    const lent = await borrowCamera()
    if (typeof lent === 'string') {
      fail(lent)
      return
    }
    stream = lent
    if (isOff) turnOff()
    else if (document.hidden) leave()
    else await show(lent)
  }

  async function show(lent: MediaStream): Promise<void> {
    const [track] = lent.getVideoTracks()
    track?.addEventListener('ended', () => {
      fail('busy')
    })
    screen.srcObject = lent
    const [read] = await Promise.all([codeReader(), screen.play()])
    if (isOff) return
    // Desktop cameras report no facing mode, and face the player.
    const isFacingYou = track?.getSettings().facingMode !== 'environment'
    listener({ kind: 'on', isFacingYou })
    await watch(read)
  }

  async function watch(read: CodeReader): Promise<void> {
    const texts = await read(screen)
    for (const text of texts) if (stillOn()) listener({ kind: 'code', text })
    if (!stillOn()) return
    rest = setTimeout(() => {
      watch(read).catch(() => {
        fail('failed')
      })
    }, REST)
  }

  const stillOn = () => !isOff

  document.addEventListener('visibilitychange', hide)
  addEventListener('pagehide', leave)
  start().catch(() => {
    fail('failed')
  })
  return () => {
    if (!isOff) turnOff()
  }
}

async function borrowCamera(): Promise<MediaStream | CameraFault> {
  // `mediaDevices` is missing on insecure pages.
  if (!('mediaDevices' in navigator)) return isSecureContext ? 'none' : 'insecure'
  try {
    const video = { ...PICTURE, facingMode: { ideal: 'environment' } }
    return await navigator.mediaDevices.getUserMedia({ video, audio: false })
  } catch (error) {
    return faultOf(error)
  }
}

function faultOf(error: unknown): CameraFault {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused'
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none'
    case 'NotReadableError':
    case 'AbortError':
      return 'busy'
    default:
      return 'failed'
  }
}
