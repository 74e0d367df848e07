import { expect, test } from 'vitest'
import { play, tenRight } from '../../world/play-app.ts'
import { visit } from '../../world/render-app.ts'

test('the page of stats: empty before the first round, tables after it', async () => {
  const page = await visit('#/record')
  expect(page.screen.getByRole('link', { name: 'Play a quick ten' })).toBeTruthy()
  play(page, [false, ...tenRight.slice(1)])
  await page.goTo('#/vote')
  await page.goTo('#/record')
  const figures = page.screen.getAllByRole('definition').map(({ textContent }) => textContent)
  expect(figures.map(text => text.replace(/\s+/g, ' ').trim())).toEqual([
    '1',
    '0',
    '90% 9 of 10',
    '10 of 78',
    '9 best 9',
    '0 days'
  ])
  expect(page.screen.getByRole('link', { name: 'See my ticket' }).getAttribute('href')).toBe(
    '#/ticket'
  )
  const [topics, scores] = page.screen.getAllByRole('table')
  if (!topics || !scores) throw new Error('There are no tables.')
  expect(page.within(topics).getByRole('row', { name: /^Sequel talk/ }).textContent).toMatch(
    /3 of 4$/
  )
  expect(
    page
      .within(scores)
      .getAllByRole('row')
      .map(row => [...row.children].map(({ textContent }) => textContent).join(': '))
  ).toEqual([
    'Right answers: Rounds',
    '0 to 19%: 0',
    '20 to 39%: 0',
    '40 to 59%: 0',
    '60 to 79%: 0',
    '80 to 99%: 1',
    'Perfect: 0'
  ])
})
