import { beforeAll, describe, expect, test } from 'vitest'
import { translatePage, wordsOfPage } from '../../../world/translate.ts'
import { visit } from '../../../world/render-app.ts'
import * as pages from './pages.ts'
import type { Step } from './pages.ts'

// Load parts early, so that no step has to wait.
beforeAll(() =>
  Promise.all([
    import('../../../../src/group/invite/InvitationAnswer.svelte'),
    import('../../../../src/ui/qr/BigQrCode.svelte'),
    import('../../../../src/ui/art/stage/FallingPicks.svelte')
  ])
)

/** The text of the page after each step. If `isTranslated`, the page is translated before each. */
async function wordsAfter(hash: string, steps: readonly Step[], isTranslated: boolean) {
  const page = await visit(hash)
  const words: string[] = []
  for (const step of steps) {
    if (isTranslated) translatePage()
    await step(page)
    await page.act(() => new Promise(done => setTimeout(done)))
    words.push(wordsOfPage())
  }
  return words
}

describe('a page translated by Chrome shows the same text as an untranslated one', () => {
  test.each([
    ['a quiz with every kind of question', pages.quiz],
    ['the vote, from the picks to the ticket', pages.ballot],
    ['a group vote, from the first vote to the result', pages.group],
    ['a phone that is passed on', pages.phone],
    ['a friend’s ticket', pages.friends],
    ['home, the record, the news, About and the daily five', pages.others],
    ['an invitation', pages.invited],
    ['a runoff', pages.runoff],
    ['a shared group vote', pages.shared]
  ])('%s', async (_, [hash, steps]) => {
    const plain = await wordsAfter(hash, steps, false)
    expect(await wordsAfter(hash, steps, true)).toEqual(plain)
  })
})
