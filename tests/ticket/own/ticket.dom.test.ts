import { describe, expect, test } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { linkOf, play, tenRight, vote } from '../../world/play-app.ts'
import { afterPaint } from '../../../src/ui/layout/focus.ts'
import { announcer, press, visit } from '../../world/render-app.ts'

async function visitTicket(environment = fakeEnvironment()) {
  const page = await visit('#/', environment)
  play(page, tenRight)
  vote(page, ['duet'])
  await page.goTo('#/ticket')
  return page
}

describe('the own ticket', () => {
  test('nothing was played or voted → links to the quiz and the vote', async () => {
    const { screen } = await visit('#/ticket')
    expect(screen.getByRole('heading', { level: 1, name: 'Your ticket' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Play the quiz' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Rank the sequels' })).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: 'Results link' })).toBeNull()
  })

  test('shows the score, the setlist and a read-only box with the link', async () => {
    const page = await visitTicket()
    expect(page.screen.getByText('10 of 10')).toBeTruthy()
    expect(page.screen.getByText('Duet')).toBeTruthy()

    const box = page.screen.getByRole<HTMLInputElement>('textbox', { name: 'Results link' })
    expect(box.value).toBe(linkOf(page))
    expect(box.readOnly).toBe(true)
    await page.user.click(box)
    expect(box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0)).toBe(box.value)
  })

  test('typing a name → the ticket and the link have it', async () => {
    const page = await visitTicket()
    const before = linkOf(page)
    await page.user.type(page.screen.getByRole('textbox', { name: /Your name/ }), 'Ann')
    expect(page.screen.getByText('Ann')).toBeTruthy()
    expect(linkOf(page)).not.toBe(before)
    expect(page.screen.getByRole('textbox', { name: 'Results link' })).toHaveProperty(
      'value',
      linkOf(page)
    )
  })
})

describe('the primary action', () => {
  const primary = () =>
    [...document.querySelectorAll('main .primary')].map(({ textContent }) => textContent)

  test('depends on what the ticket still lacks', async () => {
    await visit('#/ticket')
    expect(primary()).toEqual(['Play the quiz'])

    const player = await visit('#/')
    play(player, tenRight)
    await player.goTo('#/ticket')
    expect(primary()).toEqual(['Now rank the sequels'])
    expect(player.screen.getByRole('button', { name: 'Share' })).toBeTruthy()

    vote(player, ['duet'])
    await player.goTo('#/')
    await player.goTo('#/ticket')
    expect(primary()).toEqual(['Share'])
    expect(player.screen.getByRole('button', { name: 'Save for Stories' })).toBeTruthy()
  })
})

