import { userEvent } from '@testing-library/user-event'
import { afterEach, vi } from 'vitest'
import { fakeEnvironment } from '../environment.ts'
import { startApp } from '../stores/start.ts'

let leave: () => void = () => undefined

afterEach(() => {
  leave()
  vi.unstubAllGlobals()
})

/** Opens the app at an address, as a player does, in a browser that wants no motion. */
export async function visit(hash: string, environment = fakeEnvironment()) {
  leave()
  // Things of a browser that jsdom does not have.
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: media.includes('reduce') })
  )
  environment.currentHash = hash
  const app = await startApp(environment)
  const { act, cleanup, render, screen, within } = await import('@testing-library/svelte')
  const { default: App } = await import('../../src/App.svelte')
  leave = cleanup
  render(App)
  return {
    ...app,
    screen,
    within,
    user: userEvent.setup({ document }),
    act,
    goTo: (there: string) =>
      act(() => {
        environment.goTo(there)
      })
  }
}

export type Visit = Awaited<ReturnType<typeof visit>>

/** Follows a link of the page. jsdom's own address bar is not the app's. */
export async function follow(page: Visit, name: string): Promise<void> {
  const link = page.screen.getByRole('link', { name })
  await page.goTo(link.getAttribute('href') ?? '')
}

export async function press(page: Visit, name: string): Promise<void> {
  await page.user.click(page.screen.getByRole('button', { name }))
}
