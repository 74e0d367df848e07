import { describe, expect, test, vi } from 'vitest'
import type { ShareOutcome } from '../../../src/app/environment.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { createApp } from '../../../src/app/app.ts'
import { createSharing, heartsOf, readableAddress } from '../../../src/app/sharing/sharing.ts'

function sharing(environment = fakeEnvironment()) {
  return { environment, share: createSharing(createApp(environment)) }
}

type Sharing = ReturnType<typeof sharing>['share']

const link = 'https://encore.test/#/r/r1'
const other = 'https://encore.test/#/r/r2'

const shownOutcome = ({ outcomeOf }: Sharing, subject = link) => outcomeOf.get()(subject)

describe('copying a link', () => {
  test('copies the link alone', async () => {
    const { environment, share } = sharing()
    expect(shownOutcome(share)).toBe('not-yet')
    await share.copyLink(link)
    expect(shownOutcome(share)).toBe('copied')
    expect(environment.clipboard).toBe(link)
  })

  test('reports that the browser refused', async () => {
    const { share } = sharing(fakeEnvironment({ copyText: () => Promise.resolve(false) }))
    await share.copyLink(link)
    expect(shownOutcome(share)).toBe('by-hand')
  })
})

describe('sharing a message', () => {
  test('copies the line, the link and the hearts without a share sheet', async () => {
    const { environment, share } = sharing()
    await share.shareMessage('2 of 3', link, '♥♥♡')
    expect(environment.clipboard).toBe(`2 of 3\n${link}\n♥♥♡`)
    expect(shownOutcome(share)).toBe('text-copied')
  })

  test('works without hearts', async () => {
    const { environment, share } = sharing()
    await share.shareMessage('2 of 3', link, '')
    expect(environment.clipboard).toBe(`2 of 3\n${link}`)
  })

  test('asks to copy by hand if nothing takes it', async () => {
    const { share } = sharing(fakeEnvironment({ copyText: () => Promise.resolve(false) }))
    await share.shareMessage('2 of 3', link, '')
    expect(shownOutcome(share)).toBe('by-hand')
  })

  test.each<[ShareOutcome, string]>([
    ['shared', 'shared'],
    ['dismissed', 'dismissed'],
    ['failed', 'by-hand']
  ])('that the share sheet %s is never copied as well', async (outcome, said) => {
    const sheet = vi.fn(() => Promise.resolve(outcome))
    const { environment, share } = sharing(fakeEnvironment({ share: sheet }))
    await share.shareMessage('2 of 3', link, '♥♥♡')
    expect(sheet).toHaveBeenCalledExactlyOnceWith({
      title: 'Purple Hearts',
      text: '2 of 3\n♥♥♡',
      url: link
    })
    expect(environment.clipboard).toBe('')
    expect(shownOutcome(share)).toBe(said)
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
])('the readable address of %s is %s', (address, typed) => {
  const environment = fakeEnvironment({ address: () => address })
  expect(readableAddress(createApp(environment))).toBe(typed)
})

test('the same outcome twice: the status is cleared in between', async () => {
  const said: string[] = []
  const { share } = sharing()
  const picture = () => Promise.resolve(new File([], 'ticket.png'))
  share.outcomeOf.subscribe(outcomeOf => said.push(outcomeOf(link)))
  await share.copyLink(link)
  await share.copyLink(link)
  await share.shareMessage('2 of 3', link, '')
  expect(said).toEqual([
    'not-yet',
    'not-yet',
    'copied',
    'not-yet',
    'copied',
    'not-yet',
    'text-copied'
  ])

  said.length = 0
  await share.savePicture(link, picture)
  await share.savePicture(link, picture)
  expect(said).toEqual(['not-yet', 'saved', 'not-yet', 'saved'])
})

describe('the outcome', () => {
  /** A clipboard that resolves on demand. */
  function slowly() {
    const waiting: ((isCopied: boolean) => void)[] = []
    const copyText = () => new Promise<boolean>(done => waiting.push(done))
    return { ...sharing(fakeEnvironment({ copyText })), waiting }
  }

  test('is not shown for another subject, or for none', async () => {
    const { share } = sharing()
    await share.copyLink(link)
    expect(shownOutcome(share)).toBe('copied')
    expect(shownOutcome(share, other)).toBe('not-yet')
    expect(share.outcomeOf.get()(null)).toBe('not-yet')
  })

  test('is not shown for a subject that changed before it was known', async () => {
    const { share, waiting } = slowly()
    const copying = share.copyLink(link)
    waiting[0]?.(true)
    await copying
    expect(shownOutcome(share, other)).toBe('not-yet')
    expect(shownOutcome(share)).toBe('copied')
  })

  test('is not shown after another action', async () => {
    const { share, waiting } = slowly()
    const first = share.copyLink(link)
    const second = share.copyLink(other)
    waiting[1]?.(true)
    await second
    waiting[0]?.(false)
    await first
    expect(shownOutcome(share)).toBe('not-yet')
    expect(shownOutcome(share, other)).toBe('copied')
  })

  test('is replaced by that of a saved file', async () => {
    const { share } = sharing()
    await share.copyLink(link)
    const save = vi.fn()
    share.saveFile('daily.ics', save)
    expect(save).toHaveBeenCalledOnce()
    expect(shownOutcome(share)).toBe('not-yet')
    expect(shownOutcome(share, 'daily.ics')).toBe('saved')
  })
})

test('hearts are filled for right and hollow for wrong, ten in a line', () => {
  expect(heartsOf([true, false, true])).toBe('♥♡♥')
  expect(heartsOf(Array.from({ length: 12 }, (_, index) => index > 9))).toBe('♡♡♡♡♡♡♡♡♡♡\n♥♥')
  expect(heartsOf([])).toBe('')
  expect(heartsOf(Array.from({ length: 20 }, () => true))).toBe('♥♥♥♥♥♥♥♥♥♥\n♥♥♥♥♥♥♥♥♥♥')
})

describe('a picture', () => {
  const picture = new File(['a ticket'], 'ticket.png')
  const draw = () => Promise.resolve(picture)
  const fail = () => Promise.reject(new Error('No canvas'))

  test('is saved under its file name', async () => {
    const { environment, share } = sharing()
    await share.savePicture(picture.name, draw)
    expect(environment.saved.get('ticket.png')).toBe(picture)
    expect(shownOutcome(share, picture.name)).toBe('saved')
  })

  test.each([
    ['shared', 'not-yet'],
    ['dismissed', 'not-yet'],
    ['failed', 'not-taken']
  ] as const)('share sheet %s → outcome %s', async (outcome, said) => {
    const sharePicture = vi.fn(() => Promise.resolve(outcome))
    const { environment, share } = sharing(fakeEnvironment({ sharePicture }))
    expect(share.canSharePicture()).toBe(true)
    await share.sharePicture(picture.name, draw)
    expect(sharePicture).toHaveBeenCalledExactlyOnceWith(picture)
    expect(shownOutcome(share, picture.name)).toBe(said)
    expect(environment.saved.size).toBe(0)
  })

  test('cannot be shared if the share sheet takes no files', async () => {
    const { share } = sharing()
    expect(share.canSharePicture()).toBe(false)
    await share.sharePicture(picture.name, draw)
    expect(shownOutcome(share, picture.name)).toBe('not-taken')
  })

  test('that cannot be drawn is neither saved nor shared', async () => {
    const sharePicture = vi.fn()
    const { environment, share } = sharing(fakeEnvironment({ sharePicture }))
    for (const send of [share.savePicture, share.sharePicture]) {
      share.saveFile('', () => undefined)
      await send(picture.name, fail)
      expect(shownOutcome(share, picture.name)).toBe('not-drawn')
    }
    expect(environment.saved.size).toBe(0)
    expect(sharePicture).not.toHaveBeenCalled()
  })
})
