import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { playedFrom, writeCameraVideo } from '../driving/fake-camera.ts'
import { expect, test, watch } from '../driving/drive-page.ts'
import { paste } from '../driving/paste.ts'
import { keepWhatIsSent, takeSent } from '../driving/sent.ts'
import { reveal } from './eight-votes.ts'

/** A page of somebody else's, on a phone, with their presses counted. */
async function guest(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: { width: 390, height: 664 }
  })
  const page = await context.newPage()
  const faults = await watch(page, baseURL)
  let presses = 0
  return {
    page,
    faults,
    presses: () => presses,
    press: async (name: string) => {
      presses += 1
      await page
        .getByRole('button', { name, exact: true })
        .or(page.getByRole('link', { name, exact: true }))
        .first()
        .click()
    }
  }
}

/** Of an evening of eight: half of them would rather see the one, half the other. */
const TIED = ['Duet', 'And Baby Makes Three']
const friends = ['Ben', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal'].map((name, at) => ({
  name,
  picks: [...(at % 2 === 0 ? TIED : TIED.toReversed()), 'Old Wounds'],
  /** In the runoff one of them has come round. */
  last: at === 1 ? 'Duet' : String(TIED[at % 2])
}))

/** As a phone writes a chat to a file: with what else is said in it, and what the app itself says. */
function chatOf(invitation: string, messages: { name: string; text: string }[]): string {
  const line = (minute: number, text: string) => `17/03/2025, 20:${minute} - ${text}`
  return [
    line(
      10,
      'Messages and calls are end-to-end encrypted. Only people in this chat can read them.'
    ),
    line(10, 'Ana created group "Movie night"'),
    line(11, `Ana: ${invitation}`),
    line(12, 'Fay: ooh\nis that the one with the marine\nI cried'),
    line(12, 'Cem: <Media omitted>'),
    ...messages.map(({ name, text }, at) => line(13 + at, `${name}: ${text}`)),
    line(40, 'Eli: This message was deleted'),
    line(41, 'Hal: who won???')
  ].join('\n')
}

