import { describe, expect, test } from 'vitest'
import { encodeResult } from '../../src/core/link/index.ts'
import { film } from '../../src/film/index.ts'
import { press, visit, type Visit } from './visit.ts'

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
    expect(page.screen.getByText('2 ballots added.')).toBeTruthy()
    expect(page.screen.getByText('Ann')).toBeTruthy()
    await press(page, 'Count the votes')
    expect(page.screen.getByRole('heading', { name: 'The headliner: Duet' })).toBeTruthy()
    const box = page.screen.getByRole<HTMLInputElement>('textbox', { name: 'Party link' })
    expect(box.value).toBe(page.party.partyLink.get())
    expect(box.readOnly).toBe(true)
  })

  test('tells a tie as a tie', async () => {
    const page = await visit('#/party')
    await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Bo', 'children')}`)
    await press(page, 'Count the votes')
    expect(page.screen.getByRole('heading', { name: 'A tie' })).toBeTruthy()
  })

  test('says what was not added, and why', async () => {
    const page = await visit('#/party')
    const ann = linkOf('Ann', 'duet')
    await paste(page, ann)
    await paste(page, `${ann} ${linkOf('Bo', 'duet').slice(0, -2)}`)
    expect(page.screen.getByText('1 was already in.')).toBeTruthy()
    expect(page.screen.getByText(/One link has lost its end/)).toBeTruthy()
  })

  test('lets a ballot go again', async () => {
    const page = await visit('#/party')
    await paste(page, linkOf('Ann', 'duet'))
    await press(page, 'Remove Ann')
    expect(page.party.members.get()).toEqual([])
    expect(page.screen.queryByText('Ann')).toBeNull()
  })
})
