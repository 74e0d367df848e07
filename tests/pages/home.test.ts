import { describe, expect, test } from 'vitest'
import { play } from '../stores/play.ts'
import { follow, press, visit } from './render-app.ts'

describe('the first page', () => {
  test.each([
    ['Play the quiz', 'The quiz – Encore'],
    ['Rank the sequels', 'The vote – Encore'],
    ['Watch party', 'Watch party – Encore'],
    ['About Encore', 'About – Encore']
  ])('leads by %s to a page that takes the title and the focus', async (name, title) => {
    const page = await visit('')
    expect(page.screen.getByRole('heading', { level: 1, name: 'Encore' })).not.toBe(
      document.activeElement
    )
    await follow(page, name)
    expect(document.title).toBe(title)
    expect(page.screen.getByRole('heading', { level: 1 })).toBe(document.activeElement)
  })

  test('warns that the ending is told', async () => {
    const { screen } = await visit('#/')
    expect(screen.getByText(/how the film ends/)).toBeTruthy()
  })
})

describe('somebody who has played', () => {
  test('finds the open round, and can go on with it or give it up', async () => {
    const page = await visit('#/vote')
    play(page, [true, false])
    await page.goTo('#/')
    expect(page.screen.getByText('Question 3 of 10')).toBeTruthy()
    await follow(page, 'Continue: Quick ten')
    expect(page.screen.getByText('Question 3 of 10')).toBeTruthy()
    await page.goTo('#/')
    await press(page, 'Quit this round: Quick ten')
    expect(page.screen.queryByText('Question 3 of 10')).toBeNull()
    await follow(page, 'Play the quiz')
    expect(page.screen.getByText('Question 1 of 10')).toBeTruthy()
  })

  test('finds more ways to play, and how far the daily five have come', async () => {
    const page = await visit('#/')
    expect(page.screen.queryByRole('link', { name: /^Daily five/ })).toBeNull()
    play(page, [true, true, true, true, false], 'daily')
    await page.goTo('#/vote')
    await page.goTo('#/')
    const ways = page.within(page.screen.getByRole('navigation', { name: 'More ways to play' }))
    expect(ways.getAllByRole('link').map(link => link.textContent.replace(/\s+/g, ' '))).toEqual([
      'Daily five Done for today · 1 day in a row',
      'Everything Every question we’ve got',
      'Questions you missed 1 to practise',
      'Your record Scores, streaks and topics'
    ])
  })
})
