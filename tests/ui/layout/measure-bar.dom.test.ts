import { expect, test } from 'vitest'
import { measureBar } from '../../../src/ui/layout/focus.ts'
import { fakeResizeObserver } from '../../world/fake-resize-observer.ts'

const published = () => document.documentElement.style.getPropertyValue('--bar-height')

/** Measures a bar of 90 px in these styles, one after the other, as when a tablet is turned. */
function heights(...styles: string[]): string[] {
  const resize = fakeResizeObserver()
  const bar = document.body.appendChild(document.createElement('div'))
  Object.defineProperty(bar, 'offsetHeight', { value: 90 })
  const stop = measureBar(bar)
  const found = styles.map(style => {
    bar.style.cssText = style
    resize()
    return published()
  })
  stop()
  return found
}

test('a bar at the bottom of the window has a height, one that scrolls or stands beside the page none', () => {
  const sticky = 'position: sticky; bottom: 0px'
  expect(
    heights(
      sticky,
      'position: absolute; bottom: 0px',
      'position: static; bottom: 0px',
      'position: sticky; bottom: auto',
      sticky
    )
  ).toEqual(['90px', '0px', '0px', '0px', '90px'])
  expect(published()).toBe('')
})
