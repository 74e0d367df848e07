import type { Locator, Page } from '@playwright/test'
import { expect, test, watch } from './driving/drive-page.ts'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 664 } })

/** A finger that counts its presses. */
class Finger {
  presses = 0
  /** Those beyond one for each answer: a ten may have one match, which takes nine. */
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

test('from the link to a shared ticket with a setlist in at most 30 presses, to the comparison in 21 and back in 30, besides those of a match', async ({
  page,
  context,
  browser,
  baseURL
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const player = new Finger(page)
  await page.goto('')
  await player.link('Play the quiz')
  await player.playTen()
  await player.link('Now rank the sequels')
  await player.rank(3)
  await player.button('Share')
  await expect(page.getByText('Copied: your message and the link')).toBeVisible()
  expect(player.presses - player.sorting).toBeLessThanOrEqual(30)

  const [, link = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  const profile = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 664 },
    permissions: ['clipboard-read', 'clipboard-write']
  })
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
  expect(await friendsPage.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^We’re \d+% in tune on the sequel\. \d+–\d+ .*Rematch\?\nhttp/
  )
  expect(faults).toEqual([])
  await profile.close()
})
