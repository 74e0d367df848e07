import type { Page } from '@playwright/test'
import { NAMES, codes, reveal } from './group/eight-votes.ts'
import { paste } from './driving/paste.ts'
import { answer, castBallot, linkOfTicket, playQuiz } from './driving/drive-page.ts'
import { englishTitle, expect, spanishTitle, test, words } from './driving/languages.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('the first paint is in Spanish, and no script is needed for it', async ({ page }) => {
  await page.route('**/*.js', () => undefined)
  await page.goto('', { waitUntil: 'commit' })
  await expect(page.getByRole('link', { name: words('app/home', 'quiz') })).toBeVisible()
  await expect(page).toHaveTitle(/Corazones malheridos/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^Diez/)
  const english = /\b(the|and|you|with|film)\b/i
  await expect(page.locator('main')).not.toHaveText(english)
  await page.goto('about:blank')
  await page.goto('#/news', { waitUntil: 'commit' })
  await expect(page.getByText('¿Y la secuela?', { exact: true })).toBeVisible()
})

test('no frame of the first visit shows English, and no request waits for another', async ({
  page
}) => {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      seen.push(document.querySelector('main')?.innerText ?? '')
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto('', { waitUntil: 'networkidle' })
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  const shown = [...new Set(seen)].filter(Boolean)
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter(text => /\b(the|and|you|with|film)\b/i.test(text))).toEqual([])
  const late = await page.evaluate(() => {
    const known = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(
      ({ href }) => href
    )
    const asked = performance.getEntriesByType('resource').map(({ name }) => name)
    return asked.filter(name => name.endsWith('.js') && !known.includes(name))
  })
  // The first script, which index.html names, and the offline worker, once the page is idle.
  const names = late.map(name => name.replace(/.*\/|-.{7,8}\.js$/g, ''))
  expect(names.filter(name => name !== 'service-worker')).toEqual(['index'])
})

test('a ten is played in Spanish, with texts in place of the English ones', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto('')
  await page.getByRole('link', { name: words('app/home', 'quiz') }).click()
  for (let question = 1; question <= 10; question++) {
    await expect(heading(page)).toContainText(`${question} de 10:`)
    await answerInSpanish(page)
    await page
      .getByRole('button', {
        name: question < 10 ? words('quiz/quiz', 'next') : words('quiz/quiz', 'result')
      })
      .click()
  }
  await expect(page).toHaveTitle(/^\d+ de 10/)
  const ofFilm = asked.filter(url => /asked|told/.test(url)).map(url => url.replace(/.*\//, ''))
  expect(ofFilm.map(name => name.replace(/-[^-]{7}\.js$/, '')).sort()).toEqual([
    'es-asked',
    'es-told'
  ])
})

async function answerInSpanish(page: Page) {
  const check = page.getByRole('button', {
    name: new RegExp(`^(${words('quiz/match', 'check')}|${words('quiz/order', 'check')})$`)
  })
  const options = page
    .getByRole('group', { name: words('quiz/quiz', 'answers') })
    .getByRole('button')
  await expect(check.or(options.first())).toBeVisible()
  if (await check.isVisible()) {
    const [lefts, rights] = [words('quiz/match', 'left'), words('quiz/match', 'right')].map(name =>
      page.getByRole('group', { name }).getByRole('button')
    )
    for (let at = 0; at < ((await lefts?.count()) ?? 0); at++) {
      await lefts?.nth(at).click()
      await rights?.nth(at).click()
    }
    await check.click()
  } else await options.first().click()
  await expect(page.getByRole('status')).toHaveText(
    new RegExp(`^(${words('quiz/quiz', 'right')}|${words('quiz/quiz', 'notQuite')})`)
  )
}

test('the menu changes the language of the question on screen, and back', async ({ page }) => {
  await page.goto('#/quiz')
  const options = page
    .getByRole('group', { name: words('quiz/quiz', 'answers') })
    .getByRole('button')
  await options.first().click()
  const explanation = page.getByRole('status').locator('p:not(.verdict)').last()
  await expect(explanation).toHaveText(/\w/)
  const before = await page.locator('main').innerText()
  await page.getByRole('button', { name: 'Menú' }).click()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('group', { name: 'Language' })).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(/^(Right|Not quite)\b/)
  await page.getByRole('button', { name: 'Español' }).click()
  await expect(page.getByRole('group', { name: words('menu/menu', 'language') })).toBeVisible()
  expect(await page.locator('main').innerText()).toBe(before)
})

