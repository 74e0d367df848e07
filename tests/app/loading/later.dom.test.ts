import { render, screen } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { part, type AnyComponent } from '../../../src/app/loading/part.ts'
import { startApp } from '../../world/start-app.ts'
import Host from './LaterHost.svelte'
import Loaded from './Loaded.svelte'

/** A part whose chunk fails to load as often as `failures` says. */
function failingPart(failures: number) {
  const importPart = vi.fn((): Promise<{ default: AnyComponent }> => {
    if (importPart.mock.calls.length <= failures) return Promise.reject(new Error('No connection'))
    return Promise.resolve({ default: Loaded })
  })
  return { part: part(importPart), importPart }
}

test('a part is loaded once, and is rendered at once when it is needed again', async () => {
  const { part: shown, importPart } = failingPart(0)
  const { app } = startApp()
  const first = render(Host, { props: { app, part: shown } })
  expect(screen.getByText('Loading')).toBeTruthy()
  expect(await screen.findByText('Loaded')).toBeTruthy()
  first.unmount()
  render(Host, { props: { app, part: shown } })
  expect(screen.getByText('Loaded')).toBeTruthy()
  expect(importPart).toHaveBeenCalledTimes(1)
})

test('a part that fails to load → an alert, and a press reloads the page', async () => {
  const { environment, app } = startApp()
  render(Host, { props: { app, part: failingPart(9).part } })
  expect((await screen.findByRole('alert')).textContent).toMatch(/didn’t load/)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(environment.reloads).toBe(1)
})

test('a part that is a whole page fails to load → a page with a heading', async () => {
  const { app } = startApp()
  render(Host, { props: { app, part: failingPart(9).part, isPage: true } })
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy()
})

test('a part that failed when it was fetched ahead is loaded when it is needed', async () => {
  const { part: shown } = failingPart(1)
  await expect(shown.load()).rejects.toThrow('No connection')
  render(Host, { props: { app: startApp().app, part: shown } })
  expect(await screen.findByText('Loaded')).toBeTruthy()
})

test('a part below the first screen is loaded when the page is idle', async () => {
  const { part: shown, importPart } = failingPart(0)
  render(Host, { props: { app: startApp().app, part: shown, isBelow: true } })
  expect(importPart).not.toHaveBeenCalled()
  expect(screen.getByText('Loading')).toBeTruthy()
  expect(await screen.findByText('Loaded')).toBeTruthy()
})
