import { describe, expect, test } from 'vitest'
import { film } from '../../../src/film/index.ts'
import { encodeResult } from '../../../src/links/index.ts'
import { play, tenRight, vote } from '../../world/play-app.ts'
import {
  arrived,
  follow,
  heardIn,
  openMenu,
  press,
  visit,
  type Visit
} from '../../world/render-app.ts'

describe('the first page', () => {
  test.each([
    ['Play the quiz', 'Question 1 of 10 – The quiz – Encore'],
    ['Rank the sequels', 'Step 1 of 2 – The vote – Encore'],
    ['Vote with friends', 'Vote with friends – Encore'],
    ['Is there a second film coming?', 'The sequel so far – Encore']
  ])('%s leads to a page with its own title and the focus', async (name, title) => {
    const page = await visit('')
    expect(page.screen.getByRole('heading', { level: 1, name: 'Encore' })).not.toBe(
      document.activeElement
    )
    await follow(page, name)
    expect(document.title).toBe(title)
    await arrived(page)
  })

  test('says which film it is about, for whom, how long it takes, and what it gives away', async () => {
    const { screen } = await visit('#/')
    expect(screen.getByText(/^The Purple Hearts quiz/).textContent).toContain(
      'and your vote on the sequel'
    )
    expect(screen.getByText('How well do you know Cassie and Luke?')).toBeTruthy()
    expect(screen.getByText('Ten questions. Two minutes. No sign-up.')).toBeTruthy()
    expect(screen.getByText('Spoils the ending. Made by fans, not Netflix.')).toBeTruthy()
  })
})

describe('the menu', () => {
  test('leads to every page, and says which one is open', async () => {
    const page = await visit('#/news')
    await openMenu(page)
    const pages = page.within(page.screen.getByRole('navigation', { name: 'All pages' }))
    expect(
      pages.getAllByRole('link').map(link => [link.textContent, link.getAttribute('href')])
    ).toEqual([
      ['Play the quiz', '#/quiz'],
      ['Rank the sequels', '#/vote'],
      ['Vote with friends', '#/party'],
      ['My ticket', '#/ticket'],
      ['Your stats', '#/record'],
      ['The sequel so far', '#/news'],
      ['About Encore', '#/about']
    ])
    const open = pages.getByRole('link', { current: 'page' })
    expect(open.textContent).toBe('The sequel so far')
  })

  test('a link to About closes it', async () => {
    const page = await visit('#/')
    await openMenu(page)
    await follow(page, 'About Encore')
    expect(document.title).toBe('About – Encore')
    await arrived(page)
    expect(page.screen.getByRole('button', { name: 'Menu', expanded: false })).toBeTruthy()
  })

  test('sets the theme; a click elsewhere or a focus beyond it closes it', async () => {
    const page = await visit('#/')
    await openMenu(page)
    expect(page.screen.getByRole('group', { name: 'Theme' })).toBeTruthy()
    await press(page, 'Dark')
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(page.screen.getByRole('button', { name: 'Dark', pressed: true })).toBeTruthy()
    await page.user.click(page.screen.getByRole('heading', { level: 1 }))
    expect(page.screen.queryByRole('link', { name: 'About Encore' })).toBeNull()
    await openMenu(page)
    page.screen.getByRole('button', { name: 'Same as device' }).focus()
    await page.user.tab()
    expect(page.screen.queryByRole('link', { name: 'About Encore' })).toBeNull()
  })
})

const week = 7 * 86_400_000

/** Another player’s ticket: with nine of ten, and a list. */
const noor = encodeResult(
  {
    name: 'Noor',
    quiz: { mode: 'ten', questions: [12, 3, 14], right: [true, true, false] },
    ballot: { ranking: [['duet']] }
  },
  film
)

async function homeAgain(page: Visit): Promise<void> {
  await page.goTo('#/vote')
  await page.goTo('#/')
}

const links = (page: Visit, within: HTMLElement) =>
  page.within(within).getAllByRole('link').map(heardIn)

