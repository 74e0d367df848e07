import { describe, expect, test } from 'vitest'
import { play, tenRight } from '../../world/play-app.ts'
import { arrived, follow, openMenu, press, visit } from '../../world/render-app.ts'

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

describe('home after a first round', () => {
  test('the open round comes first and continues', async () => {
    const page = await visit('#/vote')
    play(page, [true, false])
    await page.goTo('#/')
    const links = page.within(page.screen.getByRole('main')).getAllByRole('link')
    expect(links[0]?.textContent.trim()).toBe('Continue question 3 of 10')
    await follow(page, 'Continue question 3 of 10')
    expect(page.screen.getByText('Question 3 of 10')).toBeTruthy()
  })

  test('an open round can be quit, and quitting undone', async () => {
    const page = await visit('#/vote')
    play(page, [true, false])
    await page.goTo('#/')
    await press(page, 'Quit this round: Quick ten')
    expect(page.screen.queryByText('Question 3 of 10')).toBeNull()
    expect(page.screen.getByText('You’ve quit: Quick ten').role).toBe('status')
    expect(document.activeElement).toBe(page.screen.getByRole('button', { name: 'Undo' }))
    await press(page, 'Undo')
    expect(page.screen.getByText('Question 3 of 10')).toBeTruthy()
    expect(document.activeElement).toBe(
      page.screen.getByRole('link', { name: 'Continue: Quick ten' })
    )
  })

  test('shows the daily five and their score', async () => {
    const page = await visit('#/')
    expect(page.screen.queryByRole('link', { name: 'Play today’s five' })).toBeNull()
    play(page, [true])
    await page.goTo('#/vote')
    await page.goTo('#/')
    expect(page.screen.getByRole('link', { name: 'Play today’s five' })).toBeTruthy()
    play(page, [true, true, true, true, false], 'daily')
    await page.goTo('#/vote')
    await page.goTo('#/')
    const card = page.within(page.screen.getByRole('region', { name: /^Daily five, number \d+$/ }))
    expect(card.getByText('1 day in a row')).toBeTruthy()
    expect(card.getByText(/^4 of 5 · next five in /)).toBeTruthy()
    const rest = card.getByRole('link', { name: 'See my answers, share, set a reminder' })
    expect(rest.getAttribute('href')).toBe('#/quiz/daily')
    expect(page.screen.queryByRole('link', { name: 'My ticket' })).toBeNull()
  })

  test('links to the ticket, the news and more ways to play', async () => {
    const page = await visit('#/vote')
    play(page, [false, ...tenRight.slice(1)])
    await page.goTo('#/')
    expect(
      [
        'My ticket',
        'Play the quiz',
        'Rank the sequels',
        'Vote with friends',
        'The sequel so far'
      ].map(name => page.screen.getByRole('link', { name }).getAttribute('href'))
    ).toEqual(['#/ticket', '#/quiz', '#/vote', '#/party', '#/news'])
    const ways = page.within(page.screen.getByRole('navigation', { name: 'More ways to play' }))
    expect(ways.getAllByRole('link').map(link => link.textContent.replace(/\s+/g, ' '))).toEqual([
      'Questions you missed 1 to practise',
      'Real comment or made up? Did a fan write that, or did we? Real ones are reworded.',
      'All the questions Every question we’ve got',
      'Your stats Scores, streaks and topics'
    ])
  })

  test('nothing missed: no link to practice', async () => {
    const page = await visit('#/vote')
    play(page, tenRight)
    await page.goTo('#/')
    expect(page.screen.queryByRole('link', { name: /^Questions you missed/ })).toBeNull()
  })
})
