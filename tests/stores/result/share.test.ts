import { describe, expect, test, vi } from 'vitest'
import type { ShareOutcome } from '../../../src/platform/environment.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { createApp } from '../../../src/stores/app/app.ts'
import {
  createLinkSharing,
  createPictureSharing,
  heartsOf,
  readableAddress
} from '../../../src/stores/result/share.ts'

const linkSharing = (environment = fakeEnvironment()) => ({
  environment,
  share: createLinkSharing(createApp(environment))
})
const pictureSharing = (environment = fakeEnvironment()) => ({
  environment,
  share: createPictureSharing(createApp(environment))
})

const link = 'https://encore.test/#/r/r1'

describe('the link', () => {
  test('is copied alone', async () => {
    const { environment, share } = linkSharing()
    expect(share.shared.get()).toBe('not-yet')
    await share.copyLink(link)
    expect(share.shared.get()).toBe('copied')
    expect(environment.clipboard).toBe(link)
  })

  test('is not said to be copied when the browser refused', async () => {
    const { share } = linkSharing(fakeEnvironment({ copyText: () => Promise.resolve(false) }))
    await share.copyLink(link)
    expect(share.shared.get()).toBe('by-hand')
  })
})

describe('a message', () => {
  test('is copied where there is no share sheet: a plain line, the link, the hearts', async () => {
    const { environment, share } = linkSharing()
    await share.shareMessage('2 of 3', link, '♥♥♡')
    expect(environment.clipboard).toBe(`2 of 3\n${link}\n♥♥♡`)
    expect(share.shared.get()).toBe('text-copied')
  })

  test('does without hearts', async () => {
    const { environment, share } = linkSharing()
    await share.shareMessage('2 of 3', link, '')
    expect(environment.clipboard).toBe(`2 of 3\n${link}`)
  })

  test('is to be copied by hand where nothing takes it', async () => {
    const { share } = linkSharing(fakeEnvironment({ copyText: () => Promise.resolve(false) }))
    await share.shareMessage('2 of 3', link, '')
    expect(share.shared.get()).toBe('by-hand')
  })

  test.each<[ShareOutcome, string]>([
    ['shared', 'not-yet'],
    ['dismissed', 'not-yet'],
    ['failed', 'by-hand']
  ])('that the share sheet %s is never copied as well', async (outcome, told) => {
    const sheet = vi.fn(() => Promise.resolve(outcome))
    const { environment, share } = linkSharing(fakeEnvironment({ share: sheet }))
    await share.shareMessage('2 of 3', link, '♥♥♡')
    expect(sheet).toHaveBeenCalledExactlyOnceWith({
      title: 'Purple Hearts',
      text: '2 of 3\n♥♥♡',
      url: link
    })
    expect(environment.clipboard).toBe('')
    expect(share.shared.get()).toBe(told)
  })
})

test.each([
  ['https://encore.test/play/', 'encore.test/play'],
  ['http://encore.test/', 'encore.test'],
  ['https://encore.test/play/index.html', 'encore.test/play'],
  ['https://encore.test/play/index.html?from=chat', 'encore.test/play'],
  ['https://encore.test/play/?from=https://chat.test/', 'encore.test/play'],
  ['https://encore.test/play', 'encore.test/play'],
  ['https://encore.test/play?from=chat', 'encore.test/play'],
  ['https://encore.test/a/http://b/', 'encore.test/a/http://b']
])('%s is typed as %s', (address, typed) => {
  const environment = fakeEnvironment({ address: () => address })
  expect(readableAddress(createApp(environment))).toBe(typed)
})

test('what is said once more is taken away first', async () => {
  const said: string[] = []
  const { share } = linkSharing()
  share.shared.subscribe(now => said.push(now))
  await share.copyLink(link)
  await share.copyLink(link)
  await share.shareMessage('2 of 3', link, '')
  expect(said).toEqual(['not-yet', 'copied', 'not-yet', 'copied', 'not-yet', 'text-copied'])

  said.length = 0
  const picture = pictureSharing().share
  picture.pictured.subscribe(now => said.push(now))
  await picture.savePicture(() => Promise.resolve(new File([], 'ticket.png')))
  await picture.savePicture(() => Promise.resolve(new File([], 'ticket.png')))
  expect(said).toEqual(['not-yet', 'saved', 'not-yet', 'saved'])
})

test('hearts are whole for right and hollow for not, ten in a row', () => {
  expect(heartsOf([true, false, true])).toBe('♥♡♥')
  expect(heartsOf(Array.from({ length: 12 }, (_, index) => index > 9))).toBe('♡♡♡♡♡♡♡♡♡♡\n♥♥')
  expect(heartsOf([])).toBe('')
  expect(heartsOf(Array.from({ length: 20 }, () => true))).toBe('♥♥♥♥♥♥♥♥♥♥\n♥♥♥♥♥♥♥♥♥♥')
})

describe('the picture', () => {
  const picture = new File(['a ticket'], 'ticket.png')
  const draw = () => Promise.resolve(picture)
  const fail = () => Promise.reject(new Error('No canvas'))

  test('is saved under its name', async () => {
    const { environment, share } = pictureSharing()
    await share.savePicture(draw)
    expect(environment.saved.get('ticket.png')).toBe(picture)
    expect(share.pictured.get()).toBe('saved')
  })

  test.each([
    ['shared', 'not-yet'],
    ['dismissed', 'not-yet'],
    ['failed', 'not-taken']
  ] as const)('that the share sheet %s is told as %s', async (outcome, told) => {
    const sharePicture = vi.fn(() => Promise.resolve(outcome))
    const { environment, share } = pictureSharing(fakeEnvironment({ sharePicture }))
    expect(share.canSharePicture()).toBe(true)
    await share.sharePicture(draw)
    expect(sharePicture).toHaveBeenCalledExactlyOnceWith(picture)
    expect(share.pictured.get()).toBe(told)
    expect(environment.saved.size).toBe(0)
  })

  test('cannot be shared where no share sheet takes pictures', async () => {
    const { share } = pictureSharing()
    expect(share.canSharePicture()).toBe(false)
    await share.sharePicture(draw)
    expect(share.pictured.get()).toBe('not-taken')
  })

  test('that cannot be drawn is neither saved nor shared', async () => {
    const sharePicture = vi.fn()
    const { environment, share } = pictureSharing(fakeEnvironment({ sharePicture }))
    for (const send of [share.savePicture, share.sharePicture]) {
      share.pictured.set('not-yet')
      await send(fail)
      expect(share.pictured.get()).toBe('not-drawn')
    }
    expect(environment.saved.size).toBe(0)
    expect(sharePicture).not.toHaveBeenCalled()
  })
})
