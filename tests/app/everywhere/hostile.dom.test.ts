import { expect, test } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { cleanName, cleanWriteIn } from '../../../src/links/text.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { short } from '../../world/hostile.ts'
import { readFile } from '../../world/group-night.ts'
import { vote } from '../../world/play-app.ts'
import { press, visit } from '../../world/render-app.ts'

const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }

/** Elements and attributes that injected markup would create. The game itself has none. */
const markup = 'body script, img, svg:not([viewBox]), [onerror], [onload]'
/** Accessible names may contain the text; styles, addresses and classes may not. */
const naming = ['aria-label', 'alt', 'title', 'value']

/** Expects each text as text only, and not as an element, an attribute or a style. */
function expectShown(...texts: string[]): void {
  for (const text of texts) expect(document.body.textContent).toContain(text)
  expect(document.querySelector(markup)?.outerHTML).toBeUndefined()
  const attributes = [...document.body.querySelectorAll('*')].flatMap(each => [...each.attributes])
  const made = attributes.filter(
    ({ name, value }) =>
      texts.some(text => name.includes(text) || value.includes(text)) && !naming.includes(name)
  )
  expect(made.map(({ name, value }) => `${name}="${value}"`)).toEqual([])
}

test.each(short)('%s is shown as text wherever it is entered', async (_, text) => {
  const [name, writeIn] = [cleanName(text), cleanWriteIn(text)]
  const ballot = { ranking: [['write-in'], ['duet']], writeIn: text }
  const code = encodeResult({ name: text, quiz, ballot }, film)
  const environment = fakeEnvironment({
    startBallotWork: (task, listener) => {
      if (task.kind === 'read') listener(readFile)
      return () => undefined
    }
  })

  const page = await visit(`#/r/${code}`, environment)
  expect(page.screen.getByRole('heading', { level: 1 }).textContent).toBe(
    `${name} got 1\u00A0out\u00A0of\u00A02 on Purple\u00A0Hearts. Can you beat that?`
  )
  await press(page, 'Show their picks')
  expectShown(name, writeIn)
  // Offered to those who have one.
  await page.act(() => {
    page.parties.nameGroup('First')
  })
  await press(page, 'Add to my group vote')

  await page.goTo('#/party')
  await page.act(() => {
    page.parties.nameGroup(text)
  })
  expect(page.screen.getByRole('heading', { level: 1 }).textContent).toBe(text)
  const chip = `${name} 1 of 2 in the quiz`
  expect(page.screen.getByRole('button', { name: chip })).toBeTruthy()
  expectShown(`Added 1: ${name}.`)
  await page.act(() => {
    page.importer.addBallots(encodeResult({ name: 'Second', ballot }, film))
  })
  await press(page, 'Reveal the winner')
  await page.screen.findByRole('button', { name: 'Skip to the winner' })
  await press(page, 'Skip to the winner')
  const dialog = page.within(page.screen.getByRole('dialog', { name: 'The reveal' }))
  const winner = dialog.getByRole('heading').textContent
  expect(winner).toContain(`${text} wants`)
  expect(winner).toContain(writeIn)
  await press(page, 'How it was counted')
  await page.user.click(page.screen.getByText('2 votes in'))
  await press(page, chip)
  await press(page, `Remove ${name}`)
  expectShown(`${name} is out.`)
  await page.act(() => {
    page.groupFiles.addFile(new File([], text))
  })
  expectShown(`Added 2 unnamed votes from ${text}.`)

  await press(page, 'Pass phone')
  await page.act(() => {
    page.phone.turn.setKey('name', text)
    page.phone.goToTurnStep('shortlist')
    page.phone.ballot.typeWriteIn(text)
    page.phone.goToTurnStep('arrange')
  })
  expectShown(writeIn)
  await press(page, 'That’s my vote')
  expectShown(name)

  await page.goTo('#/vote')
  await page.act(() => {
    page.draft.typeWriteIn(text)
    page.draft.toggleWriteIn()
    vote(page, ['children'])
    page.ticket.name.set(text)
  })
  await page.goTo('#/ticket')
  expectShown(name, writeIn)
})

test('a write-in named like a storyline is shown beside it as a tie', async () => {
  const ballot = { ranking: [['duet', 'write-in']], writeIn: 'Duet' }
  const page = await visit(`#/r/${encodeResult({ name: 'Ann', ballot }, film)}`)
  await press(page, 'Show their picks')
  expect(page.screen.getAllByText('Duet')).toHaveLength(2)
})
