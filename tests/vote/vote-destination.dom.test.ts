import { describe, expect, test } from 'vitest'
import { encodeInvitation, encodeResult } from '../../src/links/index.ts'
import { film } from '../../src/film/index.ts'
import { follow, press, visit, type Visit } from '../world/render-app.ts'
import { fakeEnvironment } from '../world/fake-environment.ts'
import { startApp } from '../world/start-app.ts'

const ballot = { ranking: [['duet'], ['children']] }
const maja = encodeResult({ name: 'Maja', ballot }, film)
const headingOf = ({ screen }: Visit) => screen.getByRole('heading', { level: 1 }).textContent

/** Ranks two sequels on the page of the vote, and presses the last button. */
async function rankTwo(page: Visit, last: string) {
  await press(page, 'Old Wounds')
  await press(page, 'Duet')
  await press(page, 'Rank these 2')
  await press(page, 'I’d rather put them in order myself')
  const shown: string[] = []
  const watch = new MutationObserver(() => {
    const heading = document.querySelector('h1')?.textContent.trim() ?? ''
    if (heading !== shown.at(-1)) shown.push(heading)
  })
  watch.observe(document.body, { childList: true, subtree: true, characterData: true })
  await press(page, last)
  await page.goTo(page.environment.hash())
  watch.disconnect()
  return shown
}

describe('a vote leads where its last button says', () => {
  test('alone → the ticket, which says that it was saved on this device', async () => {
    const page = await visit('#/vote')
    const shown = await rankTwo(page, 'Put it on my ticket')
    expect(page.environment.hash()).toBe('#/ticket')
    expect(headingOf(page)).toBe('Your ticket')
    expect(page.screen.getByText(/^Saved on this device/)).toBeTruthy()
    expect(shown.filter(heading => !/Put them in order$/.test(heading))).toEqual(['Your ticket'])

    await page.goTo('#/')
    await page.goTo('#/ticket')
    expect(page.screen.queryByText(/^Saved on this device/)).toBeNull()
  })

  test('for an invitation → its sending step, and each step says whose it is', async () => {
    const invitation = encodeInvitation({ mark: 7, party: 'Movie night', host: 'Ana' }, film)
    const page = await visit(`#/i/${invitation}`)
    await press(page, 'Vote')
    await page.goTo('#/vote')
    expect(page.screen.getByText('For Movie night · asked by Ana')).toBeTruthy()
    const shown = await rankTwo(page, 'Send my vote to Ana')
    expect(page.environment.hash()).toBe(`#/i/${invitation}`)
    expect(shown).not.toContain('Your list is saved')
  })

  test('an invitation without a name → “Send my vote”', async () => {
    const page = await visit(`#/i/${encodeInvitation({ mark: 7 }, film)}`)
    await press(page, 'Vote')
    await page.goTo('#/vote')
    expect(page.screen.getByText('For a group vote')).toBeTruthy()
    await rankTwo(page, 'Send my vote')
    expect(page.environment.hash()).toMatch(/^#\/i\//)
  })

  test('of a host → back in the lobby', async () => {
    const page = await visit('#/')
    page.answering.voteForGroup('first')
    await page.goTo('#/vote')
    await rankTwo(page, 'That’s my vote')
    expect(page.environment.hash()).toBe('#/group/first')
  })

  test('after a friend’s link → the comparison with them', async () => {
    const page = await visit(`#/r/${maja}`)
    await page.user.click(page.screen.getByRole('link', { name: 'Rank the sequels' }))
    await follow(page, 'Rank the sequels')
    await rankTwo(page, 'Compare with Maja')
    expect(page.environment.hash()).toBe(`#/r/${maja}`)
    expect(page.screen.getByText(/^\d+% in tune$/)).toBeTruthy()
  })

  test('after the link of a friend without a list → the ticket', async () => {
    const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }
    const page = await visit(`#/r/${encodeResult({ name: 'Maja', quiz }, film)}`)
    await page.user.click(page.screen.getByRole('link', { name: 'Skip to the sequels' }))
    await follow(page, 'Skip to the sequels')
    await rankTwo(page, 'Put it on my ticket')
    expect(page.environment.hash()).toBe('#/ticket')
  })
})

describe('the destination of a vote', () => {
  test('is the last one named, survives a reload, and is taken once', () => {
    const environment = fakeEnvironment()
    const app = startApp(environment)
    app.answering.answerInvitation('i1code')
    expect(app.answering.destination.get()).toEqual({ page: 'invite', code: 'i1code' })
    app.answering.voteForComparison(maja)
    app.answering.voteForGroup('a-b2')
    const again = startApp(environment.afterReload())
    expect(again.answering.takeDestination()).toEqual({ page: 'group', id: 'a-b2' })
    expect(again.answering.takeDestination()).toEqual({ page: 'ticket' })
  })

  test('a second press while the next page loads changes nothing', () => {
    const app = startApp()
    app.answering.voteForComparison(maja)
    app.vote.openVote()
    app.draft.toggle('duet')
    app.vote.castBallot()
    app.vote.castBallot()
    expect(app.environment.hash()).toBe(`#/r/${maja}`)
    expect(app.ballots.earlierBallots.get()).toBe(0)
  })
})
