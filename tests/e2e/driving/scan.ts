import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const scanner = readFileSync(createRequire(import.meta.url).resolve('jsqr'), 'utf8')

/** What a scanner reads in a picture. */
export async function scan(page: Page, picture: Buffer) {
  await page.evaluate(scanner)
  return page.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = bitmap
    const context = new OffscreenCanvas(width, height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const pixels = context?.getImageData(0, 0, width, height).data
    const { jsQR } = window as unknown as { jsQR: typeof import('jsqr').default }
    return { width, height, text: pixels ? jsQR(pixels, width, height)?.data : undefined }
  }, picture.toString('base64'))
}
