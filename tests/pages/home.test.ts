import { describe, expect, test } from 'vitest'
import { fakeEnvironment } from '../environment.ts'
import { follow, visit } from './visit.ts'

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

  test('says when nothing can be kept', async () => {
    const { screen } = await visit('#/vote', fakeEnvironment({ storage: () => null }))
    expect(screen.getByText(/This browser keeps nothing/)).toBeTruthy()
  })

  test('says when something stored could not be read', async () => {
    const environment = fakeEnvironment()
    environment.stored.set('encore:name', '{')
    const { screen } = await visit('#/ticket', environment)
    expect(screen.getByText(/put aside, not deleted/)).toBeTruthy()
  })
})
