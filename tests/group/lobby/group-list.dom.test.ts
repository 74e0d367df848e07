import { expect, test } from 'vitest'
import { encodeParty, encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { dayAndTime } from '../../../src/app/text/format.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { vote } from '../../world/play-app.ts'
import { press, visit, type Visit } from '../../world/render-app.ts'

const ballot = { ranking: [['duet']] }
const linkOf = (name: string) => `https://encore.test/#/r/${encodeResult({ name, ballot }, film)}`

/** The chips of the list, by what is read out of each. */
function chips({ screen, within }: Visit): string[] {
  const list = within(screen.getByRole('list', { name: 'Who’s in' }))
  return list
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
}

/** What the row of a voter says once it is opened: of the box that has the focus then. */
async function detailsOf(page: Visit, chip: string): Promise<string> {
  await press(page, chip)
  const panel = page.screen.getByRole('button', { name: chip, expanded: true })
  const form = document.getElementById(panel.getAttribute('aria-controls') ?? '')
  expect(form?.contains(document.activeElement)).toBe(true)
  const ids = document.activeElement?.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map(id => document.getElementById(id)?.textContent).join('')
}

async function voteOnPhone(page: Visit, name: string): Promise<void> {
  const { phone } = page
  await page.act(() => {
    phone.passPhone()
    phone.turn.setKey('name', name)
    phone.goToTurnStep('shortlist')
    phone.ballot.toggle('duet')
    phone.goToTurnStep('arrange')
    phone.castOnPhone()
    phone.stopPassing()
  })
}

test('whoever reads the list sees which ballots came by hand, and in each row when it came and how', async () => {
  const page = await visit('#/party')
  await page.act(() => {
    page.importer.addBallots(linkOf('Ann'))
    page.importer.addBallots(linkOf('Bo'), 'camera')
  })
  const first = dayAndTime(page.environment.clock)
  page.environment.clock += 3_600_000
  await voteOnPhone(page, 'Cy')
  expect(chips(page).slice(1)).toEqual(['Ann', 'Bo', 'Cy by hand'])
  expect(await detailsOf(page, 'Ann')).toBe(`In since ${first}, by a link in the chat.`)
  expect(await detailsOf(page, 'Bo')).toBe(`In since ${first}, scanned off a screen.`)
  const later = dayAndTime(page.environment.clock)
  expect(later).not.toBe(first)
  expect(await detailsOf(page, 'Cy by hand')).toBe(
    `In since ${later}, by hand: voted on this phone.`
  )
})

test('of a ballot that was stored before this was noted, the row tells when it came', async () => {
  const environment = fakeEnvironment()
  const code = encodeParty({ ballots: [{ name: 'Ann', ballot }] }, film)
  const addedAt = 1_795_377_615_000
  environment.stored.set(
    `encore:party-ballot:first:${code}`,
    JSON.stringify({ version: 1, value: { party: 'first', id: code, code, addedAt } })
  )
  const page = await visit('#/party', environment)
  expect(await detailsOf(page, 'Ann')).toBe(`In since ${dayAndTime(addedAt)}.`)
})

/** As Ana is written, the last letter Cyrillic. */
const imitation = 'An\u0430'

test('names that differ by what nobody sees are asked about, and one that mixes alphabets is marked', async () => {
  const page = await visit('#/party')
  const other = { ranking: [['children']] }
  await page.act(() => {
    page.importer.addBallots(linkOf('Ana'))
    const unseen = encodeResult({ name: '\uFF21N\u200Da', ballot: other }, film)
    page.importer.addBallots(unseen)
  })
  expect(page.screen.getByRole('alert').textContent).toBe('Two Anas. Same person?')
  await press(page, 'Keep both')
  await page.act(() => {
    page.importer.addBallots(linkOf(imitation))
  })
  expect(page.screen.queryByRole('alert')).toBeNull()
  expect(chips(page).at(-1)).toBe(`${imitation} unusual letters`)
})

test('a group that came as a link marks such a name too, and owns up to what it does not know', async () => {
  const ballots = ['Ana', imitation].map(name => ({ name, ballot }))
  const page = await visit(`#/p/${encodeParty({ ballots }, film)}`)
  const region = page.within(page.screen.getByRole('region', { name: 'Who voted' }))
  expect(region.getAllByRole('listitem').map(({ textContent }) => textContent.trim())).toEqual([
    'Ana',
    `${imitation} unusual letters`
  ])
  expect(
    region.getByText('A name here mixes alphabets. It may be somebody posing as a friend.')
  ).toBeTruthy()
  expect(
    region.getByText('From a link we can’t tell when each vote was added, or how.')
  ).toBeTruthy()
})

test('forty ballots in one link are told as such, in the report, the list and each row', async () => {
  const page = await visit('#/party')
  const ballots = Array.from({ length: 40 }, (_, at) => ({ name: `Guest ${at}`, ballot }))
  const code = encodeParty({ ballots }, film)
  await page.act(() => {
    page.importer.addBallots(`17/03/2025, 20:10 - Zoe: https://encore.test/#/p/${code}`)
  })
  expect(page.screen.getByText('Added 40. 40 from one link, sent by Zoe.')).toBeTruthy()
  expect(page.screen.getByText('40 from one link, sent by Zoe.')).toBeTruthy()
  expect(chips(page)[1]).toBe('Guest 0 sent by Zoe')
  expect(await detailsOf(page, 'Guest 0')).toBe(
    `In since ${dayAndTime(page.environment.clock)}, by a link in the chat. ` +
      'One of 40 in the link of a whole vote, so not sent by the voter. Sent by Zoe.'
  )
})

test('ten links with ten names that one person sent tell who that was', async () => {
  const page = await visit('#/party')
  const chat = ['Ana', 'Bo', 'Zoe'].map(name => `17/03/2025, 20:10 - Zoe: ${linkOf(name)}`)
  await page.act(() => {
    page.importer.addBallots(chat.join('\n'))
  })
  expect(chips(page).slice(1)).toEqual(['Ana sent by Zoe', 'Bo sent by Zoe', 'Zoe'])
  expect(page.screen.getByText('2 votes of others, sent by Zoe.')).toBeTruthy()
})

test('the host is told by a mark that no name can hold', async () => {
  const page = await visit('#/party')
  page.ticket.name.set('Ana')
  vote(page, ['duet'])
  await page.act(() => {
    for (const name of ['You', 'Ana You', 'You (Ana)']) page.importer.addBallots(linkOf(name))
  })
  const list = page.within(page.screen.getByRole('list', { name: 'Who’s in' }))
  const marked = list.getAllByRole('button').map(chip => ({
    name: chip.querySelector('bdi')?.textContent,
    badge: chip.querySelector('strong')?.textContent,
    current: chip.getAttribute('aria-current')
  }))
  expect(marked).toEqual([
    { name: 'Ana', badge: 'You', current: 'true' },
    { name: 'You', badge: undefined, current: null },
    { name: 'Ana You', badge: undefined, current: null },
    { name: 'You (Ana)', badge: undefined, current: null }
  ])
})

test('the lobby says that neither names nor scores are verified, and marks a name that could be read as Latin', async () => {
  const page = await visit('#/party')
  expect(page.screen.queryByText('Neither names nor scores are verified.')).toBeNull()
  await page.act(() => {
    page.importer.addBallots(linkOf('Аса'))
  })
  expect(page.screen.getByText('Neither names nor scores are verified.')).toBeTruthy()
  expect(chips(page)[1]).toBe('Аса other letters than they look')
  expect(
    page.screen.getByText('A name in letters of another alphabet may look like somebody else’s.')
  ).toBeTruthy()
})
