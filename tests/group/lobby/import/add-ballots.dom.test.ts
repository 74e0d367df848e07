import { fireEvent, render, screen } from '@testing-library/svelte'
import { expect, test, vi } from 'vitest'
import { userEvent } from '@testing-library/user-event'
import PasteBox from '../../../../src/group/lobby/import/AddBallots.svelte'

function draw() {
  const onadd = vi.fn()
  render(PasteBox, { label: 'Chat', hint: '', addLabel: 'Add', onadd })
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Chat' })
  const put = (value: string, inputType: string) => {
    box.value = value
    return fireEvent(box, new InputEvent('input', { bubbles: true, inputType }))
  }
  return { box, onadd, put, user: userEvent.setup({ document }) }
}

const sentence = 'See you all at eight, bring crisps and your setlists'

test.each([
  'insertText',
  'insertDictationResult',
  'insertReplacementText',
  'insertCompositionText',
  'insertFromComposition',
  'insertFromDrop',
  'historyUndo',
  ''
])('a long text that comes at once by %j waits for the button', async inputType => {
  const { box, onadd, put, user } = draw()
  await put(sentence, inputType)
  expect(onadd).not.toHaveBeenCalled()
  expect(box.value).toBe(sentence)
  await user.click(screen.getByRole('button', { name: 'Add' }))
  expect(onadd).toHaveBeenCalledExactlyOnceWith(sentence)
  expect(box.value).toBe('')
})

test.each(['insertFromPaste', 'insertFromPasteAsQuotation'])(
  'what a keyboard pastes without an event for it comes in at once, by %s',
  async inputType => {
    const { box, onadd, put } = draw()
    await put('hi', inputType)
    expect(onadd).toHaveBeenCalledExactlyOnceWith('hi')
    expect(box.value).toBe('')
  }
)

test('what is pasted comes in at once, behind what was typed before', async () => {
  const { box, onadd, user } = draw()
  await user.type(box, 'Ann:')
  await user.paste('link')
  expect(onadd).toHaveBeenCalledExactlyOnceWith('Ann:\nlink')
})
