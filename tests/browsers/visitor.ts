import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { boxOf, faultsOf, prepare, pressesOf, seek, textsOf, type Target } from './in-page.ts'
import { pause, until } from './until.ts'
import type { Session } from './webdriver.ts'

const library = readFileSync(
  createRequire(import.meta.url).resolve(
    '@testing-library/dom/dist/@testing-library/dom.umd.min.js'
  ),
  'utf8'
)

interface Point {
  x: number
  y: number
}

/** A user who finds elements by name and presses them with a pointer. */
export class Visitor {
  readonly #session: Session
  readonly #faults: string[] = []

  constructor(session: Session) {
    this.#session = session
  }

  async open(address: string): Promise<void> {
    await this.#collectFaults()
    await this.#session.send('open', { url: address })
  }

  async reload(): Promise<void> {
    await this.#collectFaults()
    await this.#session.send('reload')
  }

  texts(target: Target): Promise<string[]> {
    return this.#run(textsOf, target)
  }

  async has(target: Target): Promise<boolean> {
    return (await this.texts(target)).length > 0
  }

  async sees(target: Target): Promise<string> {
    return until(`sees ${told(target)}`, async () => (await this.texts(target))[0], this.#page)
  }

  async press(target: Target): Promise<void> {
    await until(
      `presses ${told(target)}`,
      async () => {
        const point = await this.#middle(target)
        const before = await this.#run(pressesOf)
        await this.#point([point])
        for (let asked = 0; asked < 100; asked++) {
          if ((await this.#run(pressesOf)) !== before) return true
          await pause()
        }
        return false
      },
      this.#page
    )
  }

  async drag(from: Target, to: Target): Promise<void> {
    await this.#middle(to)
    const start = await this.#middle(from)
    const { box } = await this.#run(boxOf, { ...to, stays: true })
    const end = { x: box.x, y: box.y }
    const steps = [1, 2, 3, 4].map(step => ({
      x: start.x + Math.round(((end.x - start.x) * step) / 4),
      y: start.y + Math.round(((end.y - start.y) * step) / 4)
    }))
    await this.#point([start, ...steps])
  }

  async type(target: Target, text: string): Promise<void> {
    await this.press(target)
    await this.#type(target, text)
  }

  /** Through the file input, because drivers cannot use the dialog. */
  async choose(path: string): Promise<void> {
    await this.#type({ css: 'input[type=file]' }, path)
  }

  run<Answer>(ask: () => Answer): Promise<Answer> {
    return this.#run(ask)
  }

  async faults(): Promise<string[]> {
    await this.#collectFaults()
    return this.#faults
  }

  async picture(): Promise<Buffer> {
    return Buffer.from(String(await this.#session.send('picture')), 'base64')
  }

  async #collectFaults(): Promise<void> {
    this.#faults.push(...(await this.#run(faultsOf)))
  }

  async #type(target: Target, text: string): Promise<void> {
    const element = await until(
      `finds ${told(target)}`,
      async () => (await this.#run(seek, target))[0],
      this.#page
    )
    const [id] = Object.values(element as unknown as Record<string, string>)
    await this.#session.send('type', { id, text })
  }

  /** The centre, once the element is still and uncovered. */
  async #middle(target: Target): Promise<Point> {
    let last = ''
    return until(
      `can press ${told(target)}`,
      async () => {
        const { box, isHit } = await this.#run(boxOf, target)
        const now = JSON.stringify(box)
        const isStill = now === last
        last = now
        return isStill && isHit ? { x: box.x, y: box.y } : undefined
      },
      this.#page
    )
  }

  async #point([first, ...others]: Point[]): Promise<void> {
    const move = (to: Point | undefined) => ({ type: 'pointerMove', duration: 20, ...to })
    await this.#session.send('act', {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            move(first),
            { type: 'pointerDown', button: 0 },
            ...others.map(move),
            { type: 'pointerUp', button: 0 }
          ]
        }
      ]
    })
  }

  readonly #page = async () =>
    `There was: ${await this.#run(() => `${location.href}\n${document.body.innerText}`)}`

  async #run<Args extends unknown[], Answer>(
    ask: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Answer> {
    // Each new page lacks the library.
    const isReady = await this.#script('return "TestingLibraryDom" in window')
    // Firefox runs scripts in a sandbox, whose globals are not those of the window.
    if (!isReady) {
      await this.#script(`(globalThis => {${library}})(window);(${String(prepare)})()`)
    }
    const script = `${String(seek)};return (${String(ask)})(...arguments)`
    return (await this.#script(script, args)) as Answer
  }

  #script(script: string, args: unknown[] = []): Promise<unknown> {
    // One sandbox for all scripts: the library checks patterns with `instanceof RegExp`.
    return this.#session.send('run', { script, args, sandbox: 'default', newSandbox: false })
  }
}

function told(target: Target): string {
  return JSON.stringify(target)
}
