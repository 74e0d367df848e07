import type { Browser, Locator, Page } from '@playwright/test'
import { film } from '../../../src/film/index.ts'
import { encodeResult } from '../../../src/links/index.ts'
import { expect, test, watch, withMotion } from '../driving/drive-page.ts'

const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 664 } }
test.use({ ...phone, ...withMotion })

const permissions = ['clipboard-read', 'clipboard-write']

/** The phone of somebody else, with nothing on it. */
const anotherPhone = (browser: Browser) => browser.newContext({ ...phone, permissions })

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** A finger that counts its presses of buttons and links. Typing a name is none. */
class Finger {
  presses = 0
  /** Presses beyond one for each answer: a ten may have one match, which takes nine. */
  sorting = 0
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async press(target: Locator): Promise<void> {
    await target.tap()
    this.presses++
  }

  link = (name: string) => this.press(this.page.getByRole('link', { name }))
  button = (name: string | RegExp) =>
    this.press(this.page.getByRole('button', { name, exact: true }))

  /** Ten answers, and on after each. */
  async playTen(): Promise<void> {
    for (let question = 1; question <= 10; question++) {
      await expect(this.page.getByText(`Question ${question} of 10`)).toBeVisible()
      await this.answer()
      const next = this.page.getByRole('button', { name: /^(Next question|See my result)$/ })
      // Presses count once the verdict can have been read: then it has the focus.
      await expect(next).toBeFocused()
      await this.press(next)
    }
  }

  async answer(): Promise<void> {
    const before = this.presses
    const check = this.page.getByRole('button', { name: /^Check my/ })
    const option = this.page.getByRole('group', { name: 'Answers' }).getByRole('button').first()
    await expect(check.or(option)).toBeVisible()
    if (await check.isVisible()) {
      const [lefts, rights] = ['Match these', 'With these'].map(name =>
        this.page.getByRole('group', { name }).getByRole('button')
      )
      const pairs = (await lefts?.count()) ?? 0
      for (let pair = 0; pair < pairs; pair++) {
        if (lefts) await this.press(lefts.nth(pair))
        if (rights) await this.press(rights.nth(pair))
      }
      await this.press(check)
    } else await this.press(option)
    this.sorting += this.presses - before - 1
  }

  /** So many storylines, ranked as the game offers it. */
  async rank(picks: number, last = 'Put it on my ticket'): Promise<void> {
    const storylines = this.page.getByRole('group', { name: 'Sequels' }).getByRole('button')
    for (let pick = 0; pick < picks; pick++) await this.press(storylines.nth(pick))
    await this.button(`Rank these ${picks}`)
    const pair = this.page.getByRole('group', { name: 'The two of them' })
    const settled = this.page.getByRole('list', { name: 'Your list' })
    await expect(pair.or(settled)).toBeVisible()
    while (await pair.isVisible()) {
      const before = await this.page.getByRole('status').textContent()
      await this.press(pair.getByRole('button').first())
      await expect(this.page.getByRole('status')).not.toHaveText(String(before))
    }
    await this.button(last)
  }
}

test('from the link to a shared ticket with a list in at most 30 presses, to the comparison in 21 and back in 30, besides those of a match', async ({
  page,
  context,
  browser,
  baseURL
}) => {
  await context.grantPermissions(permissions)
  const player = new Finger(page)
  await page.goto('')
  await player.link('Play the quiz')
  await player.playTen()
  await expect(page).toHaveTitle(/^\d+ of 10/)
  await player.link('Now pick the sequel')
  await player.rank(3)
  await player.button('Share')
  await expect(page.getByText('Copied: your message and the link')).toBeVisible()
  expect(player.presses - player.sorting).toBeLessThanOrEqual(30)

  const [, link = ''] = (await copied(page)).split('\n')
  const profile = await anotherPhone(browser)
  const friendsPage = await profile.newPage()
  const faults = await watch(friendsPage, baseURL)
  const friend = new Finger(friendsPage)
  await friendsPage.goto(link)
  await friend.link('Play the same questions')
  await friend.playTen()
  await expect(friendsPage.getByRole('list', { name: 'Both scores' })).toBeVisible()
  expect(friend.presses - friend.sorting).toBeLessThanOrEqual(21)
  await friend.link('Rank the sequels')
  await friend.rank(2, 'Compare with your friend')
  await expect(friendsPage.getByText(/^\d+% in tune$/)).toBeVisible()
  await friend.button('Send it back to your friend')
  await expect(friendsPage.getByText('Copied: your message and the link')).toBeVisible()
  expect(friend.presses - friend.sorting).toBeLessThanOrEqual(30)
  expect(await copied(friendsPage)).toMatch(
    /^We’re \d+% in tune on the sequel\. \d+–\d+ .*Rematch\?\nhttp/
  )
  expect(faults).toEqual([])
  await profile.close()
})

test('a group vote in at most 18 presses of the host, from the start to the shared result, and 9 of a guest', async ({
  page,
  context,
  browser,
  baseURL
}) => {
  await context.grantPermissions(permissions)
  const host = new Finger(page)
  await page.goto('')
  await host.link('Vote with friends')
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana')
  await host.button('Send the invite')
  await expect(page.getByText('Copied: your message and the link.')).toBeVisible()
  const invitation = /http\S+#\/i\/\S+/.exec(await copied(page))?.[0] ?? ''

  const profile = await anotherPhone(browser)
  const guestsPage = await profile.newPage()
  const faults = await watch(guestsPage, baseURL)
  const guest = new Finger(guestsPage)
  await guestsPage.goto(invitation)
  await guestsPage.getByRole('textbox', { name: 'Your name' }).fill('Ben')
  await guest.button('Vote')
  await guest.rank(3, 'Send my vote to Ana')
  await expect(guestsPage.getByRole('heading', { level: 1 })).toHaveText('Sent')
  expect(guest.presses).toBeLessThanOrEqual(9)
  const bens = await copied(guestsPage)
  expect(faults).toEqual([])
  await profile.close()

  await host.button('Vote yourself first')
  await host.rank(3, 'That’s my vote')
  await expect(page.getByRole('heading', { name: '1 vote in' })).toBeVisible()
  // Most agree on four places: a reveal has no more steps than that.
  const ranking = film.storylines.slice(0, 4).map(({ id }) => [id])
  const others = ['Cem', 'Dee', 'Eli', 'Fay', 'Gus'].map(
    name => `${name}: ${String(baseURL)}#/r/${encodeResult({ name, ballot: { ranking } }, film)}`
  )
  const chat = [`Ana: ${invitation}`, `Ben: ${bens}`, ...others].join('\n')
  await page.evaluate(text => navigator.clipboard.writeText(text), chat)
  await host.button('Paste the chat')
  await expect(page.getByRole('heading', { name: '7 votes in' })).toBeVisible()
  await host.button('Reveal the winner')
  const reveal = page.getByRole('dialog', { name: 'The reveal' })
  const headline = reveal.getByRole('heading', { name: /^Film night wants/ })
  for (let place = 4; place > 1; place--) await host.button('Next')
  await expect(headline).toBeHidden()
  await host.button('And the winner is …')
  await expect(headline).toContainText(String(film.storylines[0]?.title))
  await host.press(reveal.getByRole('button', { name: 'Share the result' }))
  await expect(reveal.getByText('Copied: your message and the link')).toBeVisible()
  expect(await copied(page)).toMatch(/http\S+#\/p\/\S+$/)
  expect(host.presses).toBeLessThanOrEqual(18)
})
