import type { Locator, Page } from '@playwright/test'
import { film } from '../../../src/film/index.ts'
import { encodeResult, readCode } from '../../../src/links/index.ts'
import { resultLink, reveal } from '../group/eight-votes.ts'
import { linkOfTicket, writeName } from '../driving/drive-page.ts'
import { expect, expectNoEnglish, test, titlesOf, words } from '../driving/languages.ts'
import { paste } from '../driving/paste.ts'
import { playRound, textsOf } from '../driving/play-round.ts'
import { keepWhatIsSent, takeSent } from '../driving/sent.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

const spanishOf = (ids: readonly string[]) => ids.map(id => titlesOf(id).spanish)

function vote(name: string, ...ids: string[]): string {
  const code = encodeResult({ name, ballot: { ranking: ids.map(id => [id]) } }, film)
  return `${name}: ${String(test.info().project.use.baseURL)}#/r/${code}`
}

test('a final round of an English group is voted on in Spanish, and its winner is the same', async ({
  page,
  english
}) => {
  for (const each of [page, english]) await each.addInitScript(keepWhatIsSent)
  const press = (name: string) => english.getByRole('button', { name, exact: true }).click()
  // The title of the last is the same in both languages.
  const standing = ['duet', 'children', 'frankies-child'] as const
  const [duet, children, frankie] = standing
  const tied = [vote('Ben', duet, children, frankie), vote('Cem', children, duet, frankie)]
  await english.goto('#/party')
  await english.getByRole('textbox', { name: 'Name it' }).fill('Ana y sus amigos')
  await english.getByRole('textbox', { name: 'Your name' }).fill('Ana')
  await paste(english, tied.join('\n'))
  await reveal(english)
  await expect(english.getByRole('heading', { name: /^A tie:/ })).toBeVisible()
  await press('Hold a final round')
  await english.getByRole('checkbox', { name: titlesOf(frankie).english }).check()
  await press('Start round 2')
  await press('Invite')
  await press('Send the invite')
  const invitation = (await takeSent(english)).url

  await page.goto(invitation)
  const choices = page.getByRole('group', { name: words('group/invite', 'runoffChoices') })
  await expect(choices.getByRole('button')).toHaveCount(standing.length)
  const titles = await choices.getByRole('button').allTextContents()
  expect(titles.toSorted()).toEqual(spanishOf(standing).toSorted())
  await expectNoEnglish(page)
  for (const title of spanishOf([children, frankie, duet]))
    await choices.getByRole('button', { name: title, exact: true }).click()
  const send = page.getByRole('button', { name: words('group/invite', 'send', { host: 'Ana' }) })
  await send.click()
  await page.getByRole('textbox', { name: words('group/invite', 'name') }).fill('Bea')
  await expectNoEnglish(page)
  await send.click()
  await expect(heading(page)).toHaveText(words('group/invite', 'sent'))
  await expectNoEnglish(page)
  const beas = (await takeSent(page)).url

  // Without hers the final round is tied again.
  await paste(english, [...tied, `Bea: ${beas}`].join('\n'))
  await expect(english.getByText('Added 3: Ben, Cem, Bea.')).toBeVisible()
  await reveal(english)
  await expect(english.locator('.headliner .entry')).toHaveText(titlesOf(children).english)
  await expect(english.getByText(`Bea: ${titlesOf(children).english}.`)).toBeAttached()
  const result = await resultLink(english)

  await page.goto(result)
  await page.getByRole('button', { name: words('result/reveal', 'start') }).click()
  const show = page.getByRole('dialog')
  await show.getByRole('button', { name: words('result/reveal', 'skip') }).click()
  await page.getByRole('button', { name: words('result/reveal', 'how') }).click()
  await expect(page.locator('.headliner .entry')).toHaveText(titlesOf(children).spanish)
  await expectNoEnglish(page)
})

