import { act, cleanup, render, screen, within } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import AppRoot from '../../src/app/shell/App.svelte'
import Failure from '../../src/app/failure/Failure.svelte'
import { loadFirstPage, pageLoader } from '../../src/app/routes.ts'
import { fetchPageQuestions } from '../../src/quiz/page-questions.ts'
import { parseRoute } from '../../src/app/route.ts'
import { fakeEnvironment } from './fake-environment.ts'
import { startApp } from './start-app.ts'
import { eventually } from './eventually.ts'

/**
 * Opens the app at an address.
 * @param meanwhile runs after the first page has loaded and before it is mounted
 */
export async function visit(
  hash: string,
  environment = fakeEnvironment(),
  meanwhile: () => void = () => undefined
) {
  cleanup()
  environment.currentHash = hash
  const stores = startApp(environment)
  const { app } = stores
  const { route } = stores.route
  const loadPage = pageLoader(app, fetchPageQuestions)
  // Preloaded, so that no test waits for an import.
  await Promise.all(addresses.map(address => loadPage(parseRoute(address))))
  const first = await loadFirstPage(app, loadPage, Failure)
  meanwhile()
  render(AppRoot, { props: { app, first, loadPage, hasPlayed: stores.rounds.hasPlayed } })
  // Load parts first, so that they only have to be rendered.
  await act(async () => {
    await Promise.all([
      import('../../src/quiz/home/played/PlayerHome.svelte'),
      import('../../src/ticket/own/small-ticket/SmallTicket.svelte'),
      import('../../src/group/waiting/WaitingGroup.svelte'),
      import('../../src/app/shell/menu/MenuPanel.svelte'),
      import('../../src/ticket/compare/BallotAgreement.svelte'),
      import('../../src/ticket/compare/BothScores.svelte'),
      import('../../src/ticket/compare/TicketAndQuestions.svelte'),
      import('../../src/ticket/compare/AfterPlaying.svelte'),
      import('../../src/group/add-friend/AddFriendToGroup.svelte'),
      import('../../src/group/result/OwnResult.svelte'),
      import('../../src/group/result/Outcome.svelte'),
      import('../../src/group/result/share/SharedResult.svelte'),
      import('../../src/group/lobby/pass-phone/PassPhone.svelte'),
      import('../../src/group/result/reveal/Reveal.svelte'),
      import('../../src/ticket/own/sharing/TicketSharing.svelte'),
      import('../../src/vote/cast/CastBallot.svelte'),
      import('../../src/vote/rank/RankShortlist.svelte'),
      import('../../src/quiz/kinds/order/OrderAnswer.svelte'),
      import('../../src/quiz/kinds/match/MatchAnswer.svelte')
    ])
    await drawn()
  })
  return Object.assign(stores, {
    loadPage,
    screen,
    within,
    user: userEvent.setup({ document }),
    act,
    goTo: (there: string) =>
      act(async () => {
        environment.navigate(there)
        await loadPage(route.get())
        await drawn()
      })
  })
}

function drawn(): Promise<unknown> {
  return new Promise(done => setTimeout(done))
}

const addresses = [
  '#/quiz/daily',
  '#/quiz/x',
  '#/vote',
  '#/ticket',
  '#/r/x',
  '#/party',
  '#/news',
  '#/i/x',
  '#/about',
  '#/nowhere'
]

export type Visit = Awaited<ReturnType<typeof visit>>

/** Follows a link of the page. jsdom's own address bar is not the app's. */
export async function follow(page: Visit, name: string): Promise<void> {
  const link = await page.screen.findByRole('link', { name })
  await page.goTo(link.getAttribute('href') ?? '')
}

export async function goOn(page: Visit, name = 'Next question'): Promise<void> {
  await page.user.click(page.screen.getByRole('button', { name }))
}

export async function arrived({ screen }: Visit): Promise<HTMLElement> {
  const heading = screen.getByRole('heading', { level: 1 })
  await hasFocus(heading)
  return heading
}

export async function hasFocus(element: Element | null): Promise<void> {
  await eventually(() => {
    const { activeElement } = document
    if (activeElement !== element) throw new Error(`The focus is on ${describe(activeElement)}.`)
  })
}

const describe = (element: Element | null) => element?.outerHTML.slice(0, 200) ?? 'nothing'

/**
 * Makes each press count as a double tap, until the returned function is called. Otherwise none
 * does: in jsdom event times start in 1970.
 */
export function makePressesDoubleTaps(): () => void {
  const times = vi.spyOn(Event.prototype, 'timeStamp', 'get').mockReturnValue(0)
  return () => {
    times.mockRestore()
  }
}

export async function openMenu(page: Visit): Promise<void> {
  await page.user.click(page.screen.getByRole('button', { name: 'Menu' }))
  await page.act(drawn)
}

/** The live region of the shell. */
export function announcer(): Element | null {
  return document.querySelector('[aria-live]:not(main *)')
}

export function heardIn(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
  return copy.textContent.replace(/\s+/g, ' ').trim()
}

export async function press(page: Visit, name: string): Promise<void> {
  await page.user.click(await page.screen.findByRole('button', { name }))
}
