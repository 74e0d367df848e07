import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { answer, play, tenRight } from '../../world/play-app.ts'
import { arrived, follow, goOn, heardIn, press, visit, type Visit } from '../../world/render-app.ts'
import { heading } from '../play/on-page.ts'

describe('the daily five', () => {
  test('end on their card, which is shared as one line without spoilers', async () => {
    const page = await visit('#/vote')
    play(page, tenRight.slice(6), 'daily')
    await page.goTo('#/quiz/daily')
    await page.act(() => {
      answer(page, false)
    })
    await goOn(page, 'See my result')
    expect(heading(page).textContent).toBe('Today’s five are done')
    await arrived(page)
    const { number } = page.daily.daily.get()
    const card = page.within(
      page.screen.getByRole('region', { name: `Daily five, number ${number}` })
    )
    expect(card.getByRole('img', { name: '4 of 5 right' })).toBeTruthy()
    await press(page, 'Share')
    expect(page.environment.clipboard).toBe(
      `Purple Hearts daily ${number}: 4/5\nhttps://encore.test/play/#/quiz/daily\n♥♥♥♥♡`
    )
    expect(card.getByRole('status').textContent).toMatch(/^Copied/)
    await press(page, 'Remind me each day')
    expect([...page.environment.saved.keys()]).toEqual(['encore-daily-five.ics'])
    expect(card.getByRole('status').textContent).toMatch(/^Saved: open it/)
    await press(page, 'Share')
    expect(card.getByRole('status').textContent).toMatch(/^Copied/)
  })

  test('pictures are drawn on demand, to save or share', async () => {
    const sent: File[] = []
    const drawDaily = vi.fn((name: string) => Promise.resolve(new File([], name)))
    vi.doMock('../../../src/quiz/daily/picture/daily-picture.ts', () => ({ drawDaily }))
    onTestFinished(() => vi.doUnmock('../../../src/quiz/daily/picture/daily-picture.ts'))
    const page = await visit('#/vote')
    page.environment.sharePicture = picture => {
      sent.push(picture)
      return Promise.resolve('failed')
    }
    play(page, [true, true, true, true, false], 'daily')
    await page.goTo('#/quiz/daily')
    expect(drawDaily).not.toHaveBeenCalled()
    await press(page, 'Save for Stories')
    expect(await page.screen.findByText(/^Saved/)).toBeTruthy()
    expect([...page.environment.saved.keys()]).toEqual(['encore-daily-five-story.png'])
    const { number } = page.daily.daily.get()
    const drawn = {
      brand: 'Encore',
      name: `Daily five, number ${number}`,
      scoreLabel: 'The Purple Hearts quiz',
      score: '4 of 5',
      marks: [true, true, true, true, false],
      verdict: 'Backstage pass',
      streak: '',
      line: 'The same five for everyone today.',
      address: 'encore.test/play'
    }
    expect(drawDaily).toHaveBeenCalledExactlyOnceWith(
      'encore-daily-five-story.png',
      drawn,
      'story',
      expect.any(AbortSignal)
    )
    await press(page, 'Save a picture')
    expect(drawDaily).toHaveBeenLastCalledWith(
      'encore-daily-five.png',
      drawn,
      'portrait',
      expect.any(AbortSignal)
    )
    await press(page, 'Share to Stories')
    expect(await page.screen.findByText(/^We couldn’t share the picture/)).toBeTruthy()
    expect(sent.map(({ name }) => name)).toEqual(['encore-daily-five-story.png'])
    await press(page, 'Share')
    expect(await page.screen.findByText(/^Copied/)).toBeTruthy()
  })

  test('a streak is part of the shared line', async () => {
    const page = await visit('#/vote')
    play(page, tenRight.slice(5), 'daily')
    page.environment.clock += 86_400_000
    page.today.refreshToday()
    play(page, tenRight.slice(5), 'daily')
    await page.goTo('#/quiz/daily')
    await press(page, 'Share')
    expect(page.environment.clipboard).toMatch(
      /^Purple Hearts daily \d+: 5\/5 ★2\nhttps:.*\n♥♥♥♥♥$/
    )
  })

  test('once finished: the score and a link to the review', async () => {
    const page = await visit('#/vote')
    play(page, tenRight.slice(5), 'daily')
    await page.goTo('#/quiz/daily')
    expect(heading(page).textContent).toBe('Today’s five are done')
    expect(page.screen.getByRole('img', { name: '5 of 5 right' })).toBeTruthy()
    expect(page.screen.getByText('Encore!')).toBeTruthy()
    expect(page.screen.getByText(/^Next five in \d+ (h|min)$/)).toBeTruthy()
    await follow(page, 'Look through my answers')
    expect(heading(page).textContent).toBe('Your answers')
    expect(page.screen.getByText(/^Daily five · 5 of 5 right/)).toBeTruthy()
  })

  test('the taste of a weekday is named from 2 December on, where the film has enough of it', async () => {
    const page = await visit('#/')
    play(page, [true])
    await page.goTo('#/quiz/daily')
    const named = () => document.querySelector('.taste')?.textContent ?? ''
    const names = []
    for (let day = 1; day <= 8; day++) {
      await page.act(() => {
        page.environment.clock = new Date(2026, 11, day, 12).getTime()
        page.today.refreshToday()
      })
      await page.goTo('#/')
      names.push(named())
      await page.goTo('#/vote')
    }
    expect(names).toEqual([
      '',
      '',
      '',
      'Friday: real or fake?',
      '',
      'Sunday: the hard ones',
      'Monday warm-up',
      ''
    ])
  })

  test('the week is a list that is read aloud: scores, missed days, and today', async () => {
    const page = await visit('#/vote')
    const { environment } = page
    environment.clock = new Date(2026, 10, 27, 12).getTime()
    page.today.refreshToday()
    play(page, [true, true, true, false, false], 'daily')
    environment.clock = new Date(2026, 10, 30, 12).getTime()
    page.today.refreshToday()
    await page.goTo('#/')
    expect(week(page)).toEqual([
      'Tuesday: not played',
      'Wednesday: not played',
      'Thursday: not played',
      'Friday: 3 of 5',
      'Saturday: not played',
      'Sunday: not played',
      'Monday, today'
    ])
    play(page, [true, true, true, true, false], 'daily')
    await page.goTo('#/quiz/daily')
    expect(week(page).at(-1)).toBe('Monday, today: 4 of 5')
  })

  test('a missed day is forgiven, and the card says so', async () => {
    const page = await visit('#/vote')
    for (const day of [26, 27, 29]) {
      page.environment.clock = new Date(2026, 10, day, 12).getTime()
      page.today.refreshToday()
      play(page, tenRight.slice(5), 'daily')
    }
    await page.goTo('#/')
    expect(page.screen.getByText('3 days in a row')).toBeTruthy()
    expect(page.screen.getByText('Rest day used')).toBeTruthy()
  })

  test('right after the last answer the number turns over; its end alone is read', async () => {
    const page = await visit('#/vote')
    for (const day of [20, 21]) {
      page.environment.clock = new Date(2026, 10, day, 12).getTime()
      page.today.refreshToday()
      play(page, tenRight.slice(5), 'daily')
    }
    page.environment.clock = new Date(2026, 10, 22, 12).getTime()
    page.today.refreshToday()
    play(page, tenRight.slice(6), 'daily')
    await page.goTo('#/quiz/daily')
    await page.act(() => {
      answer(page, true)
    })
    await goOn(page, 'See my result')
    const board = figures()
    expect(board.textContent.trim()).toBe('2 3')
    expect(board.closest('[aria-hidden]')).toBeTruthy()
    expect(page.screen.getByText('3 days in a row')).toBeTruthy()
    expect(page.screen.getByText('Regular')).toBeTruthy()

    await page.user.click(page.screen.getByText('Regular'))
    expect(figures().textContent.trim()).toBe('3')
    await page.goTo('#/')
    await page.goTo('#/quiz/daily')
    expect(figures().textContent.trim()).toBe('3')
  })
})

function week(page: Visit): string[] {
  const list = page.screen.getByRole('list', { name: 'Your last seven days' })
  return page.within(list).getAllByRole('listitem').map(heardIn)
}

function figures(): Element {
  const found = document.querySelector('.figures')
  if (!found) throw new Error('There is no board.')
  return found
}