describe('home after a first round', () => {
  test('has a header as other pages have, a heading, and no word of spoilers', async () => {
    const page = await visit('#/')
    expect(page.screen.queryByRole('link', { name: 'Encore' })).toBeNull()
    play(page, [true])
    await homeAgain(page)
    expect(page.screen.getByRole('link', { name: 'Encore' })).toBeTruthy()
    expect(page.screen.getByRole('heading', { level: 1 }).textContent).toBe('Encore')
    await arrived(page)
    expect(page.screen.queryByText(/^Spoils the ending/)).toBeNull()
  })

  test('today’s five come first, and go on where they were left', async () => {
    const page = await visit('#/vote')
    play(page, tenRight)
    await page.goTo('#/')
    const main = page.screen.getByRole('main')
    expect(links(page, main)[0]).toBe('Play today’s five')
    play(page, [true, false], 'daily')
    await homeAgain(page)
    expect(links(page, main)[0]).toBe('Go on with today’s five')
    expect(page.screen.queryByText('Question 3 of 5')).toBeNull()
    await follow(page, 'Go on with today’s five')
    expect(page.screen.getByText('Question 3 of 5')).toBeTruthy()
  })

  test('today’s five done: hearts, stamp, the time to the next ones, and a line to share', async () => {
    const page = await visit('#/vote')
    play(page, [true, true, true, true, false], 'daily')
    await page.goTo('#/')
    const { number } = page.daily.daily.get()
    const card = page.within(page.screen.getByRole('region', { name: 'Today’s five' }))
    expect(card.getByText(`No. ${number} · same five for everyone`)).toBeTruthy()
    expect(card.getByText('1 day in a row')).toBeTruthy()
    expect(card.getByRole('img', { name: '4 of 5 right' })).toBeTruthy()
    expect(card.getByText('Backstage pass')).toBeTruthy()
    expect(card.getByText(/^Next five in \d+ (h|min)$/)).toBeTruthy()
    const rest = card.getByRole('link', { name: 'Answers, picture, reminder' })
    expect(rest.getAttribute('href')).toBe('#/quiz/daily')
    await press(page, 'Share')
    expect(page.environment.clipboard).toContain(`Purple Hearts daily ${number}: 4/5\n`)
    expect(card.getByRole('status').textContent).toMatch(/^Copied/)
  })

  test('an open round waits: it goes on, can be quit, and quitting undone', async () => {
    const page = await visit('#/vote')
    play(page, [true, false])
    await page.goTo('#/')
    expect(page.screen.getByText('Question 3 of 10')).toBeTruthy()
    await press(page, 'Quit this round: Quick ten')
    expect(page.screen.queryByText('Question 3 of 10')).toBeNull()
    expect(page.screen.getByText('You’ve quit: Quick ten').role).toBe('status')
    expect(document.activeElement).toBe(page.screen.getByRole('button', { name: 'Undo' }))
    await press(page, 'Undo')
    expect(document.activeElement).toBe(page.screen.getByRole('link', { name: 'Go on: Quick ten' }))
    await follow(page, 'Go on: Quick ten')
    expect(page.screen.getByText('Question 3 of 10')).toBeTruthy()
  })

  test('a friend who has won waits for a rematch, which deals ten new questions', async () => {
    const page = await visit('#/vote')
    play(page, [true, false, false], noor)
    await page.goTo('#/')
    expect(page.screen.getByText('Noor beat you, 2–1')).toBeTruthy()
    await press(page, 'Rematch with Noor')
    expect(page.environment.hash()).toBe('#/quiz')
    await page.goTo('#/quiz')
    expect(page.screen.getByText('Question 1 of 10')).toBeTruthy()
    await homeAgain(page)
    expect(page.screen.queryByText(/^Noor beat you/)).toBeNull()
  })

  test.each([
    ['a draw', [true, true, false], 0],
    ['a win', [true, true, true], 0],
    ['a loss of more than a week ago', [false, false, false], week + 1]
  ])('%s: nobody waits', async (_, marks, later) => {
    const page = await visit('#/vote')
    play(page, marks, noor)
    page.environment.clock += later
    await page.goTo('#/')
    expect(page.screen.queryByText(/^Noor beat you/)).toBeNull()
  })

  test('a loss and a vote of the time when the clock was a year ahead do not wait for that year', async () => {
    const page = await visit('#/party')
    page.environment.clock += 52 * week
    page.importer.addBallots(`#/r/${noor}`)
    page.parties.nameGroup('Film night')
    play(page, [true, false, false], noor)
    await page.goTo('#/')
    expect(page.screen.getByText('Noor beat you, 2–1')).toBeTruthy()
    expect(page.screen.getByText('Film night')).toBeTruthy()
    page.environment.clock -= 52 * week
    const again = await visit('#/', page.environment.afterReload())
    expect(again.screen.getByRole('heading', { name: 'Today’s five' })).toBeTruthy()
    expect(again.screen.queryByText(/^Noor beat you/)).toBeNull()
    expect(again.screen.queryByText('Film night')).toBeNull()
  })

  test('a group vote waits as long as votes come in', async () => {
    const page = await visit('#/party')
    page.importer.addBallots(`#/r/${noor}`)
    page.parties.nameGroup('Film night')
    play(page, tenRight)
    await page.goTo('#/')
    expect(page.screen.getByText('Film night')).toBeTruthy()
    expect(page.screen.getByText('1 vote in')).toBeTruthy()
    const open = page.screen.getByRole('link', { name: 'Open Film night' })
    expect(open.getAttribute('href')).toBe(`#/group/${page.group}`)
    page.environment.clock += week + 1
    await homeAgain(page)
    expect(page.screen.queryByText('Film night')).toBeNull()
  })

  test('no more than two things wait', async () => {
    const page = await visit('#/party')
    page.importer.addBallots(`#/r/${noor}`)
    page.parties.nameGroup('Film night')
    play(page, [false, false, false], noor)
    await page.goTo('#/')
    expect(page.screen.getByText('Film night')).toBeTruthy()
    play(page, [true])
    await homeAgain(page)
    expect(page.screen.getByText('Question 2 of 10')).toBeTruthy()
    expect(page.screen.getByText('Noor beat you, 2–0')).toBeTruthy()
    expect(page.screen.queryByText('Film night')).toBeNull()
  })

  test('the ticket is small, and asks for a sequel where there is none', async () => {
    const page = await visit('#/vote')
    play(page, [false, ...tenRight.slice(1)])
    await page.goTo('#/')
    const ticket = page.screen.getByRole('link', { name: 'My ticket' })
    expect(ticket.getAttribute('href')).toBe('#/ticket')
    expect(page.screen.getByText('of 10').textContent).toBe('9 of 10')
    expect(page.screen.getByText('Backstage pass')).toBeTruthy()
    const sequel = page.screen.getByRole('link', { name: 'Your sequel goes here' })
    expect(sequel.getAttribute('href')).toBe('#/vote')
    vote(page, ['duet', 'children'])
    await homeAgain(page)
    expect(page.screen.queryByRole('link', { name: 'Your sequel goes here' })).toBeNull()
    expect(page.screen.getByText('My sequel')).toBeTruthy()
    expect(page.screen.getByText('Duet')).toBeTruthy()
  })

  test('four tiles and a line of links lead on', async () => {
    const page = await visit('#/vote')
    play(page, [false, ...tenRight.slice(1)])
    await page.goTo('#/')
    expect(links(page, page.screen.getByRole('navigation', { name: 'More to do' }))).toEqual([
      'Ten more 68 you haven’t seen',
      'Real or fake? Did a fan write that?',
      'Vote with friends In your group chat',
      'The sequel so far Is there a second film coming?'
    ])
    const line = page.screen.getByRole('navigation', { name: 'More pages' })
    expect(links(page, line)).toEqual(['Stats', 'Missed questions', 'All questions', 'About'])
  })

  test('nothing missed: no link to practice', async () => {
    const page = await visit('#/vote')
    play(page, tenRight)
    await page.goTo('#/')
    expect(page.screen.queryByRole('link', { name: 'Missed questions' })).toBeNull()
  })
})
