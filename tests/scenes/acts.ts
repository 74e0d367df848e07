import type { Scene } from './scene.ts'

export type Act = NonNullable<Scene['act']>

export function paste(codes: string[], { isCounted = true } = {}): Act {
  return async page => {
    const links = codes.map(code => `https://encore.test/#/r/${code}`).join('\n')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(text => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      const pasted = new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true })
      document.body.dispatchEvent(pasted)
    }, links)
    if (!isCounted) return
    await page.getByRole('button', { name: 'Reveal the winner' }).click()
    await page.getByRole('dialog').waitFor()
  }
}

/** The scanner, with a camera that gives this picture, or fails like this. */
export function openScanner(camera: 'picture' | 'NotAllowedError'): Act {
  return async page => {
    await page.evaluate(given => {
      const fails = () => Promise.reject(new DOMException('Not this time.', given))
      const picture = document.createElement('canvas')
      // A canvas gives a picture each time that something is drawn.
      const shows = () => {
        setInterval(() => picture.getContext('2d')?.fillRect(0, 0, 300, 150), 50)
        return Promise.resolve(picture.captureStream())
      }
      navigator.mediaDevices.getUserMedia = given === 'picture' ? shows : fails
    }, camera)
    await press('Scan')(page)
    const told = camera === 'picture' ? /^Hold a vote’s/ : /^Your browser won’t/
    await page.getByRole('status').getByText(told).waitFor()
  }
}

/** Pasted, counted, the headliner out and every table unfolded. */
export function reveal(codes: string[]): Act {
  return async page => {
    await paste(codes)(page)
    const skip = page.getByRole('button', { name: 'Skip to the winner' })
    await skip.click()
    await page.getByRole('button', { name: 'How it was counted' }).click()
    for (const label of disclosures) await page.getByText(label, { exact: true }).click()
  }
}

const disclosures = ['Every pair', 'Step by step', 'Other ways to count']

export function press(name: string): Act {
  return page => page.getByRole('button', { name, exact: true }).click()
}

export function unfold(label: string): Act {
  return page => page.getByText(label, { exact: true }).click()
}

export function inTurn(...acts: Act[]): Act {
  return async page => {
    for (const act of acts) await act(page)
  }
}

export function drop(name: string, text: string): Act {
  return async page => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: new RegExp(`^${name} `) }).waitFor()
  }
}
