import { expect, test } from 'vitest'
import { announcerStore } from '../../../src/app/shell/announcer.ts'
import { startApp, type App } from '../../world/start-app.ts'

function startAnnouncer(app: App = startApp()) {
  const { announcements, ...announcer } = announcerStore(app.app)
  return { ...announcer, announcements, texts: () => announcements.get().map(({ text }) => text) }
}

test('a new announcement replaces one that was read, even with the same text', () => {
  const { announce, announcements, markRead, texts } = startAnnouncer()
  announce('Copied')
  markRead()
  const [before] = announcements.get()
  announce('Copied')
  expect(texts()).toEqual(['Copied'])
  expect(announcements.get()[0]).not.toBe(before)
  markRead()
  announce('Saved')
  expect(texts()).toEqual(['Saved'])
})

test('several announcements at once are all kept, without duplicates', () => {
  const { announce, markRead, texts } = startAnnouncer()
  announce('Undone')
  announce('Out of space')
  announce('Undone')
  expect(texts()).toEqual(['Out of space', 'Undone'])
  markRead()
  announce('Saved')
  expect(texts()).toEqual(['Saved'])
})

test('a removed announcement leaves the others', () => {
  const { announce, texts } = startAnnouncer()
  const takeBack = announce('Counting the votes')
  announce('Out of space')
  takeBack()
  expect(texts()).toEqual(['Out of space'])
})

test('announcements are removed when the route changes', () => {
  const app = startApp()
  const { announce, texts } = startAnnouncer(app)
  announce('Copied')
  app.environment.navigate('#/vote')
  expect(texts()).toEqual([])
})
