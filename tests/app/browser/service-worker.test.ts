import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { checkForUpdate, registerServiceWorker } from '../../../src/app/browser/service-worker.ts'

class FakeWorker extends EventTarget {
  state = 'installing'
  said: unknown[] = []
  postMessage(message: unknown) {
    this.said.push(message)
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null
  waiting: FakeWorker | null = null

  install(worker: FakeWorker) {
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
  }

  finish() {
    const worker = this.installing
    this.installing = null
    this.waiting = worker
    if (!worker) return
    worker.state = 'installed'
    worker.dispatchEvent(new Event('statechange'))
  }
}

let registration: FakeRegistration
let workers: EventTarget & { controller: object | null; register: () => Promise<FakeRegistration> }
let reloads: number

beforeEach(() => {
  registration = new FakeRegistration()
  workers = Object.assign(new EventTarget(), {
    controller: {},
    register: () => Promise.resolve(registration)
  })
  reloads = 0
  vi.stubEnv('PROD', true)
  vi.stubGlobal('window', {})
  vi.stubGlobal('navigator', { serviceWorker: workers })
  vi.stubGlobal('location', { reload: () => reloads++ })
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

/** The updates offered after registering. */
async function offers(): Promise<(() => void)[]> {
  const offered: (() => void)[] = []
  await registerServiceWorker(apply => offered.push(apply))
  return offered
}

test('a version that was installing when the page registered is offered', async () => {
  registration.installing = new FakeWorker()
  const offered = await offers()
  expect(offered).toEqual([])
  registration.finish()
  expect(offered).toHaveLength(1)
})

test('a version that was waiting, and one found later, are offered', async () => {
  registration.waiting = new FakeWorker()
  expect(await offers()).toHaveLength(1)
  registration = new FakeRegistration()
  const offered = await offers()
  registration.install(new FakeWorker())
  registration.finish()
  expect(offered).toHaveLength(1)
})

test('the first visit offers no update', async () => {
  workers.controller = null
  registration.installing = new FakeWorker()
  const offered = await offers()
  registration.finish()
  expect(offered).toEqual([])
})

test('an accepted update is activated, then the page reloads', async () => {
  registration.installing = new FakeWorker()
  const [offered, worker] = [await offers(), registration.installing]
  registration.finish()
  offered[0]?.()
  expect(worker.said).toEqual([{ type: 'SKIP_WAITING' }])
  expect(reloads).toBe(0)
  workers.dispatchEvent(new Event('controllerchange'))
  expect(reloads).toBe(1)
})

test('checking for an update uses the registration, if there is one', async () => {
  let updates = 0
  Object.assign(workers, {
    getRegistration: () => Promise.resolve({ update: () => Promise.resolve(updates++) })
  })
  await checkForUpdate()
  expect(updates).toBe(1)
  Object.assign(workers, { getRegistration: () => Promise.resolve(undefined) })
  await checkForUpdate()
  expect(updates).toBe(1)
})
