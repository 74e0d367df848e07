import { render } from '@testing-library/svelte'
import { createRawSnippet } from 'svelte'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from '@testing-library/user-event'
import Disclosure from '../../../src/ui/layout/Disclosure.svelte'

afterEach(() => {
  vi.restoreAllMocks()
})

const children = createRawSnippet(() => ({ render: () => '<input>' }))

async function disclosure(isOpen: boolean) {
  document.body.innerHTML = '<button>Elsewhere</button>'
  const elsewhere = document.querySelector('button') ?? document.body
  const { container, rerender } = render(Disclosure, { label: 'More', isOpen, children })
  const details = container.querySelector('details')
  const inside = container.querySelector('input')
  if (!details || !inside) throw new Error('There is nothing to open.')
  const set = (next: boolean) => rerender({ isOpen: next })
  await Promise.resolve()
  return { details, elsewhere, inside, set, user: userEvent.setup({ document }) }
}

test.each([true, false])(
  'a disclosure with the focus inside changes from isOpen = %j once the focus has left',
  async isOpen => {
    const { details, elsewhere, inside, set } = await disclosure(isOpen)
    inside.focus()
    await set(!isOpen)
    expect(details.open).toBe(isOpen)
    details.querySelector('summary')?.focus()
    expect(details.open).toBe(isOpen)
    elsewhere.focus()
    expect(details.open).toBe(!isOpen)
  }
)

test('a disclosure without the focus changes at once', async () => {
  const { details, set } = await disclosure(true)
  await set(false)
  expect(details.open).toBe(false)
})

test('a disclosure stays as the player left it if isOpen has not changed', async () => {
  const { details, elsewhere, inside } = await disclosure(true)
  inside.focus()
  details.open = false
  elsewhere.focus()
  expect(details.open).toBe(false)
})

test('a disclosure changes after a press, not during it', async () => {
  const { details, elsewhere, inside, set, user } = await disclosure(true)
  inside.focus()
  await set(false)
  const find = document.querySelector.bind(document)
  const pressed = vi
    .spyOn(document, 'querySelector')
    .mockImplementation((wanted: string) => (wanted === ':active' ? elsewhere : find(wanted)))
  elsewhere.focus()
  expect(details.open).toBe(true)
  pressed.mockRestore()
  await user.click(elsewhere)
  expect(details.open).toBe(false)
})