test('an evening of eight over chat: a tie, a runoff, and a stranger who opens the link', async ({
  browser,
  baseURL
}) => {
  test.slow()
  // Ana’s phone has a camera. There is no share sheet: sharing copies.
  const video = test.info().outputPath('camera.y4m')
  mkdirSync(dirname(video), { recursive: true })
  const { launchOptions } = test.info().project.use
  const args = [...(launchOptions?.args ?? []), ...playedFrom(video)]
  const anasBrowser = await chromium.launch({ ...launchOptions, args })
  const ana = await guest(anasBrowser, baseURL)
  await ana.page.context().grantPermissions(['clipboard-read', 'clipboard-write', 'camera'])
  const invite = async () => {
    // In the lobby the invitation is behind a button; at the start it is on the page.
    const button = ana.page.getByRole('button', { name: 'Send the invite' })
    const closed = ana.page.getByRole('button', { name: 'Invite', exact: true })
    await expect(button.or(closed).first()).toBeVisible()
    if (!(await button.isVisible())) await ana.press('Invite')
    await ana.press('Send the invite')
    await expect(ana.page.getByText('Copied: your message and the link.')).toBeVisible()
    const message = await ana.page.evaluate(() => navigator.clipboard.readText())
    return { message, link: /#\/i\/\S+/.exec(message)?.[0] ?? '' }
  }
  await ana.page.goto('')
  await ana.press('Vote with friends')
  await ana.page.getByRole('textbox', { name: 'Name it' }).fill('Movie night')
  await ana.page.getByRole('textbox', { name: 'Your name' }).fill('Ana')
  const first = await invite()
  expect(ana.presses()).toBeLessThanOrEqual(6)

  const phones = await Promise.all(friends.map(() => guest(browser, baseURL)))
  await Promise.all(phones.map(({ page }) => page.addInitScript(keepWhatIsSent)))
  const named = new Set<number>()
  const send = async (at: number, name: string) => {
    const { page, press } = phones[at] ?? ana
    // Once the name is known, the press before has sent the vote.
    if (!named.has(at)) {
      const box = page.getByRole('textbox', { name: 'Your name' })
      if (name) {
        await box.fill(name)
        named.add(at)
      }
      // Without a name only the bare link can be had.
      await press(name ? 'Send my vote to Ana' : 'Copy link')
    }
    await expect(page.getByRole('heading', { level: 1, name: 'Sent' })).toBeVisible()
    return (await takeSent(page)).url
  }
  const links = await Promise.all(
    friends.map(async ({ name, picks }, at) => {
      const { page, press, presses } = phones[at] ?? ana
      await page.goto(first.link)
      await expect(page.getByText('invited by Ana')).toBeVisible()
      await press('Vote')
      for (const title of picks) await press(title)
      await press(`Rank these ${picks.length}`)
      await press('I’d rather put them in order myself')
      await press('Send my vote to Ana')
      // One gives no name: the chat tells who it is.
      const link = await send(at, name === 'Dee' ? '' : name)
      expect(presses()).toBeLessThanOrEqual(9)
      return link
    })
  )

  // One answer is opened, one is held up to the camera, all others come with the chat.
  const [bens = '', ...others] = links
  const hals = String(others.pop())
  await ana.page.goto(/#\/r\/\S+/.exec(bens)?.[0] ?? '')
  await ana.press('Add Ben to Movie night')
  await expect(ana.page.getByText('1 vote in')).toBeVisible()
  await ana.page.goto('#/party')
  await expect(ana.page.getByRole('heading', { level: 1 })).toHaveText('Movie night')
  const messages = others.map((link, at) => ({
    name: String(friends[at + 1]?.name),
    text: `My vote for Movie night: ${link}`
  }))
  await paste(ana.page, chatOf(first.message, [{ name: 'Ben', text: bens }, ...messages]))
  await expect(
    ana.page.getByText('Added 5: Cem, Dee, Eli, Fay, Gus. Already here: Ben.')
  ).toBeVisible()
  writeCameraVideo(video, [{ text: hals }])
  await ana.press('Scan')
  await expect(ana.page.getByRole('dialog').getByRole('status')).toHaveText('Hal is in.')
  await ana.press('Done')
  await ana.press('Pass phone')
  await ana.page.getByRole('textbox', { name: /^Your name/ }).fill('Ida')
  await ana.press('Start my vote')
  for (const title of TIED.toReversed()) await ana.press(title)
  await ana.press(`Rank these ${TIED.length}`)
  await ana.press('I’d rather put them in order myself')
  await ana.press('That’s my vote')
  await ana.press('Everyone’s voted')
  await expect(ana.page.getByRole('heading', { name: '8 votes in' })).toBeVisible()

  const headline = (page: Page) =>
    page.getByRole('heading', { name: /^(The winner|A tie|.* wants)/ })
  await reveal(ana.page)
  for (const title of TIED) await expect(headline(ana.page)).toContainText(title)
  await expect(headline(ana.page)).toContainText('A tie:')
  expect(await ana.page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
    1500
  )

  await ana.press('Hold a final round')
  await ana.press('Start round 2')
  await expect(ana.page.getByRole('heading', { level: 1 })).toHaveText('Round 2 of Movie night')
  await expect(
    ana.page.getByText('Still waiting for Ben, Cem, Dee, Eli, Fay, Gus, Hal, Ida.')
  ).toBeVisible()
  const second = await invite()
  const answers = await Promise.all(
    friends.map(async ({ name, last }, at) => {
      const { page, press } = phones[at] ?? ana
      await page.goto(second.link)
      await expect(
        page.getByRole('group', { name: 'Still standing' }).getByRole('button')
      ).toHaveCount(2)
      // The earlier ballots are ticked: only changed ones must be sent again.
      const other = TIED.find(title => title !== last)
      if (name === 'Cem') await press(String(other))
      await press('Send my vote to Ana')
      return { name, text: await send(at, name) }
    })
  )
  await paste(ana.page, chatOf(second.message, answers))
  await expect(ana.page.getByRole('heading', { name: '7 votes in' })).toBeVisible()
  await expect(ana.page.getByText('Still waiting for Ida.')).toBeVisible()

  await ana.press('Reveal the winner')
  await expect(headline(ana.page)).toBeHidden()
  await ana.press('Next')
  await ana.press('And the winner is …')
  await expect(headline(ana.page)).toHaveText(/^Movie night wants\s*Duet\s*$/)
  await ana.press('How it was counted')
  await expect(headline(ana.page)).toBeFocused()
  await ana.page.getByText('More ways to share', { exact: true }).click()
  const party = await ana.page.getByRole('textbox', { name: 'Link to the result' }).inputValue()
  await ana.press('Round 1')
  await expect(ana.page.getByRole('heading', { name: '8 votes in' })).toBeVisible()

  const stranger = await guest(browser, baseURL)
  await stranger.page.goto(party)
  await expect(stranger.page.getByText('7 votes, one sequel.')).toBeVisible()
  await expect(headline(stranger.page)).toBeHidden()
  await reveal(stranger.page)
  await expect(headline(stranger.page)).toHaveText(/^The winner:\s*Duet\s*$/)
  for (const { faults } of [ana, ...phones, stranger]) expect(faults).toEqual([])
  await anasBrowser.close()
})
