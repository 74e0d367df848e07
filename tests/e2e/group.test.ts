import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { encodeResult } from '../../src/links/index.ts'
import { film } from '../../src/film/index.ts'
import { rankingOf, resultCode } from '../scenes/kept.ts'
import { playedFrom, writeCameraVideo } from './driving/fake-camera.ts'
import { expect, test, watch } from './driving/drive-page.ts'
import { scan } from './driving/scan.ts'

const NAMES = ['Ana', 'Ben', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal']

/** Eight ballots, each of four storylines, no two alike. */
const eight = NAMES.map((name, voter) => ({
  name,
  titles: [0, 1, 2, 3].map(place => {
    const storyline = film.storylines[(voter * (place + 1) + place * 3) % 7]
    return { id: String(storyline?.id), title: String(storyline?.title) }
  })
})).map(({ name, titles }) => ({
  name,
  picks: titles.filter(({ id }, place) => titles.findIndex(other => other.id === id) === place)
}))

const codes = eight.map(({ name, picks }) =>
  encodeResult({ name, ballot: { ranking: picks.map(({ id }) => [id]) } }, film)
)

const paste = (page: Page, text: string) =>
  page.getByRole('textbox', { name: 'Paste the chat here' }).evaluate((box, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    box.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true })
    )
  }, text)

const disclosures = ['Every pair', 'Round by round', 'Other ways to count']

async function reveal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start the reveal' }).click()
  const skip = { name: 'Skip to the headliner' }
  await page.getByRole('dialog').getByRole('button', skip).click()
  await page.getByRole('button', { name: 'How it was counted' }).click()
}

/** All that a count says: the headline, who else is where, and every table. */
async function result(page: Page) {
  await expect(page.getByRole('heading', { name: /^(The headliner|A tie)/ })).toBeVisible()
  for (const label of ['All places', ...disclosures]) {
    await page.getByText(label, { exact: true }).click()
  }
  return {
    headliner: await page.getByRole('heading', { name: /^(The headliner|A tie)/ }).innerText(),
    places: await page.getByRole('list', { name: 'All places' }).innerText(),
    tables: await page.getByRole('table').allInnerTexts()
  }
}

test('eight ballots from a pasted chat, from opened links and from a passed phone give the same result', async ({
  browser,
  baseURL,
  page
}) => {
  test.slow()
  await page.goto('#/party')
  const chat = codes.map((code, at) => `[20:1${at}] ${NAMES[at]}: ${baseURL}#/r/${code} !`)
  await paste(page, chat.join('\n'))
  await expect(page.getByText('8 new: Ana, Ben')).toBeVisible()
  await reveal(page)
  const pasted = await result(page)

  const links = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  const linkFaults = await watch(links, baseURL)
  for (const code of codes) {
    await links.goto(`#/r/${code}`)
    await links.getByRole('button', { name: 'Add to my party' }).click()
  }
  await links.goto('#/party')
  await reveal(links)
  expect(await result(links)).toEqual(pasted)
  expect(linkFaults).toEqual([])

  const phone = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  const phoneFaults = await watch(phone, baseURL)
  await phone.goto('#/party')
  await phone.getByText('Other ways', { exact: true }).click()
  await phone.getByRole('button', { name: 'Pass the phone' }).click()
  for (const [turn, { name, picks }] of eight.entries()) {
    await phone.getByRole('textbox', { name: /^Your name/ }).fill(name)
    await phone.getByRole('button', { name: 'Start my ballot' }).click()
    for (const { title } of picks) await phone.getByRole('button', { name: title }).click()
    await phone.getByRole('button', { name: 'Rank my shortlist' }).click()
    await phone.getByRole('button', { name: 'Cast my ballot' }).click()
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Hand it on')
    for (const { title } of picks) await expect(phone.getByText(title)).toHaveCount(0)
    const isLast = turn === eight.length - 1
    await phone.getByRole('button', { name: isLast ? 'Everyone’s voted' : 'Next player' }).click()
  }
  await reveal(phone)
  expect(await result(phone)).toEqual(pasted)
  expect(phoneFaults).toEqual([])
})

