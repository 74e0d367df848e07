import { describe, expect, test } from 'vitest'
import { eraseEverything } from '../../../src/app/backup/erase.ts'
import { startApp } from '../../world/start-app.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { hasFocus, press, visit } from '../../world/render-app.ts'
import { eventually } from '../../world/eventually.ts'

test('About lists all sources with their years', async () => {
  const { screen, within } = await visit('#/about')
  expect(screen.getByRole('heading', { level: 1, name: 'About Encore' })).toBeTruthy()
  const region = within(screen.getByRole('region', { name: 'Where the questions come from' }))
  expect(region.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '“Will there be a Purple Hearts 2?” (article, 2022)',
    'Sequel “might be in the works” (article, December 2024)',
    '“Is There a Purple Hearts 2 Coming?” (article, March 2025)'
  ])
})

describe('a backup', () => {
  async function openBackup(text: string) {
    const page = await visit('#/about')
    const input = document.querySelector('input')
    if (input) await page.user.upload(input, new File([text], 'encore.json'))
    return page
  }

  test('is saved as a file', async () => {
    const page = await visit('#/about')
    await press(page, 'Save a backup')
    await eventually(() => {
      expect([...page.environment.saved.keys()]).toEqual(['encore-2026-11-22.json'])
    })
  })

  test.each([
    ['{"encore":1,"film":"purple-hearts","kept":{}}', /is here already/],
    [
      '{"encore":1,"film":"purple-hearts","kept":{"encore:name":{"version":1,"value":"Ann"}}}',
      /^Your backup is restored: 1 thing added/
    ],
    ['{"encore":1', /Nothing of yours has changed/]
  ])('is restored, or refused with a reason: %s', async (text, message) => {
    const { screen } = await openBackup(text)
    expect(await screen.findByText(message)).toBeTruthy()
  })

  test('reports a file that cannot be read', async () => {
    const page = await visit('#/about')
    const file = new File(['{}'], 'encore.json')
    file.text = () => Promise.reject(new DOMException('', 'NotReadableError'))
    const input = document.querySelector('input')
    if (input) await page.user.upload(input, file)
    expect(await page.screen.findByText(/couldn’t open this file/)).toBeTruthy()
  })
})

test('Cancel in “Delete everything” focuses the first button again', async () => {
  const page = await visit('#/about')
  await press(page, 'Delete everything')
  await hasFocus(page.screen.getByRole('button', { name: 'Cancel' }))
  await press(page, 'Cancel')
  await eventually(() => {
    expect(document.activeElement?.textContent).toBe('Delete everything')
  })
})

test('About links to the licences', async () => {
  const { screen } = await visit('#/about')
  const link = screen.getByRole('link', { name: /licences/ })
  expect(link.getAttribute('href')).toBe('licences.txt')
})

test('in a frame nothing can be deleted, and the page says why', async () => {
  const page = await visit('#/about', fakeEnvironment({ isFramed: () => true }))
  page.ticket.name.set('Ann')
  const region = page.within(page.screen.getByRole('region', { name: 'Delete my data' }))
  expect(region.queryByRole('button')).toBeNull()
  expect(region.getByText(/running inside another page/)).toBeTruthy()
  expect(region.getByRole('link').getAttribute('href')).toBe('https://encore.test/play/#/about')
  eraseEverything(page.app)
  expect(page.environment.reloads).toBe(0)
  expect(page.environment.stored.size).toBe(1)
})

describe('a backup that storage refuses', () => {
  async function restore(storage: (environment: ReturnType<typeof fakeEnvironment>) => void) {
    const other = startApp()
    other.ticket.name.set('Ann')
    other.theme.theme.set('dark')
    const environment = fakeEnvironment()
    storage(environment)
    const page = await visit('#/about', environment)
    const input = document.querySelector('input')
    const file = new File([await other.backup.makeBackup()], 'encore.json')
    if (input) await page.user.upload(input, file)
    return page.within(page.screen.getByRole('region', { name: 'Back up my progress' }))
  }

  test('full storage: the page says how much was stored, how much was not, and what to do', async () => {
    const region = await restore(({ tabStorage }) => {
      tabStorage.fault = (use, key) =>
        use === 'write' && key === 'encore:theme'
          ? new DOMException('No room left', 'QuotaExceededError')
          : null
    })
    expect(
      await region.findByText(
        /^Your backup is restored: 1 thing added\. 1 more couldn’t be saved, .*no room left here: delete group votes/
      )
    ).toBeTruthy()
  })

  test('blocked storage: the page says that nothing was stored', async () => {
    const region = await restore(environment => {
      environment.storage = () => null
    })
    expect(
      await region.findByText(/^The 2 things in your backup couldn’t be saved, .*blocking storage/)
    ).toBeTruthy()
  })
})
