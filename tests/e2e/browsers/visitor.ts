import type { Browser, Point } from './browser.ts'
import { faultsOf, middleOf, textsOf, type Target } from './in-page.ts'
import { until } from './until.ts'

/** A user who finds elements by name and presses them with a pointer. */
export class Visitor {
  readonly #browser: Browser
  readonly #faults: string[] = []
  readonly run: Browser['run']

  constructor(browser: Browser) {
    this.#browser = browser
    this.run = browser.run
  }

  async open(address: string): Promise<void> {
    await this.faults()
    await this.#browser.open(address)
  }

  async reload(): Promise<void> {
    await this.faults()
    await this.#browser.reload()
  }

  texts(target: Target): Promise<string[]> {
    return this.run(textsOf, target)
  }

  async has(target: Target): Promise<boolean> {
    return (await this.texts(target)).length > 0
  }

  async sees(target: Target): Promise<string> {
    return until(`sees ${told(target)}`, async () => (await this.texts(target))[0])
  }

  /** Repeated if the page did not receive the press. What the page does then is not checked. */
  async press(target: Target): Promise<void> {
    const isReceived = () => this.run(() => window.isPressed !== false)
    let isSent = false
    await until(`presses ${told(target)}`, async () => {
      // It may have come late, and have led to another page.
      if (isSent && (await isReceived())) return true
      const point = await this.#middle(target)
      await this.run(() => void (window.isPressed = false))
      isSent = true
      await this.#browser.press([point])
      return until('the page receives it', isReceived, 4000)
    })
  }

  async drag(from: Target, to: Target): Promise<void> {
    await this.#middle(to)
    const start = await this.#middle(from)
    const end = await this.run(middleOf, to, false)
    const steps = [1, 2, 3, 4].map(step => ({
      x: start.x + Math.round(((end.x - start.x) * step) / 4),
      y: start.y + Math.round(((end.y - start.y) * step) / 4)
    }))
    await this.#browser.press([start, ...steps])
  }

  async type(target: Target, text: string): Promise<void> {
    await this.press(target)
    await this.#browser.type(text)
  }

  choose(path: string): Promise<void> {
    return this.#browser.choose(path)
  }

  async faults(): Promise<string[]> {
    this.#faults.push(...(await this.run(faultsOf)))
    return this.#faults
  }

  /** The centre, once the element is still and uncovered. */
  async #middle(target: Target): Promise<Point> {
    let last: Point | undefined
    return until(`can press ${told(target)}`, async () => {
      const before = last
      const { x, y, canPress } = await this.run(middleOf, target)
      last = { x, y }
      return canPress && before?.x === x && before.y === y ? last : undefined
    })
  }
}

function told(target: Target): string {
  return JSON.stringify(target)
}
