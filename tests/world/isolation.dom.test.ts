import { expect, test, vi } from 'vitest'

const { setTimeout } = globalThis
const { getTimezoneOffset } = Date.prototype

// Each test leaves a mess for the next one, in any order.
test.each(['the first', 'the second', 'the third'])('%s test finds a clean browser', () => {
  expect(document.documentElement.outerHTML).toMatch(/^<html><head>.*<\/head><body><\/body>/s)
  expect(globalThis).not.toHaveProperty('BarcodeDetector')
  expect(globalThis.setTimeout).toBe(setTimeout)
  expect(Date.prototype.getTimezoneOffset).toBe(getTimezoneOffset)
  expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true)
  expect(() => {
    document.body.scrollIntoView()
  }).not.toThrow()

  document.documentElement.setAttribute('data-theme', 'dark')
  document.body.append(document.createElement('button'))
  vi.stubGlobal('BarcodeDetector', vi.fn())
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.useFakeTimers()
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(60)
  Element.prototype.scrollIntoView = () => {
    throw new Error('This is the last test’s.')
  }
})
