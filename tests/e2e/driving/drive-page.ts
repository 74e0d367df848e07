import { test as base, expect, type Frame, type Page } from '@playwright/test'

/** A page that fails the test on any console error, page error or request to another host. */
export const test = base.extend<{ page: Page }>({
  context: async ({ context }, use) => {
    await use(context)
    // The next test has the same profile. Playwright empties it, and leaves these.
    await context.clearPermissions()
    await context.setOffline(false)
  },
  page: async ({ page, baseURL }, use) => {
    const faults = await watch(page, baseURL)
    await use(page)
    expect(faults).toEqual([])
  }
})

export { expect }

/** For tests of what moves: the others run with reduced motion, see playwright.config.ts. */
export const withMotion = { contextOptions: { reducedMotion: 'no-preference' } } as const

export async function watch(page: Page, baseURL: string | undefined): Promise<string[]> {
  const faults: string[] = []
  const { host } = new URL(String(baseURL))
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => faults.push(`page: ${error.message}`))
  page.on('request', request => {
    const url = new URL(request.url())
    if (url.host !== host && url.protocol.startsWith('http')) faults.push(`request: ${url.href}`)
  })
  // A browser without a screen has none to fill, and may wait for one.
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.resolve()
  })
  await page.addInitScript(meanEveryPress)
  return faults
}

/** A test presses sooner than any player could: its presses are meant all the same. */
function meanEveryPress(): void {
  Object.defineProperty(Event.prototype, 'timeStamp', { get: () => Infinity })
}

/** Answers the question on screen, of whatever kind, and waits for the verdict. */
export async function answer(page: Page, option = 0): Promise<void> {
  const check = page.getByRole('button', { name: /^Check my/ })
  const options = page.getByRole('group', { name: 'Answers' }).getByRole('button')
  await expect(check.or(options.first())).toBeVisible()
  await page.evaluate(meanEveryPress)
  if (await check.isVisible()) {
    await pairAll(page)
    await check.click()
  } else await options.nth(option).click()
  await expect(page.getByRole('status')).toHaveText(/^(Right|Not quite)\b/)
}

/** Pairs the sides of a match as they stand; for any other kind there is nothing to pair. */
async function pairAll(page: Page): Promise<void> {
  const [lefts, rights] = ['Match these', 'With these'].map(name =>
    page.getByRole('group', { name }).getByRole('button')
  )
  for (let at = 0; at < ((await lefts?.count()) ?? 0); at++) {
    await lefts?.nth(at).click()
    await rights?.nth(at).click()
  }
}

export async function playQuiz(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Play the quiz' }).click()
  for (let question = 1; question <= 10; question++) {
    await expect(page.getByText(`Question ${question} of 10`)).toBeVisible()
    await answer(page)
    await page
      .getByRole('button', { name: question < 10 ? 'Next question' : 'See my result' })
      .click()
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your score')
}

/** Goes to the end of the stage, and takes one of its links. */
export async function leaveStage(page: Page | Frame, name: string): Promise<void> {
  const stage = page.getByRole('dialog', { name: 'Your score' })
  await stage.press('ArrowRight')
  await expect(stage.getByRole('status').first()).not.toBeEmpty()
  await stage.getByRole('link', { name }).click()
}

export async function writeName(page: Page | Frame, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Put your name on it' }).click()
  await page.getByRole('textbox', { name: /^Your name/ }).fill(name)
}

/** Opens more ways to share a ticket, and reads the link there. */
export async function linkOfTicket(page: Page | Frame): Promise<string> {
  const link = page.getByRole('textbox', { name: 'Results link' })
  if (!(await link.isVisible())) await page.getByText('More ways to share').click()
  return link.inputValue()
}

/**
 * Plays the round on screen to its end from within the page, for tests of what comes after it: no press
 * is looked at, and none waits to be. What each question asked.
 */
export function rushThrough(page: Page | Frame): Promise<string[]> {
  return page.evaluate(async () => {
    Object.defineProperty(Event.prototype, 'timeStamp', { get: () => Infinity })
    const buttons = (group: string) =>
      document.querySelectorAll<HTMLButtonElement>(`main ${group} button`)
    const named = (name: RegExp) =>
      [...buttons('')].find(({ textContent }) => name.test(textContent.trim()))
    const asked: string[] = []
    for (;;) {
      const heading = document.querySelector('h1')?.textContent.trim() ?? ''
      const next = named(/^(Next question|See my result)$/)
      if (next) next.click()
      else if (!/^\d+ of \d+: /.test(heading)) {
        if (asked.length > 0) return asked
      } else if (heading !== asked.at(-1)) {
        const [lefts, rights] = [
          buttons('[aria-label="Match these"]'),
          buttons('[aria-label="With these"]')
        ]
        for (const [at, left] of lefts.entries()) {
          left.click()
          rights[at]?.click()
        }
        const answer = named(/^Check my/) ?? buttons('[aria-label="Answers"]')[0]
        if (answer) asked.push(heading)
        answer?.click()
      }
      await new Promise(requestAnimationFrame)
    }
  })
}

export async function castBallot(
  page: Page,
  picks: number,
  last = 'Put it on my ticket'
): Promise<string[]> {
  const storylines = page.getByRole('group', { name: 'Sequels' }).getByRole('button')
  for (let pick = 0; pick < picks; pick++) await storylines.nth(pick).click()
  await page.getByRole('button', { name: `Rank these ${picks}` }).click()
  // Many are put in order by hand without a question.
  if (picks <= 8)
    await page.getByRole('button', { name: 'I’d rather put them in order myself' }).click()
  const rows = page.getByRole('listitem')
  await expect(rows).toHaveCount(picks)
  // On a narrow screen the arrows belong to an open title.
  await rows.nth(1).locator('.title').click()
  await rows
    .nth(1)
    .getByRole('button', { name: /^Move .* up$/ })
    .click()
  const names = await rows.locator('.title').allTextContents()
  await page.getByRole('button', { name: last }).click()
  return names
}