test('a full ticket without a name → the box for it precedes the share button until the next visit', async () => {
  const page = await visitTicket()
  const box = page.screen.getByRole('textbox', { name: /Your name/ })
  const share = page.screen.getByRole('button', { name: 'Share' })
  expect(box.compareDocumentPosition(share)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  await page.user.type(box, 'Ann')
  expect(document.activeElement).toBe(box)
  await page.goTo('#/')
  await page.goTo('#/ticket')
  expect(
    page.screen
      .getByRole('textbox', { name: /Your name/ })
      .compareDocumentPosition(page.screen.getByRole('button', { name: 'Share' }))
  ).toBe(Node.DOCUMENT_POSITION_PRECEDING)
})

describe('a new score', () => {
  test('is announced with its verdict on the first visit only', async () => {
    const page = await visit('#/')
    play(page, [...tenRight.slice(3), false, false, false])
    await page.goTo('#/ticket')
    await expect
      .poll(() => announcer()?.textContent)
      .toBe('7 out of 10. “Front row” Close enough to catch a guitar pick.')
    await page.goTo('#/')
    expect(announcer()?.textContent).toBe('')
    await page.goTo('#/ticket')
    await new Promise<void>(afterPaint)
    expect(announcer()?.textContent).toBe('')
    expect(page.screen.getByText('Front row')).toBeTruthy()
  })
})

describe('copying and sharing the link', () => {
  test('the browser copies → a message confirms it', async () => {
    const page = await visitTicket()
    await press(page, 'Copy link')
    expect(page.environment.clipboard).toBe(linkOf(page))
    expect(page.screen.getByText('Copied')).toBeTruthy()
  })

  test('the browser refuses to copy → the player is asked to copy by hand', async () => {
    const page = await visitTicket(fakeEnvironment({ copyText: () => Promise.resolve(false) }))
    await press(page, 'Copy link')
    expect(page.screen.getByText(/Press and hold it/)).toBeTruthy()
  })

  test('the link changes → the message about copying is removed', async () => {
    const page = await visitTicket()
    await press(page, 'Copy link')
    await page.user.type(page.screen.getByRole('textbox', { name: /Your name/ }), 'Ann')
    expect(page.screen.queryByText('Copied')).toBeNull()
  })

  test('the browser has a share sheet → the link goes there, not to the clipboard', async () => {
    const shared: string[] = []
    const share = ({ url }: { url: string }) => {
      shared.push(url)
      return Promise.resolve('shared' as const)
    }
    const page = await visitTicket(fakeEnvironment({ share }))
    await press(page, 'Share')
    expect(shared).toEqual([linkOf(page)])
    expect(page.environment.clipboard).toBe('')
  })
})

describe('the shared message', () => {
  test('has the score, the top pick and the link, and hearts if the box is ticked', async () => {
    const page = await visitTicket()
    await press(page, 'Share')
    const line =
      'Encore! I got 10/10 on Purple Hearts, and my sequel is Duet. Match that, then pick yours:'
    expect(page.environment.clipboard).toBe(`${line}\n${linkOf(page)}`)
    await page.user.click(page.screen.getByRole('checkbox', { name: /heart/ }))
    await press(page, 'Share')
    expect(page.environment.clipboard).toBe(`${line}\n${linkOf(page)}\n♥♥♥♥♥♥♥♥♥♥`)
  })

  test('no quiz was played → only the top pick', async () => {
    const voter = await visit('#/')
    vote(voter, ['duet'])
    await voter.goTo('#/ticket')
    await press(voter, 'Share')
    expect(voter.environment.clipboard).toMatch(/^My Purple Hearts sequel is Duet\. What’s yours\?/)
    expect(voter.screen.queryByRole('checkbox')).toBeNull()
  })

  test('no ballot was cast → only the score', async () => {
    const player = await visit('#/vote')
    play(player, [false, ...tenRight.slice(1)])
    await player.goTo('#/ticket')
    await press(player, 'Share')
    expect(player.environment.clipboard).toMatch(
      /^Backstage pass: I got 9\/10 on Purple Hearts\. Think you can beat that\?\n/
    )
  })

  test('a tie at the top → all titles of the tie', async () => {
    const voter = await visit('#/')
    voter.vote.openVote()
    for (const id of ['duet', 'children', 'big-break']) voter.draft.toggle(id)
    voter.draft.move('children', 'join')
    voter.vote.castBallot()
    await voter.goTo('#/ticket')
    await press(voter, 'Share')
    expect(voter.environment.clipboard).toMatch(
      /^My Purple Hearts sequel is either Duet or And Baby Makes Three\./
    )
  })
})

test('a name that is too long → an error, and the text stays as typed', async () => {
  const page = await visitTicket()
  const box = page.screen.getByRole<HTMLInputElement>('textbox', { name: /Your name/ })
  await page.user.type(box, 'x'.repeat(25))
  expect(box.value).toHaveLength(25)
  expect(box.getAttribute('aria-invalid')).toBe('true')
  expect(page.screen.getByText(/your last one gets cut/)).toBeTruthy()
})

test('the last round was a friend’s challenge → a link to the comparison', async () => {
  const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }
  const page = await visit('#/')
  play(page, [true, true], encodeResult({ name: 'Ann', quiz }, film))
  await page.goTo('#/ticket')
  const link = await page.screen.findByRole('link', { name: 'Compare with Ann' })
  expect(link.getAttribute('href')).toBe(`#/r/${encodeResult({ name: 'Ann', quiz }, film)}`)
})

test('the QR code can be shown and hidden', async () => {
  const page = await visitTicket()
  await press(page, 'Show a QR code')
  expect(await page.screen.findByRole('img', { name: 'QR code of the results link' })).toBeTruthy()
  await press(page, 'Hide the QR code')
  expect(page.screen.queryByRole('img')).toBeNull()
})

test('the picture has a text alternative; without a canvas an error is shown', async () => {
  const page = await visitTicket()
  await page.user.click(page.screen.getByText('Describe the picture'))
  expect(page.screen.getByRole('textbox', { name: 'Text for the picture' })).toHaveProperty(
    'value',
    'An Encore ticket for Purple Hearts. Quiz: 10 of 10. Verdict: “Encore!”. List: Duet.'
  )
  // jsdom has no canvas.
  await press(page, 'Save a picture')
  expect(await page.screen.findByText(/couldn’t draw the picture/)).toBeTruthy()
})
