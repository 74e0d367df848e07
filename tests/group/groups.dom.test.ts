import { Blob } from 'node:buffer'
import { expect, test } from 'vitest'
import { encodeResult } from '../../src/links/index.ts'
import { film } from '../../src/film/index.ts'
import { eventually } from '../world/eventually.ts'
import { fakeEnvironment } from '../world/fake-environment.ts'
import { follow, press, visit, type Visit } from '../world/render-app.ts'

const linkOf = (name: string) =>
  `https://encore.test/#/r/${encodeResult({ name, ballot: { ranking: [['duet']] } }, film)}`

/** Node’s own: jsdom’s has no stream. */
const fileOf = (name: string, content: string | Uint8Array) =>
  Object.assign(new Blob([content]), { name }) as unknown as File

const heading = ({ screen }: Visit) => screen.getByRole('heading', { level: 1 }).textContent

test.each(['gone', '__proto__', 'constructor', 'a%2Fb'])(
  'the address of a party that is not there, %s, says so and leads on to the last one',
  async id => {
    const page = await visit('#/party')
    await page.act(() => {
      page.parties.nameGroup('Sofa')
    })
    const kept = new Map(page.environment.stored)
    await page.goTo(`#/group/${id}`)
    expect(heading(page)).toBe('This vote isn’t here')
    expect(new Map(page.environment.stored)).toEqual(kept)
    await follow(page, 'Open my group vote')
    await page.screen.findByRole('heading', { level: 1, name: 'Sofa' })
    expect(page.environment.currentHash).toBe('#/group/first')
  }
)

test('a group that another tab deletes while it is open says so, and is back when that is undone', async () => {
  const environment = fakeEnvironment()
  const page = await visit('#/party', environment)
  await press(page, 'Start another vote')
  await page.screen.findByRole('button', { name: 'Delete Vote 2' })
  const hash = environment.currentHash
  const { startApp } = await import('../world/start-app.ts')
  const other = startApp(environment.newTab())
  other.environment.navigate(hash)
  await page.act(() => {
    other.groupLifecycle.deleteGroup()
  })
  await page.screen.findByRole('heading', { level: 1, name: 'This vote isn’t here' })
  await page.act(() => {
    other.undo.undo()
  })
  expect(heading(page)).toBe('Vote with friends')
})

test('a reveal goes on, and the page stays at its group, while another tab starts one', async () => {
  const environment = fakeEnvironment()
  const page = await visit('#/party', environment)
  await page.act(() => {
    page.importer.addBallots(`${linkOf('Ann')} ${linkOf('Cy')}`)
  })
  await press(page, 'Reveal the winner')
  const reveal = await page.screen.findByRole('dialog', { name: 'The reveal' })
  const { startApp } = await import('../world/start-app.ts')
  const other = startApp(environment.newTab())
  await page.act(() => {
    other.groupLifecycle.newGroup()
    other.importer.addBallots(linkOf('Bo'))
  })
  expect(page.screen.getByRole('dialog', { name: 'The reveal' })).toBe(reveal)
  expect(page.environment.currentHash).toBe('#/group/first')
  await press(page, 'Leave the reveal')
  expect(page.screen.getByRole('button', { name: 'Ann' })).toBeTruthy()
  expect(page.screen.queryByRole('button', { name: 'Bo' })).toBeNull()
})

test('a new group shows nothing of the one before: no file, no report, no other encoding, no undo', async () => {
  const page = await visit('#/party')
  const bytes = new Uint8Array([...'Zo\u00eb,duet\n,children\n'].map(each => each.charCodeAt(0)))
  await page.act(async () => {
    page.groupFiles.addFile(fileOf('club.csv', bytes))
    await eventually(() => {
      expect(page.groupFiles.reading.get()?.state).toBe('done')
    })
  })
  expect(page.screen.getByText('Added one unnamed vote from club.csv.')).toBeTruthy()
  expect(page.screen.getByRole('button', { name: 'utf-8' })).toBeTruthy()
  await press(page, 'Start another vote')
  await page.screen.findByRole('button', { name: 'Delete Vote 2' })
  expect(page.screen.queryByText(/club\.csv/)).toBeNull()
  for (const name of ['utf-8', 'Undo'])
    expect(page.screen.queryByRole('button', { name })).toBeNull()
  await press(page, 'Open Vote 1')
  expect(await page.screen.findByRole('button', { name: 'Zoë by hand' })).toBeTruthy()
})

test('a chat file that is undone is told as undone, and not as one without a ballot', async () => {
  const page = await visit('#/party')
  await page.act(async () => {
    page.groupFiles.addFile(fileOf('chat.txt', `Ann: ${linkOf('Ann')}`))
    await eventually(() => {
      expect(page.groupFiles.reading.get()?.state).toBe('done')
    })
  })
  expect(page.screen.getByText('Added 1: Ann.')).toBeTruthy()
  await press(page, 'Undo')
  expect(page.screen.getByText('Undone: chat.txt is out again.')).toBeTruthy()
  expect(page.screen.queryByText(/There’s no vote/)).toBeNull()
})
