import { describe, expect, test } from 'vitest'
import { languageStore } from '../../../src/app/settings/language.ts'
import { shownLanguage } from '../../../src/app/text/i18n.ts'
import { preferred } from '../../../src/app/text/languages.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { answer } from '../../world/play-app.ts'
import { openMenu, press, visit, type Visit } from '../../world/render-app.ts'

const spanish = () => fakeEnvironment({ languages: () => ['es-MX', 'en'] })

const heading = ({ screen }: Visit) => screen.getByRole('heading', { level: 1 }).textContent.trim()

test('a language is that of the browser, whatever the country, or else English', () => {
  expect(preferred(['de', 'ES-419', 'en'])).toBe('es')
  expect(preferred(['en-US', 'es'])).toBe('en')
  expect(preferred(['nah', 'constructor'])).toBe('en')
  expect(preferred([])).toBe('en')
})

test('a Spanish browser opens the game in Spanish, the film too', async () => {
  const page = await visit('#/quiz', spanish())
  expect(document.documentElement.lang).toBe('es')
  expect(heading(page)).toMatch(/^1 de 10:.*ñ/)
  expect(document.title).toMatch(/Encore$/)
})

describe('the choice in the menu', () => {
  const buttons = ({ screen, within }: Visit) =>
    within(screen.getByRole('group', { name: /^(Language|Idioma)$/ }))
      .getAllByRole('button')
      .map(button => [
        button.textContent,
        button.lang,
        button.getAttribute('aria-pressed') === 'true'
      ])

  test('has each language under its own name, and is remembered', async () => {
    const page = await visit('#/about')
    await openMenu(page)
    expect(buttons(page)).toEqual([
      ['English', 'en', true],
      ['Español', 'es', false]
    ])
    await press(page, 'Español')
    await page.screen.findByRole('group', { name: 'Idioma' })
    expect(buttons(page)).toEqual([
      ['English', 'en', false],
      ['Español', 'es', true]
    ])
    expect(document.activeElement?.textContent).toBe('Español')
    expect(page.environment.stored.get('encore:language')).toContain('"es"')

    const again = await visit('#/about', page.environment.afterReload())
    expect(document.documentElement.lang).toBe('es')
    expect(heading(again)).toBe('Acerca de Encore')
  })

  test('of English is remembered in a Spanish browser', async () => {
    const page = await visit('#/about', spanish())
    expect(heading(page)).toBe('Acerca de Encore')
    await page.user.click(page.screen.getByRole('button', { name: 'Menú' }))
    await press(page, 'English')
    await page.screen.findByRole('heading', { level: 1, name: 'About Encore' })
    const { entries } = page.environment.tabStorage
    const again = fakeEnvironment({ languages: () => ['es'] }, page.environment.tabStorage)
    expect(again.stored).toBe(entries)
    await visit('#/about', again)
    expect(document.documentElement.lang).toBe('en')
  })

  test('stays where it is if the texts cannot be fetched, and says so', async () => {
    const page = await visit('#/about')
    languageStore(page.app).followLanguage(() => Promise.reject(new TypeError('offline')))
    await openMenu(page)
    await press(page, 'Español')
    expect((await page.screen.findByRole('alert')).textContent).toMatch(/^We couldn’t get/)
    expect(shownLanguage.get()).toBe('en')
    expect(page.environment.stored.has('encore:language')).toBe(false)
    expect(heading(page)).toBe('About Encore')
  })

  test('of another tab is tried again at the next page, if its texts cannot be fetched', async () => {
    const page = await visit('#/about')
    let isOffline = true
    languageStore(page.app).followLanguage(() =>
      isOffline ? Promise.reject(new TypeError('offline')) : Promise.resolve(() => undefined)
    )
    const other = page.environment.newTab()
    await page.act(() => {
      other.tabStorage.setItem('encore:language', JSON.stringify({ version: 1, value: 'es' }))
    })
    expect(heading(page)).toBe('About Encore')
    isOffline = false
    await page.goTo('#/record')
    expect(heading(page)).toBe('Tus estadísticas')
    expect(document.documentElement.lang).toBe('es')
  })

  test('of one tab is that of all', async () => {
    const page = await visit('#/about')
    const other = page.environment.newTab()
    other.tabStorage.setItem('encore:language', JSON.stringify({ version: 1, value: 'es' }))
    await page.screen.findByRole('heading', { level: 1, name: 'Acerca de Encore' })
  })
})

test('in the middle of a question its texts change, and nothing else', async () => {
  const page = await visit('#/quiz')
  const texts = () =>
    page.screen
      .getAllByRole('button')
      .filter(button => button.closest('main') && button.querySelector('i'))
      .map(button => button.querySelector('span')?.textContent ?? '')
  const before = texts()
  expect(before.length).toBeGreaterThan(1)
  await page.act(() => {
    answer(page, true)
  })
  const { round } = page.rounds.history.get()[0] ?? {}
  await page.act(() => languageStore(page.app).chooseLanguage('es'))
  expect(texts().slice(0, before.length)).toEqual(
    before.map(text => text.replace(/\p{L}+/gu, word => `${word}ñ`))
  )
  expect(page.rounds.history.get()[0]?.round).toEqual(round)
  expect(page.quiz.quiz.get()).toMatchObject({ right: true, position: 1 })
  expect(document.querySelector('[data-right]')).not.toBeNull()
})

test('what is fetched during a change of language comes in the new one', async () => {
  const page = await visit('#/quiz')
  const { questions } = page.questions
  page.questions.questions.set([])
  await page.questions.fetchTen()
  const changed = languageStore(page.app).chooseLanguage('es')
  await Promise.all([page.questions.fetchQuestions(), changed])
  await page.questions.fetchQuestions()
  expect(questions.get().every(({ prompt }) => prompt.includes('ñ'))).toBe(true)
})
