import type { Page } from '@playwright/test'
import { storylines } from '../../../src/film/storylines.ts'
import { storylines as inSpanish } from '../../../src/film/es/storylines.ts'
import { expect, test as base, watch } from './drive-page.ts'
import { words } from './spanish-words.ts'

/** A page in Spanish, and one of another browser, in English. */
export const test = base.extend<{ english: Page }>({
  locale: 'es-MX',
  english: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({
      locale: 'en-GB',
      ...(baseURL && { baseURL }),
      reducedMotion: 'reduce'
    })
    const english = await context.newPage()
    const faults = await watch(english, baseURL)
    await use(english)
    expect(faults).toEqual([])
    await context.close()
  }
})

export { expect, words }

/** The titles of a storyline, some of which are names and the same in both languages. */
export function titlesOf(id: string): { english: string; spanish: string } {
  const english = storylines.find(storyline => storyline.id === id)?.title
  const spanish = inSpanish[id]?.title
  if (!english || !spanish) throw new Error(`The storyline ${id} has no title in both languages.`)
  return { english, spanish }
}

const idOf = (title: string) =>
  storylines.find(({ id }) => [titlesOf(id).english, titlesOf(id).spanish].includes(title))?.id ??
  ''

export const spanishTitle = (title: string): string => titlesOf(idOf(title)).spanish

export const englishTitle = (title: string): string => titlesOf(idOf(title)).english

/** Fails on English in the visible text. Lines of the film may name a song or a show: not for pages that have some. */
export async function expectNoEnglish(page: Page): Promise<void> {
  const main = page.locator('main')
  const options = { ignoreCase: true, useInnerText: true }
  await expect(main).not.toHaveText(/\b(the|and|you|your|with|film)\b/, options)
  for (const { id } of storylines) {
    const { english, spanish } = titlesOf(id)
    if (english !== spanish) await expect(main).not.toContainText(english, options)
  }
}
