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
    await press(page, 'Put your name on it')
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

  test('is sharing, once there is something to share', async () => {
    await visit('#/ticket')
    expect(primary()).toEqual(['Play the quiz'])

    const before = await visit('#/')
    play(before, tenRight)
    const player = await visit('#/ticket', before.environment.afterReload())
    expect(primary()).toEqual(['Share'])
    expect(player.screen.getByRole('button', { name: 'Save for Stories' })).toBeTruthy()
  })
})

describe('a half that is still empty', () => {
  test('no ballot was cast → a link to the vote', async () => {
    const page = await visit('#/')
    play(page, tenRight)
    const { screen } = await visit('#/ticket', page.environment.afterReload())
    const link = screen.getByRole('link', { name: /^Your sequel goes here/ })
    expect(link.getAttribute('href')).toBe('#/vote')
    expect(screen.getByText('10 of 10')).toBeTruthy()
  })

  test('no quiz was played → a link to the quiz', async () => {
    const page = await visit('#/')
    vote(page, ['duet'])
    await page.goTo('#/ticket')
    const link = page.screen.getByRole('link', { name: /^Your score goes here/ })
    expect(link.getAttribute('href')).toBe('#/quiz')
  })
})

test('the field for the name opens and closes beside the ticket, and takes the focus', async () => {
  const page = await visitTicket()
  const box = () => page.screen.queryByRole('textbox', { name: /Your name/ })
  expect(box()).toBeNull()
  await press(page, 'Put your name on it')
  expect(document.activeElement).toBe(box())
  await press(page, 'Put your name on it')
  expect(box()).toBeNull()
})

describe('below the ticket', () => {
  const links = () => [...document.querySelectorAll('main a')].map(({ textContent }) => textContent)

  test('are at most four links', async () => {
    const page = await visitTicket()
    expect(links()).toEqual(['My answers', 'Another ten', 'You vs the fans', 'Vote with friends'])
    expect(page.screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  })
})

describe('a new score of a round with no stage', () => {
  test('is announced with its verdict on the first visit only', async () => {
    const page = await visit('#/')
    const all = film.questions.filter(({ retired }) => !retired).map((_, at) => at > 0)
    play(page, all, 'everything')
    await page.goTo('#/ticket')
    await expect.poll(() => announcer()?.textContent).toMatch(/^\d+ out of \d+\. “Backstage pass” /)
    await page.goTo('#/')
    expect(announcer()?.textContent).toBe('')
    await page.goTo('#/ticket')
    await new Promise<void>(afterPaint)
    expect(announcer()?.textContent).toBe('')
    expect(page.screen.getByText('Backstage pass')).toBeTruthy()
  })
})

describe('copying and sharing the link', () => {
  test('the browser copies → a message confirms it', async () => {
    const page = await visitTicket()
    await press(page, 'Copy link')
    expect(page.environment.clipboard).toBe(linkOf(page))
    expect(page.screen.getByText('Copied')).toBeTruthy()
  })

  test('the message cannot be copied → the link is shown', async () => {
    const page = await visitTicket(fakeEnvironment({ copyText: () => Promise.resolve(false) }))
    const more = page.screen.getByText('More ways to share').closest('details')
    expect(more?.open).toBe(false)
    await press(page, 'Share')
    expect(page.screen.getByText(/Press and hold it/)).toBeTruthy()
    expect(more?.open).toBe(true)
  })

  test('the browser refuses to copy → the player is asked to copy by hand', async () => {
    const page = await visitTicket(fakeEnvironment({ copyText: () => Promise.resolve(false) }))
    await press(page, 'Copy link')
    expect(page.screen.getByText(/Press and hold it/)).toBeTruthy()
  })

  test('the link changes → the message about copying is removed', async () => {
    const page = await visitTicket()
    await press(page, 'Copy link')
    await press(page, 'Put your name on it')
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
  test('has the score, the top pick and the link, and hearts unless the box is cleared', async () => {
    const page = await visitTicket()
    await press(page, 'Share')
    const line =
      'Encore! I got 10/10 on Purple Hearts, and my sequel is Duet. Match that, then pick yours:'
    expect(page.environment.clipboard).toBe(`${line}\n${linkOf(page)}\n♥♥♥♥♥♥♥♥♥♥`)
    await page.user.click(page.screen.getByRole('checkbox', { name: /heart/, checked: true }))
    await press(page, 'Share')
    expect(page.environment.clipboard).toBe(`${line}\n${linkOf(page)}`)
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
    const before = await visit('#/vote')
    play(before, [false, ...tenRight.slice(1)])
    const player = await visit('#/ticket', before.environment.afterReload())
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
  await press(page, 'Put your name on it')
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
