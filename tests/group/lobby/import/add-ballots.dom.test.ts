import { fireEvent } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import { film } from '../../../../src/film/index.ts'
import { encodeResult } from '../../../../src/links/index.ts'
import { visit } from '../../../world/render-app.ts'

async function openLobby() {
  const page = await visit('#/party')
  const box = page.screen.getByRole<HTMLTextAreaElement>('textbox', {
    name: 'Paste your group chat here'
  })
  const input = (value: string, inputType: string) => {
    box.value = value
    return fireEvent(box, new InputEvent('input', { bubbles: true, inputType }))
  }
  return { page, box, input }
}

const code = encodeResult({ name: 'Bo', ballot: { ranking: [['duet']] } }, film)
const names = ({ page }: Awaited<ReturnType<typeof openLobby>>) =>
  page.voters.voters.get().map(({ ballot }) => ballot.name)

test.each([
  'insertText',
  'insertDictationResult',
  'insertReplacementText',
  'insertCompositionText',
  'insertFromComposition',
  'insertFromDrop',
  'historyUndo',
  ''
])('text box: input event %j → ballots are added by the button only', async inputType => {
  const lobby = await openLobby()
  const { page, box, input } = lobby
  await input(code, inputType)
  expect(names(lobby)).toEqual([])
  expect(box.value).toBe(code)
  await page.user.click(page.screen.getByRole('button', { name: 'Add the votes' }))
  expect(names(lobby)).toEqual(['Bo'])
  expect(box.value).toBe('')
})

test.each(['insertFromPaste', 'insertFromPasteAsQuotation'])(
  'text box: input event %j without a paste event → ballots are added at once',
  async inputType => {
    const lobby = await openLobby()
    await lobby.input(code, inputType)
    expect(names(lobby)).toEqual(['Bo'])
    expect(lobby.box.value).toBe('')
  }
)

test('text box: paste after typed text → both are read together', async () => {
  const lobby = await openLobby()
  await lobby.page.user.type(lobby.box, 'Ann:')
  await lobby.page.user.paste(encodeResult({ ballot: { ranking: [['duet']] } }, film))
  expect(names(lobby)).toEqual(['Ann'])
})
