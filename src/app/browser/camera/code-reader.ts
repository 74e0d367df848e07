export type CodeReader = (screen: HTMLVideoElement) => Promise<string[]>

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>
}
interface DetectorMaker {
  new (options: { formats: string[] }): Detector
  getSupportedFormats: () => Promise<string[]>
}

export async function codeReader(): Promise<CodeReader> {
  const own = await ownReader()
  if (!own) return fetchedReader()
  let read = own
  return async screen => {
    try {
      return await read(screen)
    } catch {
      // On some phones the detector exists, but never works.
      read = await fetchedReader()
      return read(screen)
    }
  }
}

async function ownReader(): Promise<CodeReader | null> {
  const { BarcodeDetector } = window as { BarcodeDetector?: DetectorMaker }
  if (!BarcodeDetector) return null
  try {
    const formats = await BarcodeDetector.getSupportedFormats()
    if (!formats.includes('qr_code')) return null
    const detector = new BarcodeDetector({ formats: ['qr_code'] })
    return async screen => (await detector.detect(screen)).map(({ rawValue }) => rawValue)
  } catch {
    return null
  }
}

async function fetchedReader(): Promise<CodeReader> {
  const { readFrame } = await import('./read-frame.ts')
  const canvas = document.createElement('canvas')
  return screen => Promise.resolve(readFrame(screen, canvas))
}
