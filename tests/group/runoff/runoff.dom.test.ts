import { describe, expect, test } from 'vitest'
import { encodeInvitation, encodeResult, readCode } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { arrived, hasFocus, press, visit, type Visit } from '../../world/render-app.ts'

const linkOf = (name: string, ...ids: string[]) =>
  `https://encore.test/#/r/${encodeResult({ name, ballot: { ranking: ids.map(id => [id]) } }, film)}`

async function paste(page: Visit, text: string): Promise<void> {
  await page.user.click(page.screen.getByRole('textbox', { name: 'Paste your group chat here' }))
  await page.user.paste(text)
}

/** From the curtain to the result below it. */
async function reveal(page: Visit): Promise<void> {
  await press(page, 'Reveal the winner')
  await press(page, 'Skip to the winner')
  await press(page, 'How it was counted')
}

/** There is no layout here: what a closed disclosure hides is opened all the same. */
async function unfold(page: Visit, label: string): Promise<void> {
  await page.user.click(page.screen.getByText(label))
}

test('tie → a runoff between the tied storylines, and both rounds stay', async () => {
  const page = await visit('#/party')
  await paste(page, `${linkOf('Ann', 'duet', 'big-break')} ${linkOf('Bo', 'children')}`)
  await reveal(page)
  const { screen } = page
  const ticked = () =>
    screen
      .getAllByRole<HTMLInputElement>('checkbox')
      .map(({ checked, labels }) => `${labels?.[0]?.textContent}${checked ? ' stays' : ''}`)
  await press(page, 'Hold a final round')
  expect(ticked()).toEqual(['And Baby Makes Three stays', 'Duet stays', 'Cassie’s Big Break'])
  await page.user.click(screen.getByRole('checkbox', { name: 'Duet' }))
  await press(page, 'Start round 2')
  expect(screen.getByText('Tick at least two.')).toBeTruthy()
  await page.user.click(screen.getByRole('checkbox', { name: 'Cassie’s Big Break' }))
  expect(screen.queryByText('Tick at least two.')).toBeNull()
  await press(page, 'Start round 2')
  const heading = await screen.findByRole('heading', {
    level: 1,
    name: 'Round 2 of Vote with friends'
  })
  await hasFocus(heading)
  expect(
    screen.getByText('Only these are left: And Baby Makes Three and Cassie’s Big Break.')
  ).toBeTruthy()
  expect(screen.getByText('Still waiting for Ann, Bo.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Vote yourself' }).getAttribute('href')).toBe(
    page.invite.invitation.get()
  )
  await paste(page, linkOf('Bo', 'duet', 'children'))
  expect(screen.getByText('Still waiting for Ann.')).toBeTruthy()
  await paste(page, linkOf('Cy', 'children'))
  await reveal(page)
  expect(screen.getByRole('heading', { name: /^The winner:\s*And Baby Makes Three$/ })).toBeTruthy()
  await press(page, 'Round 1')
  // The first round is unchanged, with its result.
  expect(await screen.findByRole('heading', { name: /^A tie:/ })).toBeTruthy()
})

test('only one storyline → no runoff; write-ins are not in a runoff', async () => {
  const page = await visit('#/party')
  await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Cy', 'duet')}`)
  await reveal(page)
  expect(page.screen.queryByRole('button', { name: 'Hold a final round' })).toBeNull()
  const own = { ranking: [['write-in'], ['children']], writeIn: 'A bar' }
  await unfold(page, '2 votes in')
  await paste(page, `https://encore.test/#/r/${encodeResult({ name: 'Bo', ballot: own }, film)}`)
  await press(page, 'Hold a final round')
  expect(page.screen.queryByRole('checkbox', { name: 'A bar' })).toBeNull()
  expect(page.screen.getByText(/^Your own ideas can’t take part/)).toBeTruthy()
})

describe('invitation to a runoff', () => {
  const code = encodeInvitation(
    { party: 'Movie night', host: 'Ana', mark: 7, storylines: ['duet', 'children'] },
    film
  )

  test('invitation to a runoff → only its storylines can be ranked and sent back', async () => {
    const page = await visit(`#/i/${code}`)
    const { screen } = page
    expect(screen.getByText('Movie night · final round')).toBeTruthy()
    expect(screen.getByText('invited by Ana')).toBeTruthy()
    const choices = page.within(screen.getByRole('group', { name: 'Still standing' }))
    expect(
      choices
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
        .sort()
    ).toEqual(['And Baby Makes Three', 'Duet'])
    await press(page, 'Send my vote to Ana')
    expect(screen.getByText('Pick at least one first.')).toBeTruthy()
    await press(page, 'Duet')
    await press(page, 'And Baby Makes Three')
    await press(page, 'Move And Baby Makes Three up')
    await press(page, 'Send my vote to Ana')
    expect(await arrived(page)).toBe(
      screen.getByRole('heading', { level: 1, name: 'One more step' })
    )
    const link = page.ballotToSend.ballotLink.get() ?? ''
    expect(readCode(/#\/r\/([^/]+)/.exec(link)?.[1] ?? '', film)).toMatchObject({
      result: { ballot: { ranking: [['children'], ['duet']] } }
    })
    expect(page.ballots.ballot.get()).toBeNull()
    await press(page, 'Change my vote')
    await press(page, 'Move And Baby Makes Three down')
    await press(page, 'Send my vote to Ana')
    expect(page.ballotToSend.ballotToSend.get()?.ballot?.ranking).toEqual([['duet'], ['children']])
  })
})