test('a group link opens in a clean profile with the same result, and can be added to', async ({
  page,
  browser,
  baseURL
}) => {
  await page.goto('#/party')
  await paste(page, codes.slice(0, 7).join(' '))
  await reveal(page)
  const own = await result(page)
  const link = await page.getByRole('textbox', { name: 'Party link' }).inputValue()
  expect(link).toMatch(/#\/p\/p1/)
  expect(link.length).toBeLessThanOrEqual(2000)

  const other = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  const faults = await watch(other, baseURL)
  await other.goto(link)
  await other.getByRole('button', { name: 'Skip to the headliner' }).click()
  expect(await result(other)).toEqual(own)
  expect(await other.evaluate(() => localStorage.length)).toBe(0)

  await other.getByRole('button', { name: 'Add to my parties' }).click()
  await paste(other, String(codes[7]))
  await expect(other.getByRole('heading', { name: '8 are in' })).toBeVisible()
  await other.reload()
  await expect(other.getByRole('heading', { name: '8 are in' })).toBeVisible()
  expect(faults).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the picture is 1080 by 1350 and has the party link in it, ${colorScheme}`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('#/party')
    await paste(page, codes.slice(0, 7).join(' '))
    await reveal(page)
    const link = await page.getByRole('textbox', { name: 'Party link' }).inputValue()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save a picture' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('encore-headliner.png')
    const picture = readFileSync(await file.path())
    expect(await scan(page, picture)).toEqual({ width: 1080, height: 1350, text: link })
    await expect(page.getByText('Saved: look in your downloads.')).toBeVisible()
  })
}

/** So many ballots of three to six storylines, a line each. */
function manyBallots(length: number): string {
  let state = 2463534242
  const random = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const lines = Array.from({ length }, () => {
    const taste = film.storylines.map(({ id }, place) => ({ id, at: place + 6 * random() }))
    taste.sort((one, other) => one.at - other.at)
    return taste
      .slice(0, 3 + Math.floor(4 * random()))
      .map(({ id }) => id)
      .join(' > ')
  })
  return lines.join('\n')
}

test('a hundred thousand ballots from a file are counted while the page answers', async ({
  page
}) => {
  test.slow()
  await page.goto('#/party')
  await page.locator('input[type=file]').waitFor({ state: 'attached' })
  const file = test.info().outputPath('club.csv')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, manyBallots(100_000))
  // On the page’s own thread, it would stand still for most of the time.
  let workers = 0
  page.on('worker', () => {
    workers += 1
  })
  await page.locator('input[type=file]').setInputFiles(file)
  // The page answers while the file is being read.
  await page.getByRole('progressbar', { name: 'Reading club.csv' }).waitFor()
  await page.getByRole('textbox', { name: 'Party name (optional)' }).fill('still here')
  await expect(page.getByText('club.csv: 100,000 ballots without a name added.')).toBeVisible({
    timeout: 60_000
  })
  expect(workers).toBe(1)
  await page.getByRole('button', { name: 'Start the reveal' }).click()
  await page.getByRole('button', { name: 'Skip to the headliner' }).click({ timeout: 60_000 })
  expect(workers).toBe(2)
  await expect(page.getByRole('heading', { name: /^The headliner/ })).toBeVisible()
  await page.getByRole('button', { name: 'How it was counted' }).click()
  await expect(page.getByText('That’s too many ballots for a link.')).toBeVisible()
})

test('reading a file can be cancelled', async ({ page }) => {
  await page.goto('#/party')
  await page.locator('input[type=file]').waitFor({ state: 'attached' })
  await page.locator('input[type=file]').setInputFiles({
    name: 'club.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(manyBallots(200_000))
  })
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Stopped reading club.csv. Nothing was added.')).toBeVisible()
  await expect(page.getByRole('heading', { name: '0 are in' })).toBeVisible()
})

test('a group by keyboard alone', async ({ page }) => {
  await page.goto('#/party')
  const box = page.getByRole('textbox', { name: 'Paste the chat here' })
  await box.focus()
  await page.keyboard.insertText(codes.join(' '))
  await page.getByRole('button', { name: 'Add ballots' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '8 are in' })).toBeVisible()

  const chip = page.getByRole('button', { name: 'Ben', exact: true })
  await chip.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Rename Ben' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(chip).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Remove Ben' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ben is out.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Cem', exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(chip).toBeVisible()

  await page.getByRole('button', { name: 'Start the reveal' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Reveal the next place' })).toBeFocused()
  const dialog = page.getByRole('dialog', { name: 'The reveal' })
  for (const key of ['ArrowRight', 'PageDown', 'Space', 'Enter']) {
    await expect(page.getByRole('heading', { name: /^The headliner/ })).toBeHidden()
    await page.keyboard.press(key)
  }
  await expect(page.getByRole('heading', { name: /^The headliner/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await page.getByText('Every pair', { exact: true }).click()
  const cell = page.getByRole('grid', { name: 'Who beats whom' }).getByRole('button').first()
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(cell).toHaveText(/^\d+–\d+$/)
  await page.keyboard.press('ArrowDown')
  await expect(cell).not.toBeFocused()

  await page.getByText('Round by round', { exact: true }).click()
  await page.getByRole('slider', { name: 'Round' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^Round 2/).first()).toBeVisible()
})

test('each place of the reveal is in sight when it comes, wherever one has scrolled to', async ({
  page
}) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await page.goto('#/party')
  // All fourteen, each at a place of its own.
  await paste(page, `#/r/${resultCode({ ballot: { ranking: rankingOf(14) } })}`)
  await page.getByRole('button', { name: 'Start the reveal' }).click()
  const dialog = page.getByRole('dialog', { name: 'The reveal' })
  const next = dialog.getByRole('button', { name: /^Reveal the/ })
  const places = dialog.getByRole('listitem')
  await next.click()
  await places.last().hover()
  await page.mouse.wheel(0, 5000)
  await expect(places.first()).not.toBeInViewport({ ratio: 1 })
  await page.keyboard.press('ArrowRight')
  await expect(places.first()).toBeInViewport({ ratio: 1 })
})

test('after the reveal the focus is where the evening goes on', async ({ page }) => {
  await page.goto('#/party')
  await paste(page, codes.join(' '))
  const start = page.getByRole('button', { name: 'Start the reveal' })
  const headliner = page.getByRole('heading', { name: /^(The headliner|A tie)/ })
  const layer = page.getByRole('dialog', { name: 'The reveal' })
  await start.click()
  await expect(layer).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(layer).toBeHidden()
  await expect(start).toBeFocused()
  await reveal(page)
  await expect(headliner).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  const link = await page.getByRole('textbox', { name: 'Party link' }).inputValue()

  await page.goto(link)
  await start.click()
  await expect(layer).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(layer).toBeHidden()
  await expect(start).toBeFocused()
  await page.getByRole('button', { name: 'Skip to the headliner' }).click()
  await expect(headliner).toBeFocused()
})

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
  // Ana’s phone has a camera. No share sheet anywhere: what is shared is copied.
  const video = test.info().outputPath('camera.y4m')
  mkdirSync(dirname(video), { recursive: true })
  const { launchOptions } = test.info().project.use
  const args = [...(launchOptions?.args ?? []), ...playedFrom(video)]
  const anasBrowser = await chromium.launch({ ...launchOptions, args })
  const ana = await guest(anasBrowser, baseURL)
  await ana.page.context().grantPermissions(['clipboard-read', 'clipboard-write', 'camera'])
  const invite = async () => {
    await ana.press('Invite friends')
    await expect(ana.page.getByText('Copied: your message and the link.')).toBeVisible()
    const message = await ana.page.evaluate(() => navigator.clipboard.readText())
    return { message, link: /#\/i\/\S+/.exec(message)?.[0] ?? '' }
  }
  await ana.page.goto('')
  await ana.press('Watch party')
  await ana.page.getByRole('textbox', { name: 'Party name (optional)' }).fill('Movie night')
  await ana.page.getByRole('textbox', { name: 'Your name (optional)' }).fill('Ana')
  const first = await invite()
  expect(ana.presses()).toBeLessThanOrEqual(6)

  const phones = await Promise.all(friends.map(() => guest(browser, baseURL)))
  const send = async (at: number, name: string) => {
    const { page, press } = phones[at] ?? ana
    const box = page.getByRole('textbox', { name: 'Your name' })
    if (name) await box.fill(name)
    await press('Send my ballot')
    return page.getByRole('textbox', { name: 'Ballot link' }).inputValue()
  }
  const links = await Promise.all(
    friends.map(async ({ name, picks }, at) => {
      const { page, press, presses } = phones[at] ?? ana
      await page.goto(first.link)
      await expect(page.getByText('Movie night · invited by Ana')).toBeVisible()
      await press('Vote')
      for (const title of picks) await press(title)
      await press('Rank my shortlist')
      await press('Arrange')
      await press('Cast my ballot')
      // One gives no name: the chat tells who it is.
      const link = await send(at, name === 'Dee' ? '' : name)
      expect(presses()).toBeLessThanOrEqual(12)
      return link
    })
  )

  // One answer is opened, one is held up to the camera, all others come with the chat.
  const [bens = '', ...others] = links
  const hals = String(others.pop())
  await ana.page.goto(/#\/r\/\S+/.exec(bens)?.[0] ?? '')
  await ana.press('Add Ben to Movie night')
  await expect(ana.page.getByText('1 is in')).toBeVisible()
  await ana.page.goto('#/party')
  const messages = others.map((link, at) => ({
    name: String(friends[at + 1]?.name),
    text: `My ballot for Movie night: ${link}`
  }))
  await paste(ana.page, chatOf(first.message, [{ name: 'Ben', text: bens }, ...messages]))
  await expect(
    ana.page.getByText('5 new: Cem, Dee, Eli, Fay, Gus. 1 already in: Ben.')
  ).toBeVisible()
  writeCameraVideo(video, [{ text: hals }])
  await ana.press('Scan tickets')
  await expect(ana.page.getByRole('dialog').getByRole('status')).toHaveText('Hal is in.')
  await ana.press('Done')
  await ana.page.getByText('Other ways', { exact: true }).click()
  await ana.press('Pass the phone')
  await ana.page.getByRole('textbox', { name: /^Your name/ }).fill('Ida')
  await ana.press('Start my ballot')
  for (const title of TIED.toReversed()) await ana.press(title)
  await ana.press('Rank my shortlist')
  await ana.press('Cast my ballot')
  await ana.press('Everyone’s voted')
  await expect(ana.page.getByRole('heading', { name: '8 are in' })).toBeVisible()

  const headline = (page: Page) => page.getByRole('heading', { name: /^(The headliner|A tie)/ })
  await reveal(ana.page)
  for (const title of TIED) await expect(headline(ana.page)).toContainText(title)
  await expect(headline(ana.page)).toContainText('A tie:')
  expect(await ana.page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
    1500
  )

  await ana.press('Start a runoff')
  await ana.press('Start round 2')
  await expect(ana.page.getByRole('heading', { level: 1 })).toHaveText('Round 2 of Movie night')
  await expect(
    ana.page.getByText('Not back yet: Ben, Cem, Dee, Eli, Fay, Gus, Hal, Ida.')
  ).toBeVisible()
  const second = await invite()
  const answers = await Promise.all(
    friends.map(async ({ name, last }, at) => {
      const { page, press } = phones[at] ?? ana
      await page.goto(second.link)
      await expect(
        page.getByRole('group', { name: 'Still standing' }).getByRole('button')
      ).toHaveCount(2)
      // What they said before is ticked: only who has changed their mind has to.
      const other = TIED.find(title => title !== last)
      if (name === 'Cem') await press(String(other))
      await press('Cast my ballot')
      return { name, text: await send(at, name) }
    })
  )
  await paste(ana.page, chatOf(second.message, answers))
  await expect(ana.page.getByRole('heading', { name: '7 are in' })).toBeVisible()
  await expect(ana.page.getByText('Not back yet: Ida.')).toBeVisible()

  await ana.press('Start the reveal')
  await expect(headline(ana.page)).toBeHidden()
  await ana.press('Reveal the next place')
  await ana.press('Reveal the headliner')
  await expect(headline(ana.page)).toHaveText(/^The headliner:\s*Duet$/)
  await ana.press('How it was counted')
  await expect(headline(ana.page)).toBeFocused()
  const party = await ana.page.getByRole('textbox', { name: 'Party link' }).inputValue()
  await ana.press('Round 1')
  await expect(ana.page.getByRole('heading', { name: '8 are in' })).toBeVisible()

  const stranger = await guest(browser, baseURL)
  await stranger.page.goto(party)
  await expect(stranger.page.getByText('7 ballots are in.')).toBeVisible()
  await expect(headline(stranger.page)).toBeHidden()
  await reveal(stranger.page)
  await expect(headline(stranger.page)).toHaveText(/^The headliner:\s*Duet$/)
  for (const { faults } of [ana, ...phones, stranger]) expect(faults).toEqual([])
  await anasBrowser.close()
})
