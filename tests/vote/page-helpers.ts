import { type Visit } from '../world/render-app.ts'

/** The titles of the ballot that is being arranged, best first. */
export function arrangedRows({ screen }: Visit): string[] {
  return screen
    .getAllByRole('button', { name: /^Move .* up$/ })
    .map(button => button.getAttribute('aria-label') ?? button.textContent)
    .map(name => name.replace(/^Move (.*) up$/, '$1'))
}

export async function pressKey({ screen, user }: Visit, name: string): Promise<void> {
  screen.getByRole('button', { name }).focus()
  await user.keyboard('{Enter}')
}
