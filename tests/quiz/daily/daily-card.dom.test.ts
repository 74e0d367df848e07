import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { answer, play, tenRight } from '../../world/play-app.ts'
import { arrived, follow, goOn, press, visit } from '../../world/render-app.ts'
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
      `Purple Hearts daily ${number} ♥♥♥♥♡ 4/5\nhttps://encore.test/play/#/quiz/daily`
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
    expect(page.environment.clipboard).toMatch(/^Purple Hearts daily \d+ ♥♥♥♥♥ 5\/5 ★2\n/)
  })

  test('once finished: the score and a link to the review', async () => {
    const page = await visit('#/vote')
    play(page, tenRight.slice(5), 'daily')
    await page.goTo('#/quiz/daily')
    expect(heading(page).textContent).toBe('Today’s five are done')
    expect(page.screen.getByText(/^5 of 5 · next five in \d+:\d\d$/)).toBeTruthy()
    await follow(page, 'Look through my answers')
    expect(heading(page).textContent).toBe('Your answers')
    expect(page.screen.getByText(/^Daily five · 5 of 5 right/)).toBeTruthy()
  })
})