/** The questions of a ticket’s link, and how many were answered right. */
function roundOf(link: string) {
  const read = readCode(link.replace(/.*#\/r\//, ''), film)
  if (!read.ok || read.kind !== 'result') throw new Error(`No ticket in ${link}`)
  const { questions = [], right = [] } = read.result.quiz ?? {}
  return { questions, right: right.filter(Boolean).length }
}

const scores = (page: Page, name: string): Locator =>
  page.getByRole('list', { name }).getByRole('listitem')

test('a challenge and its rematch are played across languages, with the same questions', async ({
  page,
  english
}) => {
  test.slow()
  for (const each of [page, english]) await each.addInitScript(keepWhatIsSent)
  await english.goto('')
  await english.getByRole('link', { name: 'Play the quiz' }).click()
  const asked = await playRound(english, 'en', index => index % 2 === 0)
  await english.getByRole('button', { name: 'Go to my ticket' }).click()
  await writeName(english, 'Ana')
  const challenge = await linkOfTicket(english)
  expect(roundOf(challenge)).toEqual({ questions: asked, right: 5 })

  await page.goto(challenge)
  await expect(heading(page)).toHaveText(/^Ana sacó 5\sde\s10 en /)
  await expectNoEnglish(page)
  await page.getByRole('link', { name: words('ticket/friend', 'play') }).click()
  expect(await playRound(page, 'es', index => index < 7)).toEqual(asked)
  await expect(heading(page)).toHaveText(words('ticket/compared', 'ahead', { mine: 7, theirs: 5 }))
  const spanishScores = scores(page, words('ticket/compared', 'scores'))
  await expect(spanishScores).toHaveText(['Tú 7', 'Ana 5'])
  await expectNoEnglish(page)
  await page.getByText(words('ticket/compared', 'questions'), { exact: true }).click()
  for (const [index, number] of asked.entries()) {
    const question = film.questions.find(each => each.number === number)
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('list') })
      .nth(index)
    await expect(row).toContainText(question ? textsOf(question, 'es').prompt : '')
    await expect(row.getByRole('listitem')).toHaveText([
      words('ticket/compared', index % 2 === 0 ? 'wasRight' : 'wasNotQuite', { name: 'Ana' }),
      words('ticket/compared', index < 7 ? 'wasRight' : 'wasNotQuite', { name: 'Tú' })
    ])
  }
  await page
    .getByRole('textbox', { name: words('ticket/compared', 'yourName', { name: 'Ana' }) })
    .fill('Bea')
  const rematch = page.getByRole('button', {
    name: words('ticket/compared', 'rematchWith', { name: 'Ana' })
  })
  await page
    .getByRole('button', { name: words('ticket/compared', 'sendBack', { name: 'Ana' }) })
    .click()
  const answer = await takeSent(page)
  expect(answer.text).toContain('7–5 a mi favor en Corazones malheridos.')

  await english.goto(answer.url)
  await expect(heading(english)).toHaveText('Bea keeps it, 7–5.')
  await expect(scores(english, 'Both scores')).toHaveText(['You 5', 'Bea 7'])

  await rematch.click()
  const askedAgain = await playRound(page, 'es', index => index < 8)
  await page.getByRole('button', { name: words('ticket/stage', 'dare') }).click()
  const dare = await takeSent(page)
  expect(dare.text).toMatch(/^Revancha: saqué 8\/10 /)
  expect(roundOf(dare.url)).toEqual({ questions: askedAgain, right: 8 })

  await english.goto(dare.url)
  await expect(heading(english)).toHaveText(/^Bea got 8\sout\sof\s10 on Purple\sHearts\./)
  await english.getByRole('link', { name: 'Play the same questions' }).click()
  expect(await playRound(english, 'en', index => index < 9)).toEqual(askedAgain)
  await expect(heading(english)).toHaveText('You win, 9–8.')
  await expect(scores(english, 'Both scores')).toHaveText(['You 9', 'Bea 8'])
  await expect(english.getByText('It’s 1–1 so far.')).toBeVisible()
})
