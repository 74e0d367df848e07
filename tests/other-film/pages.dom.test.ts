import { describe, expect, test } from 'vitest'
import { film } from '../../src/film/index.ts'
import { linkOf, open, play, vote } from '../world/play-app.ts'
import { openMenu, press, visit, type Visit } from '../world/render-app.ts'

/** These run on a small film without news and without comments: see `vite.config.ts`. */
const { questions } = film
const allRight = questions.map(() => true)
const storylines = film.storylines.map(({ id }) => id)

const main = ({ screen }: Visit) => screen.getByRole('main').textContent

/** Headings and lists that announce something and hold nothing. */
function emptyParts({ screen }: Visit): string[] {
  const empty = [
    ...screen
      .getByRole('main')
      .querySelectorAll('h1, h2, h3, ul:not([hidden]), ol:not([aria-hidden]), section, nav')
  ]
  return empty.filter(({ textContent }) => !textContent.trim()).map(({ outerHTML }) => outerHTML)
}

function leadsToNews({ screen }: Visit): boolean {
  return screen.queryAllByRole('link').some(link => link.getAttribute('href') === '#/news')
}

test('the film is the small one', () => {
  expect(film.title).toBe('The Marmalade Heist')
  expect([film.comments, film.news, questions.length]).toEqual([null, [], 9])
})

test.each(['#/', '#/quiz', '#/vote', '#/ticket', '#/party', '#/about', '#/record', '#/review'])(
  '%s: nothing is empty, and no link leads to news that do not exist',
  async hash => {
    const page = await visit(hash)
    expect(leadsToNews(page)).toBe(false)
    expect(emptyParts(page)).toEqual([])
  }
)

test('the address of the news says that there are none', async () => {
  const page = await visit('#/news')
  expect(main(page)).toContain('Nobody has said anything about a second film yet')
  expect(page.screen.queryByText('Still open')).toBeNull()
  expect(page.screen.getByRole('link', { name: 'Rank the sequels' })).toBeTruthy()
})

test('home names the film, its maker and the number of its questions', async () => {
  const page = await visit('#/')
  expect(document.title).toBe('Encore: the Marmalade Heist quiz and sequel vote')
  expect(main(page)).toContain('Nine questions.')
  expect(main(page)).toContain('not Quince Pictures')
})

test('about says how many texts there are, and what the quiz asks', async () => {
  const page = await visit('#/about')
  expect(main(page)).toContain('The Marmalade Heist (1987)')
  expect(main(page)).toContain('comes from this text')
  expect(main(page)).toContain('Nine questions and no timer')
})

describe('the quiz', () => {
  test('asks all nine questions, and after the last one offers no news', async () => {
    const page = await visit('#/quiz')
    expect(document.title).toBe('Question 1 of 9 – The quiz – Encore')
    play(page, allRight.slice(1))
    await page.user.keyboard('1')
    expect(page.screen.getByRole('button', { name: 'See my result' })).toBeTruthy()
    expect(leadsToNews(page)).toBe(false)
  })

  test('has no round of lines: none is offered, started or stored', async () => {
    const page = await visit('#/vote')
    play(page, allRight)
    await page.goTo('#/')
    const ways = page.screen.getByRole('navigation', { name: 'More to do' })
    expect(
      page
        .within(ways)
        .getAllByRole('link')
        .map(link => link.textContent)
    ).toEqual(['Nine more You’ve seen them all', 'Vote with friends In your group chat'])
    expect(page.screen.getByRole('link', { name: 'All questions' })).toBeTruthy()
    expect(emptyParts(page)).toEqual([])
    expect(leadsToNews(page)).toBe(false)
    const stored = page.environment.stored.size
    await page.goTo('#/quiz/comments')
    expect(main(page)).toContain('Nothing to play here')
    expect(main(page)).toContain('A quick nine is always on.')
    expect(page.environment.stored.size).toBe(stored)
  })

  test('shows in the record the topics that the film has', async () => {
    const page = await visit('#/vote')
    play(page, allRight)
    await page.goTo('#/record')
    expect(main(page)).toContain('The making of')
    expect(main(page)).not.toContain('Sequel talk')
  })

  test('ends in the film’s own words where it has some, and in neutral ones else', async () => {
    const page = await visit('#/quiz')
    play(page, allRight)
    await page.goTo('#/ticket')
    expect(document.body.textContent).toContain('They’re licking the spoon.')
  })
})

describe('a ballot', () => {
  test('stands alone once it is cast: nothing is compared with comments', async () => {
    const page = await visit('#/vote')
    vote(page, storylines.slice(0, 2))
    await page.goTo('#/vote')
    expect(page.screen.getByRole('heading', { level: 1, name: 'Your list is saved' })).toBeTruthy()
    expect(main(page)).toContain('The Second Jar')
    expect(main(page)).not.toMatch(/fans|comments|\b0\b/)
    expect(leadsToNews(page)).toBe(false)
    expect(emptyParts(page)).toEqual([])
    await page.goTo('#/ticket')
    expect(main(page)).not.toContain('You vs the fans')
    expect(page.screen.getByRole('link', { name: 'My list' })).toBeTruthy()
  })

  test('goes into a link that a friend opens', async () => {
    const page = await visit('#/vote')
    play(page, allRight)
    vote(page, storylines.slice(0, 2))
    const friend = await visit(linkOf(page).replace(/^[^#]*/, ''))
    const { textContent } = friend.screen.getByRole('heading', { level: 1 })
    expect(textContent.replaceAll('\u00A0', ' ')).toContain('got 9 out of 9 on The Marmalade Heist')
  })
})

test('a score sheet is answered with an example from the film’s own storylines', async () => {
  const page = await visit('#/party')
  await page.act(() => {
    page.importer.addBallots('Kites,Boats,Trains\n5,1,3\n2,4,1')
  })
  expect(main(page)).toContain('looks like a score sheet')
  expect(main(page)).toContain('Ana, second-jar > pim-alone')
})

test('the daily five are five, and stored under the film’s own id', async () => {
  const page = await visit('#/vote')
  open(page, 'daily')
  expect(page.quiz.quiz.get()?.of).toBe(5)
  expect(
    [...page.environment.stored.keys()].every(key => key.startsWith('encore:marmalade-heist:'))
  ).toBe(true)
})

test('the menu is the game’s', async () => {
  const page = await visit('#/')
  await openMenu(page)
  await press(page, 'Dark')
  expect(document.documentElement.dataset.theme).toBe('dark')
})
