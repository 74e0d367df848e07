import { expect, test } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { press, visit, type Visit } from '../../world/render-app.ts'

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

test('new group → nobody is in and there is nothing to count', async () => {
  const { screen } = await visit('#/party')
  expect(screen.getByRole('heading', { level: 1, name: 'Vote with friends' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Reveal the winner' })).toBeNull()
})

test('pasted chat → all ballots are in and the headliner is revealed', async () => {
  const page = await visit('#/party')
  await paste(page, `Ann: ${linkOf('Ann', 'duet')}\nBo: ${linkOf('Bo', 'duet', 'children')}`)
  expect(page.screen.getByText('Added 2: Ann, Bo.')).toBeTruthy()
  expect(page.screen.getByText('Ann')).toBeTruthy()
  await reveal(page)
  expect(page.screen.getByRole('heading', { name: /^The winner:\s*Duet$/ })).toBeTruthy()
  const box = page.screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to the result' })
  expect(box.value).toBe(page.groupSharing.groupLink.get())
  expect(box.readOnly).toBe(true)
})

test('pasted links that cannot be read → says which and why', async () => {
  const page = await visit('#/party')
  const ann = linkOf('Ann', 'duet')
  await paste(page, ann)
  await paste(page, `${ann} ${linkOf('Bo', 'duet').slice(0, -2)}`)
  expect(
    page.screen.getByText('Already here: Ann. Part of 1 link is missing. Ask for it again.')
  ).toBeTruthy()
})

test('two ballots with one name → asks the host, who can keep one or both', async () => {
  const page = await visit('#/party')
  await paste(page, linkOf('Ann', 'duet'))
  await paste(page, linkOf('ann', 'children'))
  expect(page.screen.getByText('Two Anns. Same person?')).toBeTruthy()
  expect(page.screen.getByRole('heading', { name: '2 votes in' })).toBeTruthy()
  await press(page, 'Keep the newer')
  expect(page.screen.queryByText('Two Anns. Same person?')).toBeNull()
  expect(page.screen.queryByText('Ann')).toBeNull()
  await press(page, 'Undo')
  expect(page.screen.getByText('Ann')).toBeTruthy()
  await press(page, 'Keep both')
  expect(page.screen.getByRole('heading', { name: '2 votes in' })).toBeTruthy()
  expect(page.screen.queryByText('Two Anns. Same person?')).toBeNull()
})

test('pasted table of something else → says what it looks like and adds nothing', async () => {
  const page = await visit('#/party')
  await paste(page, 'Kites,Boats\n5,1\n2,4')
  expect(page.screen.getByText(/^The text you pasted looks like a score sheet\./)).toBeTruthy()
  await paste(page, 'name\tranking\nAnn\tduet\nAnn\tchildren')
  expect(
    page.screen.getByText('Added 1: Ann. Same name twice in it, so only the later vote counts: 1.')
  ).toBeTruthy()
})

test('nameless link repeated by an unknown sender → asks, and counts it on request', async () => {
  const page = await visit('#/party')
  const nameless = linkOf('', 'duet')
  await paste(page, `${nameless} and\n${nameless}`)
  expect(page.screen.getByRole('heading', { name: '1 vote in' })).toBeTruthy()
  expect(page.screen.getByText(/A link without a name came once more/)).toBeTruthy()
  await press(page, 'Count them as other people’s')
  expect(page.screen.getByRole('heading', { name: '2 votes in' })).toBeTruthy()
  await press(page, 'Undo')
  expect(page.screen.getByRole('heading', { name: '1 vote in' })).toBeTruthy()
})

test('rename → the ballot has the new name', async () => {
  const page = await visit('#/party')
  await paste(page, linkOf('Ann', 'duet'))
  await press(page, 'Ann')
  const box = page.screen.getByRole('textbox', { name: 'Rename Ann' })
  expect(document.activeElement).toBe(box)
  await page.user.clear(box)
  await page.user.type(box, 'Annabel{Enter}')
  expect(page.screen.getByText('Annabel')).toBeTruthy()
})

test('link of a group → shows the same count and leaves the player’s groups unchanged', async () => {
  const page = await visit('#/party')
  await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Bo', 'duet', 'children')}`)
  const link = page.groupSharing.groupLink.get() ?? ''
  const other = await visit(link.replace(/^[^#]*/, ''))
  const { screen } = other
  expect(screen.queryByText('Duet')).toBeNull()
  await press(other, 'Skip to the winner')
  expect(await screen.findByRole('heading', { name: /^The winner:\s*Duet$/ })).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to the result' }).value).toBe(
    link
  )
  expect(other.voters.voters.get()).toEqual([])
  await press(other, 'Keep it with my votes')
  await other.goTo('#/party')
  expect(screen.getByRole('button', { name: 'Bo', description: 'in a shared link' })).toBeTruthy()
  expect(screen.getByText('2 from one link.')).toBeTruthy()
})

test('cut-off link of a group → says so', async () => {
  const { screen } = await visit('#/p/p1')
  expect(
    screen.getByText('Part of this link is missing. Ask for it again: nothing of yours is lost.')
  ).toBeTruthy()
})

test('passed phone → the next voter sees no earlier ballot', async () => {
  const page = await visit('#/party')
  await press(page, 'Pass this phone round')
  await page.user.type(page.screen.getByRole('textbox', { name: /^Your name/ }), 'Ann')
  await press(page, 'Start my vote')
  await press(page, 'Pick at least two')
  expect(page.screen.getByText('Pick at least two, then rank them.')).toBeTruthy()
  await press(page, 'Duet')
  await press(page, 'Write your own')
  await page.user.type(page.screen.getByRole('textbox', { name: /^Your sequel/ }), 'A bar')
  await press(page, 'Add it')
  await press(page, 'Rank these 2')
  await press(page, 'I’d rather put them in order myself')
  await press(page, 'Move A bar up')
  await press(page, 'That’s my vote')
  expect(page.screen.getByRole('heading', { name: 'Pass it on' })).toBeTruthy()
  expect(page.screen.queryByText('Duet')).toBeNull()
  await press(page, 'Everyone’s voted')
  expect(page.screen.getByText('Two votes make a winner')).toBeTruthy()
  const own = { ranking: [['write-in']], writeIn: 'A bar' }
  await paste(page, `https://encore.test/#/r/${encodeResult({ name: 'Bo', ballot: own }, film)}`)
  await reveal(page)
  expect(page.screen.getByRole('heading', { name: /^The winner:\s*A bar$/ })).toBeTruthy()
})

test('passed phone: two equal ballots with one name → both are in and the host is asked', async () => {
  const page = await visit('#/party')
  await press(page, 'Pass this phone round')
  for (const count of ['1 vote', '2 votes']) {
    await page.user.type(page.screen.getByRole('textbox', { name: /^Your name/ }), 'Ann')
    await press(page, 'Start my vote')
    await press(page, 'Duet')
    await press(page, 'Just that one')
    expect(page.screen.getByText(/^Thanks, Ann\. Your vote’s in/)).toBeTruthy()
    expect(page.screen.getByText(`${count} on this phone so far.`)).toBeTruthy()
    await press(page, 'Next voter')
  }
  await press(page, 'Back to the votes')
  expect(page.screen.getByRole('heading', { name: '2 votes in' })).toBeTruthy()
  expect(page.screen.getByText('Added 2: Ann, Ann.')).toBeTruthy()
  expect(page.screen.getByText('Two Anns. Same person?')).toBeTruthy()
})

test('passed phone: write-in without a visible letter → stays on the step and says so', async () => {
  const page = await visit('#/party')
  await press(page, 'Pass this phone round')
  await press(page, 'Start my vote')
  await press(page, 'Write your own')
  await page.user.type(page.screen.getByRole('textbox', { name: /^Your sequel/ }), '\u200B')
  await press(page, 'Add it')
  expect(page.screen.getByText('Your idea is still blank. Write it first.')).toBeTruthy()
  expect(page.screen.getByRole('status').textContent).toBe('None picked')
})

test('remove → the ballot is out', async () => {
  const page = await visit('#/party')
  await paste(page, linkOf('Ann', 'duet'))
  await press(page, 'Ann')
  await press(page, 'Remove Ann')
  expect(page.voters.voters.get()).toEqual([])
  expect(page.screen.queryByText('Ann')).toBeNull()
})
