import { describe, expect, test, vi } from 'vitest'
import { codeReader } from '../../../../src/app/browser/camera/code-reader.ts'
import { encodeInvitation, encodeResult } from '../../../../src/links/index.ts'
import { film } from '../../../../src/film/index.ts'
import { press, visit } from '../../../world/render-app.ts'

const code = encodeResult({ name: 'Ben', ballot: { ranking: [['duet']] } }, film)

/** A browser's own reader, of these formats. */
function stubDetector(formats: string[], detect: () => Promise<{ rawValue: string }[]>) {
  const asked = vi.fn(detect)
  class Detector {
    detect = asked
    static getSupportedFormats = () => Promise.resolve(formats)
  }
  vi.stubGlobal('BarcodeDetector', Detector)
  return asked
}

/** There is no canvas here, so what is fetched reads nothing. */
const screenOf = () => document.createElement('video')

describe('codes are read', () => {
  test('by the browser’s own reader where it knows QR codes, all of a picture', async () => {
    stubDetector(['ean_13', 'qr_code'], () =>
      Promise.resolve([{ rawValue: 'one' }, { rawValue: 'two' }])
    )
    const read = await codeReader()
    expect(await read(screenOf())).toEqual(['one', 'two'])
  })

  test('by another where it knows other codes only', async () => {
    const asked = stubDetector(['ean_13'], () => Promise.resolve([{ rawValue: 'one' }]))
    const read = await codeReader()
    expect(await read(screenOf())).toEqual([])
    expect(asked).not.toHaveBeenCalled()
  })

  test('by another once the browser’s own has turned out to be there by name only', async () => {
    const asked = stubDetector(['qr_code'], () => Promise.reject(new DOMException('No service.')))
    const read = await codeReader()
    expect(await read(screenOf())).toEqual([])
    expect(await read(screenOf())).toEqual([])
    expect(asked).toHaveBeenCalledTimes(1)
  })
})

test('the scanner tells what comes in, and why it sees nothing', async () => {
  await import('../../../../src/group/lobby/scan/Scanner.svelte')
  const page = await visit('#/party')
  await press(page, 'Scan')
  const dialog = await page.screen.findByRole('dialog', { name: 'Scan votes' })
  const told = () => page.within(dialog).getByRole('status').textContent
  expect(told()).toBe('Waking the camera. If your browser asks, say yes.')
  await page.act(() => page.environment.camera?.({ kind: 'on', isFacingYou: false }))
  expect(told()).toBe('Hold a vote’s QR code up to the camera. Then the next one.')
  await page.act(() => page.environment.camera?.({ kind: 'code', text: `#/r/${code}` }))
  expect(told()).toBe('Ben is in.')
  const invitation = (mark: number) => `#/i/${encodeInvitation({ mark }, film)}`
  await page.act(() => page.environment.camera?.({ kind: 'code', text: invitation(1) }))
  const [said] = page.within(dialog).getByRole('status').children
  await page.act(() => page.environment.camera?.({ kind: 'code', text: invitation(2) }))
  // Only what comes anew is read out again.
  const [saidAgain] = page.within(dialog).getByRole('status').children
  expect(saidAgain?.textContent).toBe(said?.textContent)
  expect(saidAgain).not.toBe(said)
  await page.act(() => page.environment.camera?.({ kind: 'off', why: 'busy' }))
  expect(told()).toBe('Something else is using the camera. Close it, then try again.')
  await press(page, 'Try again')
  expect(told()).toBe('Waking the camera. If your browser asks, say yes.')
  expect(document.activeElement?.textContent).toContain('Done')
  expect(page.environment.camera).not.toBeNull()
  await press(page, 'Done')
  expect(page.screen.queryByRole('dialog')).toBeNull()
  expect(page.environment.camera).toBeNull()
  expect(document.activeElement?.textContent).toContain('Scan')
})

test('the scanner tells a score that came later from a ballot that came in', async () => {
  await import('../../../../src/group/lobby/scan/Scanner.svelte')
  const quiz = { mode: 'ten' as const, questions: [1, 2], right: [true, false] }
  const tickets = (...all: { ids: string[]; quiz?: typeof quiz }[]) =>
    all
      .map(({ ids, ...played }) => ({ ...played, ballot: { ranking: [ids] } }))
      .map(result => `#/r/${encodeResult(result, film)}`)
      .join(' ')
  const page = await visit('#/party')
  await press(page, 'Scan')
  const dialog = await page.screen.findByRole('dialog', { name: 'Scan votes' })
  await page.act(() => page.environment.camera?.({ kind: 'on', isFacingYou: false }))
  const scanned: [text: string, told: string][] = [
    [`#/r/${code}`, 'Ben is in.'],
    [
      `#/r/${encodeResult({ name: 'Ben', ballot: { ranking: [['duet']] }, quiz }, film)}`,
      'Ben is in, now with a score.'
    ],
    [tickets({ ids: ['children'] }), 'One more is in.'],
    [tickets({ ids: ['children'], quiz }), 'That one was in already. Now it has a score.'],
    [tickets({ ids: ['big-break'] }, { ids: ['role-swap'] }), '2 more are in.'],
    [
      tickets({ ids: ['big-break'], quiz }, { ids: ['role-swap'], quiz }),
      'New scores for 2 who were in already.'
    ]
  ]
  for (const [text, told] of scanned) {
    await page.act(() => page.environment.camera?.({ kind: 'code', text }))
    expect(page.within(dialog).getByRole('status').textContent).toBe(told)
  }
  expect(page.within(dialog).getByText('4 votes in')).toBeTruthy()
})
