import { expect, test } from 'vitest'
import { announcerStore } from '../../../src/app/shell/announcer.ts'
import { startApp, type App } from '../../world/start-app.ts'

function startAnnouncer(app: App = startApp()) {
  const { announced, ...announcer } = announcerStore(app.app)
  return { ...announcer, announced, said: () => announced.get().map(({ text }) => text) }
}

test('what is said last takes the place of what was said before, and may be the same', () => {
  const { announce, announced, markShown, said } = startAnnouncer()
  announce('Copied')
  markShown()
  const [before] = announced.get()
  announce('Copied')
  expect(said()).toEqual(['Copied'])
  expect(announced.get()[0]).not.toBe(before)
  markShown()
  announce('Saved')
  expect(said()).toEqual(['Saved'])
})

test('of several that come at once each is said, and none of them twice', () => {
  const { announce, markShown, said } = startAnnouncer()
  announce('Undone')
  announce('Out of space')
  announce('Undone')
  expect(said()).toEqual(['Out of space', 'Undone'])
  markShown()
  announce('Saved')
  expect(said()).toEqual(['Saved'])
})

test('what is taken back is said no more, and leaves what came beside it', () => {
  const { announce, said } = startAnnouncer()
  const takeBack = announce('Counting the votes')
  announce('Out of space')
  takeBack()
  expect(said()).toEqual(['Out of space'])
})

test('what was said of a page is gone on the next one', () => {
  const app = startApp()
  const { announce, said } = startAnnouncer(app)
  announce('Copied')
  app.environment.navigate('#/vote')
  expect(said()).toEqual([])
})
