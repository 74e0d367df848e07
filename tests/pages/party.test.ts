import { describe, expect, test } from 'vitest'
import { encodeResult } from '../../src/core/link/index.ts'
import { film } from '../../src/film/index.ts'
import { press, visit, type Visit } from './render-app.ts'

const linkOf = (name: string, ...ids: string[]) =>
  `https://encore.test/#/r/${encodeResult({ name, ballot: { ranking: ids.map(id => [id]) } }, film)}`

async function paste(page: Visit, text: string): Promise<void> {
  await page.user.click(page.screen.getByRole('textbox', { name: 'Paste links or a whole chat' }))
  await page.user.paste(text)
  await press(page, 'Add ballots')
}

describe('a party', () => {
  test('begins with nobody, and nothing to count', async () => {
    const { screen } = await visit('#/party')
    expect(screen.getByRole('heading', { level: 1, name: 'Watch party' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Count the votes' })).toBeNull()
  })

  test('takes in a whole chat and tells the headliner', async () => {
    const page = await visit('#/party')
    await paste(page, `Ann: ${linkOf('Ann', 'duet')}\nBo: ${linkOf('Bo', 'duet', 'children')}`)
    expect(page.screen.getByText('2 ballots added: Ann and Bo.')).toBeTruthy()
    expect(page.screen.getByText('Ann')).toBeTruthy()
    await press(page, 'Count the votes')
    expect(page.screen.getByRole('heading', { name: /^The headliner:\s*Duet$/ })).toBeTruthy()
    const box = page.screen.getByRole<HTMLInputElement>('textbox', { name: 'Party link' })
    expect(box.value).toBe(page.partySharer.partyLink.get())
    expect(box.readOnly).toBe(true)
  })

  test('has a picture with a text beside it, not said to be saved when it cannot be drawn', async () => {
    const page = await visit('#/party')
    await paste(
      page,
      `${linkOf('Ann', 'duet', 'children')} ${linkOf('Bo', 'duet', 'big-break')} ${linkOf('Cy', 'children')}`
    )
    await press(page, 'Count the votes')
    expect(page.screen.getByRole('textbox', { name: 'Text for the picture' })).toHaveProperty(
      'value',
      'Encore watch party: a sequel to Purple Hearts. 3 ballots. The headliner: Duet.\n' +
        'Nobody beats it head to head. And Baby Makes Three came closest: 2–1.\n' +
        '2. And Baby Makes Three.\n3. Cassie’s Big Break.'
    )
    // There is no canvas here.
    await press(page, 'Save a picture')
    expect(
      await page.screen.findByText(
        'Your browser couldn’t draw the picture. The link still works, so share that.'
      )
    ).toBeTruthy()
  })

  test('tells a tie as a tie', async () => {
    const page = await visit('#/party')
    await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Bo', 'children')}`)
    await press(page, 'Count the votes')
    expect(page.screen.getByRole('heading', { name: /^A tie:/ })).toBeTruthy()
  })

  test('says what was not added, and why', async () => {
    const page = await visit('#/party')
    const ann = linkOf('Ann', 'duet')
    await paste(page, ann)
    await paste(page, `${ann} ${linkOf('Bo', 'duet').slice(0, -2)}`)
    expect(page.screen.getByText('1 was already in: Ann.')).toBeTruthy()
    expect(page.screen.getByText(/One link got cut off/)).toBeTruthy()
  })

  test('tells why it won, and shows every duel and round', async () => {
    const page = await visit('#/party')
    await paste(
      page,
      [
        linkOf('Ann', 'duet', 'children'),
        linkOf('Bo', 'duet', 'big-break'),
        linkOf('Cy', 'children')
      ].join(' ')
    )
    await press(page, 'Count the votes')
    const { screen, within } = page
    expect(
      screen.getByText('Nobody beats it head to head. And Baby Makes Three came closest: 2–1.')
    ).toBeTruthy()

    const duels = within(screen.getByRole('region', { name: 'Head to head' }))
    const cell = duels.getByRole('button', { name: '+1: Duet 2, And Baby Makes Three 1' })
    await page.user.click(cell)
    expect(cell.textContent).toBe('2–1')
    expect(duels.getByText('Duet 2, And Baby Makes Three 1')).toBeTruthy()

    const rounds = within(screen.getByRole('region', { name: 'Round by round' }))
    const row = rounds.getByRole('row', { name: /^Cassie’s Big Break/ })
    expect(row.textContent).toContain('went out in round 1')
    expect(rounds.getByRole('slider', { name: 'Round' })).toBeTruthy()
    expect(rounds.getByRole('row', { name: /^Inactive ballots/ })).toBeTruthy()
    expect(screen.getByText('However you count, it comes out the same.')).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Closest call' }).textContent).toContain(
      'one more ballot for And Baby Makes Three alone'
    )
  })

  test('says that a later ballot took the place of an earlier, and takes it back', async () => {
    const page = await visit('#/party')
    await paste(page, linkOf('Ann', 'duet'))
    await paste(page, linkOf('ann', 'children'))
    expect(
      page.screen.getByText('1 replaced an earlier ballot of the same name: ann.')
    ).toBeTruthy()
    await press(page, 'Undo')
    expect(page.screen.getByText('Ann')).toBeTruthy()
  })

  test('gives a ballot another name', async () => {
    const page = await visit('#/party')
    await paste(page, linkOf('Ann', 'duet'))
    await press(page, 'Rename Ann')
    const box = page.screen.getByRole('textbox', { name: 'Name' })
    expect(document.activeElement).toBe(box)
    await page.user.clear(box)
    await page.user.type(box, 'Annabel{Enter}')
    expect(page.screen.getByText('Annabel')).toBeTruthy()
  })

  test('of a link shows the same count, and changes nothing of the player’s', async () => {
    const page = await visit('#/party')
    await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Bo', 'duet', 'children')}`)
    const link = page.partySharer.partyLink.get() ?? ''
    const other = await visit(link.replace(/^[^#]*/, ''))
    const { screen } = other
    expect(screen.getByRole('heading', { name: /^The headliner:\s*Duet$/ })).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Party link' }).value).toBe(link)
    expect(other.voters.voters.get()).toEqual([])
    await press(other, 'Add to my parties')
    await other.goTo('#/party')
    expect(screen.getByRole('button', { name: 'Remove Bo' })).toBeTruthy()
  })

  test('of a link that was cut says so', async () => {
    const { screen } = await visit('#/p/p1')
    expect(
      screen.getByText('This link got cut off. Nothing of yours is lost: just ask for it again.')
    ).toBeTruthy()
  })

  test('goes round on one phone, and shows nobody’s ballot to the next', async () => {
    const page = await visit('#/party')
    await press(page, 'Pass the phone')
    await page.user.type(page.screen.getByRole('textbox', { name: /^Your name/ }), 'Ann')
    await press(page, 'Start my ballot')
    await press(page, 'Rank my shortlist')
    expect(page.screen.getByText('Pick at least one storyline first.')).toBeTruthy()
    await press(page, 'Duet')
    await page.user.type(page.screen.getByRole('textbox', { name: /^One of your own/ }), 'A bar')
    await press(page, 'Rank my shortlist')
    await press(page, 'Move A bar up')
    await press(page, 'Cast my ballot')
    expect(page.screen.getByRole('heading', { name: 'Hand it on' })).toBeTruthy()
    expect(page.screen.queryByText('Duet')).toBeNull()
    await press(page, 'Everyone’s voted')
    await press(page, 'Count the votes')
    expect(page.screen.getByRole('heading', { name: /^The headliner:\s*A bar$/ })).toBeTruthy()
  })

  test('lets a ballot go again', async () => {
    const page = await visit('#/party')
    await paste(page, linkOf('Ann', 'duet'))
    await press(page, 'Remove Ann')
    expect(page.voters.voters.get()).toEqual([])
    expect(page.screen.queryByText('Ann')).toBeNull()
  })
})