test('an English ticket opens in Spanish', async ({ page, english }) => {
  await english.goto('')
  await playQuiz(english)
  await english.goto('#/vote')
  const [first = ''] = await castBallot(english, 2)
  const link = await linkOfTicket(english)

  await page.goto(link)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.getByRole('button', { name: words('ticket/ticket', 'showPicks') }).click()
  await expect(page.getByText(spanishTitle(first), { exact: true }).first()).toBeVisible()
  await page.getByRole('link', { name: words('ticket/friend', 'play') }).click()
  await answerInSpanish(page)
})

test('a vote is cast in Spanish, and its ticket opens in English', async ({ page, english }) => {
  await page.goto('#/vote')
  const cards = page.getByRole('group', { name: words('vote/vote', 'storylines') })
  for (const at of [0, 1]) await cards.getByRole('button').nth(at).click()
  await page.getByRole('button', { name: /^Ordenar estas 2/ }).click()
  await page.getByRole('button', { name: words('vote/vote', 'arrangeMyself') }).click()
  const rows = page.getByRole('listitem').locator('.title')
  await expect(rows).toHaveCount(2)
  const titles = await rows.allTextContents()
  // An order that was not touched is not cast.
  await rows.nth(1).click()
  await page
    .getByRole('button', { name: words('vote/vote', 'up', { title: String(titles[1]) }) })
    .click()
  const [first = ''] = await rows.allTextContents()
  await page.getByRole('button', { name: words('vote/vote', 'toMyTicket') }).click()
  await page.getByText(words('ticket/ticket', 'show')).click()
  const link = await page
    .getByRole('textbox', { name: words('ticket/ticket', 'link') })
    .inputValue()

  await english.goto(link)
  await english.getByRole('button', { name: 'Show their picks' }).click()
  await expect(english.getByText(englishTitle(first), { exact: true }).first()).toBeVisible()
})

test('votes sent in English are counted in Spanish, and the result opens in English', async ({
  page,
  english
}) => {
  await page.goto('#/party')
  const { baseURL = '' } = test.info().project.use
  const chat = codes.map((code, at) => `${String(NAMES[at])}: ${baseURL}#/r/${code}`)
  await paste(page, chat.join('\n'), words('group/group', 'waiting'))
  await page.getByRole('button', { name: words('group/group', 'start') }).click()
  const skip = page
    .getByRole('dialog')
    .getByRole('button', { name: words('result/reveal', 'skip') })
  await skip.click()
  await page.getByRole('button', { name: words('result/reveal', 'how') }).click()
  const winner = page.getByRole('heading', { name: words('result/result', 'headliner') })
  const told = await winner.innerText()
  await page.getByText(words('result/result', 'more'), { exact: true }).click()
  const link = await page
    .getByRole('textbox', { name: words('result/result', 'link') })
    .inputValue()

  await english.goto(link)
  await reveal(english)
  const headline = await english.getByRole('heading', { name: 'The winner:' }).innerText()
  const title = headline.replace(/^The winner:\s*/i, '').trim()
  expect(spanishTitle(title)).not.toBe('')
  expect(told).toContain(spanishTitle(title))
})

test('the page for chats leads to the game, and keeps the link', async ({ page }) => {
  await page.goto('es/#/vote')
  await expect(page).toHaveURL(/encore\/#\/vote$/)
  await expect(heading(page)).toContainText('Tu secuela')
})

test('a question of an English browser is in English', async ({ english }) => {
  await english.goto('#/quiz')
  await answer(english)
  await expect(english.locator('html')).toHaveAttribute('lang', 'en')
})
