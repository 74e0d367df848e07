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
