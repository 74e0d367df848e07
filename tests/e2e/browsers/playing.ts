import type { Target } from './in-page.ts'
import { until } from './until.ts'
import type { Visitor } from './visitor.ts'

export const button = (name: string): Target => ({ role: 'button', name })
export const link = (name: string): Target => ({ role: 'link', name })
export const box = (name: string): Target => ({ role: 'textbox', name })
export const heading = (name: string): Target => ({ role: 'heading', name })
export const buttonsOf = (group: string): Target => ({
  css: 'button',
  within: { role: 'group', name: group }
})

/** The accessible names of the parts of a question in a language. */
export interface Names {
  answers: string
  left: string
  right: string
  /** Patterns: the button that checks pairs or an order, and the one that goes on. */
  check: string
  next: string
}

/** Answers the question on screen, of whatever kind, and waits for the button that goes on. */
export async function answer(guest: Visitor, names: Names): Promise<void> {
  const check = button(names.check)
  const options = buttonsOf(names.answers)
  const isAsked = async () => (await guest.has(check)) || (await guest.has(options))
  await until('a question is asked', isAsked)
  if (await guest.has(check)) {
    const { length } = await guest.texts(buttonsOf(names.left))
    for (let at = 0; at < length; at++) {
      await guest.press({ ...buttonsOf(names.left), at })
      await guest.press({ ...buttonsOf(names.right), at })
    }
    await guest.press(check)
  } else await guest.press({ ...options, at: 0 })
  await guest.sees(button(names.next))
}

/** Browsers ask in ways of their own whether the page may read it. */
export const refuseClipboard = (guest: Visitor) =>
  guest.run(() => {
    const { clipboard }: { clipboard?: Clipboard } = navigator
    if (clipboard) clipboard.readText = () => Promise.reject(new Error('Refused.'))
  })
