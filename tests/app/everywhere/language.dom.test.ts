import { describe, expect, test, vi } from 'vitest'
import { announcerStore } from '../../../src/app/shell/announcer.ts'
import { languageStore } from '../../../src/app/settings/language.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { visit, type Visit } from '../../world/render-app.ts'
import { states } from './cleanup/states.ts'

const all = Object.entries(states).flatMap(([page, each]) =>
  each.map(state => [page, state.name, state] as const)
)

const change = (page: Visit, language: 'en' | 'es') =>
  page.act(async () => {
    expect(await languageStore(page.app).chooseLanguage(language)).toBe(true)
  })

const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt', 'data-tag']

/** All texts that a player can read or hear. */
function said(): string[] {
  const texts: string[] = [document.title]
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
  for (const element of document.body.querySelectorAll('*'))
    texts.push(...ATTRIBUTES.map(name => element.getAttribute(name) ?? ''))
  for (const field of document.querySelectorAll('textarea, input')) {
    if (field instanceof HTMLTextAreaElement) texts.push(field.value)
  }
  return texts.map(text => text.trim()).filter(text => /\p{L}{2}/u.test(text))
}

/** Names, titles of sources, and words that are the same in both languages. */
const SAME =
  /^(Encore|English|Español|Ann|Bo|Cy|Ana|Movie night|Film night|Setlist|The .* article|Sequel “.*|“.*article.*)$/

/** An announcement is not repeated in the new language. */
const clearAnnouncements = (page: Visit) =>
  page.act(() => {
    announcerStore(page.app).announcements.set([])
  })

describe('every page changes at once with the language, and back', () => {
  test.each(all)('%s, %s', async (_, __, { hash, before, steps = [], isDrawing = false }) => {
    const first = await visit('#/about')
    await before?.(first)
    const environment = before ? first.environment.afterReload() : fakeEnvironment()
    const page = await visit(hash, environment)
    for (const step of steps) await step(page)
    // The last step may have opened a part that is still loading.
    await page.act(() => vi.dynamicImportSettled())
    if (isDrawing) await page.screen.findByText(/couldn’t draw the picture/)
    await clearAnnouncements(page)
    const english = { html: document.body.innerHTML, said: said() }

    await change(page, 'es')
    expect(document.documentElement.lang).toBe('es')
    const left = said().filter(text => english.said.includes(text) && !SAME.test(text))
    expect(left).toEqual([])

    await change(page, 'en')
    await clearAnnouncements(page)
    expect(document.documentElement.lang).toBe('en')
    expect(said()).toEqual(english.said)
    expect(document.body.innerHTML).toBe(english.html)
  })
})
