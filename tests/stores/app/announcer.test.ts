import { expect, test } from 'vitest'
import { announcerStore } from '../../../src/stores/app/announcer.ts'
import { startApp } from '../start-app.ts'

test('what is said last takes the place of what was said before, and may be the same', () => {
  const { announce, announced } = announcerStore(startApp().app)
  const said: string[] = []
  announced.subscribe(({ text }) => said.push(text))
  announce('Copied')
  announce('Copied')
  announce('Saved')
  expect(said).toEqual(['', 'Copied', 'Copied', 'Saved'])
})

test('what was said of a page is gone on the next one', () => {
  const { app, environment } = startApp()
  const { announce, announced } = announcerStore(app)
  announce('Copied')
  environment.navigate('#/vote')
  expect(announced.get().text).toBe('')
})
