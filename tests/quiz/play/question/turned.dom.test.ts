import { expect, test, vi } from 'vitest'
import { visit } from '../../../world/render-app.ts'
import { give } from '../on-page.ts'

/** Media queries that a test can change. */
function turnable() {
  const asked = new Map<string, EventTarget & { media: string; matches: boolean }>()
  vi.stubGlobal('matchMedia', (media: string) => {
    const query =
      asked.get(media) ??
      Object.assign(new EventTarget(), { media, matches: media.includes('reduce') })
    asked.set(media, query)
    return query
  })
  return (media: string, matches: boolean) => {
    const query = asked.get(media)
    if (!query) throw new Error(`Nothing asks for ${media}.`)
    query.matches = matches
    query.dispatchEvent(new Event('change'))
  }
}

test('a tablet is turned while an answer is shown → the sheet and its button take the new layout', async () => {
  const turn = turnable()
  const page = await visit('#/quiz')
  await give(page, true)
  const shown: Element[] = []
  Element.prototype.scrollIntoView = function () {
    shown.push(this)
  }
  const sheet = document.querySelector('.sheet')
  await page.act(() => {
    turn('(width >= 47.5em) and (height >= 37.5em)', true)
  })
  expect(shown).toEqual([sheet])
  await page.act(() => {
    turn('(width >= 47.5em) and (height >= 37.5em)', false)
  })
  expect(shown).toEqual([sheet])

  expect(page.screen.getByRole('button', { name: 'Next question' })).toBeTruthy()
  await page.act(() => {
    turn('(width < 22.5em)', true)
  })
  expect(page.screen.queryByRole('button', { name: 'Next question' })).toBeNull()
  expect(page.screen.getByRole('button', { name: 'Next' })).toBeTruthy()
})
