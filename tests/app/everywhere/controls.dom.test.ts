import { render, screen } from '@testing-library/svelte'
import { userEvent } from '@testing-library/user-event'
import { createRawSnippet } from 'svelte'
import { describe, expect, test, vi } from 'vitest'
import Button from '../../../src/ui/controls/Button.svelte'
import IconButton from '../../../src/ui/controls/IconButton.svelte'
import '../../world/render-app.ts'

const children = createRawSnippet(() => ({ render: () => '<b>Go</b>' }))

describe('an inactive button', () => {
  test('ignores clicks and keys, and keeps the focus', async () => {
    const onclick = vi.fn()
    render(Button, { children, onclick, isInactive: true })
    const button = screen.getByRole('button', { name: 'Go' })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    await userEvent.click(button)
    await userEvent.keyboard('{Enter} ')
    expect(onclick).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(button)
  })

  test('does not submit its form', async () => {
    const form = document.body.appendChild(document.createElement('form'))
    const sent = vi.fn((event: SubmitEvent) => {
      event.preventDefault()
    })
    form.addEventListener('submit', sent)
    const { rerender } = render(Button, {
      target: form,
      props: { children, isSubmit: true, isInactive: true }
    })
    await userEvent.click(screen.getByRole('button', { name: 'Go' }))
    expect(sent).not.toHaveBeenCalled()
    await rerender({ isInactive: false })
    await userEvent.click(screen.getByRole('button', { name: 'Go' }))
    expect(sent).toHaveBeenCalledOnce()
    form.remove()
  })
})

test('an active button takes presses, and has no aria-disabled', async () => {
  const onclick = vi.fn()
  const { rerender } = render(Button, { children, onclick, isInactive: true })
  await rerender({ isInactive: false })
  const button = screen.getByRole('button', { name: 'Go' })
  expect(button.hasAttribute('aria-disabled')).toBe(false)
  await userEvent.click(button)
  expect(onclick).toHaveBeenCalledOnce()
})

test('an inactive icon button ignores clicks', async () => {
  const onclick = vi.fn()
  const { rerender } = render(IconButton, { icon: 'up', label: 'Up', isInactive: true, onclick })
  const button = screen.getByRole('button', { name: 'Up' })
  await userEvent.click(button)
  expect(onclick).not.toHaveBeenCalled()
  await rerender({ isInactive: false })
  await userEvent.click(button)
  expect(onclick).toHaveBeenCalledOnce()
})
