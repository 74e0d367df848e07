import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { expect, test } from './engines.ts'
import { answer, box, button, buttonsOf, heading, link, refuseClipboard } from './playing.ts'
import { until } from './until.ts'
import type { Visitor } from './visitor.ts'

const DARK = 'rgb(27, 7, 51)'

const names = {
  answers: 'Answers',
  left: 'Match these',
  right: 'With these',
  check: '/^Check my/',
  next: '/^(Next question|See my result)$/'
}

async function shortlist(guest: Visitor, picks: number): Promise<void> {
  for (let at = 0; at < picks; at++) await guest.press({ ...buttonsOf('Sequels'), at })
  await guest.press(button(`Rank these ${String(picks)}`))
}

const arranged = (guest: Visitor) => guest.texts({ css: 'li .title' })
const ground = () => getComputedStyle(document.body).backgroundColor

test('an evening: quiz, vote, ticket, a friend, a group, a backup', async ({ open }, info) => {
  // Only to end a run that hangs.
  test.setTimeout(600_000)
  const { guest: ana, folder } = await open('')

  await test.step('ten questions, with a reload in the middle', async () => {
    await ana.sees(link('Vote with friends'))
    expect(await ana.run(ground)).not.toBe(DARK)
    await ana.press(link('Play the quiz'))
    for (let question = 1; question <= 10; question++) {
      await ana.sees({ text: `Question ${String(question)} of 10` })
      if (question === 5) {
        const asked = await ana.sees({ css: 'h1' })
        await ana.reload()
        await ana.sees({ text: 'Question 5 of 10' })
        expect(await ana.sees({ css: 'h1' })).toBe(asked)
      }
      await answer(ana, names)
      await ana.press(button(question < 10 ? 'Next question' : 'See my result'))
    }
    await ana.sees(heading('Your score'))
  })

  await test.step('duels, a row dragged to the top, and the list on the ticket', async () => {
    await ana.sees({ css: 'dialog .isOver' })
    await ana.press(link('Now pick the sequel'))
    await shortlist(ana, 4)
    for (;;) {
      const toGo = await ana.sees({ css: '[role=status]' })
      if (toGo.startsWith('Your ')) break
      await ana.press({ ...buttonsOf('The two of them'), at: 1 })
      // Empty while the list prints.
      await until('the next pair, or the list', async () => {
        const [text = ''] = await ana.texts({ css: '[role=status]' })
        return text.trim() !== '' && text !== toGo
      })
    }
    await ana.press(button('Change the order'))
    const before = await arranged(ana)
    await ana.drag({ css: '[data-handle]', at: 2 }, { css: '[data-handle]', at: 0 })
    const after = [before[2], before[0], before[1], before[3]]
    await until('the row is at the top', async () => (await arranged(ana))[0] === after[0])
    expect(await arranged(ana)).toEqual(after)
    await ana.press(button('Put it on my ticket'))
    await ana.sees(heading('Your ticket'))
  })

  await ana.press(button('Put your name on it'))
  await ana.type(box('/^Your name/'), 'Ana')
  await ana.press({ text: 'More ways to share' })
  const ticket = await ana.sees(box('Results link'))

  const { guest: ben } = await open(ticket, { isDark: true })
  await test.step('a friend in the dark theme opens the link, plays the same ten and votes', async () => {
    await ben.sees(heading('/^Ana got \\d+\\sout\\sof\\s10/'))
    expect(await ben.run(ground)).toBe(DARK)
    expect(await ben.run(() => localStorage.length)).toBe(0)
    await ben.press(button('Show their picks'))
    await ben.press(link('Play the same questions'))
    for (let question = 1; question <= 10; question++) {
      await ben.sees({ text: `Question ${String(question)} of 10` })
      await answer(ben, names)
      await ben.press(button(question < 10 ? 'Next question' : 'See my result'))
    }
    await ben.sees(heading('You and Ana'))
    await ben.sees(heading('/^(You win|Ana keeps it|A draw), \\d+–\\d+\\.$/'))
    await ben.open(ticket.replace(/#.*/, '#/vote'))
    await shortlist(ben, 2)
    await ben.press(button('I’d rather put them in order myself'))
    await ben.press(button('Put it on my ticket'))
    await ben.sees({ text: 'More ways to share' })
    await ben.press(button('Menu'))
    await ben.press(button('Light'))
    await until('it is light', async () => (await ben.run(ground)) !== DARK)
    await ben.reload()
    await ben.sees(heading('Your ticket'))
    expect(await ben.run(ground)).not.toBe(DARK)
  })

  await test.step('a group from a chat, and from a file read by a worker, is counted', async () => {
    await ana.open(ticket.replace(/#.*/, '#/party'))
    const codes = ['Cem', 'Dee', 'Eli'].map((name, at) => {
      const ranking = film.storylines.slice(at, at + 3).map(({ id }) => [id])
      return encodeResult({ name, ballot: { ranking } }, film)
    })
    await refuseClipboard(ana)
    await ana.sees(heading('Votes waiting in the chat?'))
    if (await ana.has(button('Paste the chat'))) await ana.press(button('Paste the chat'))
    await ana.type(box('Paste your group chat here'), codes.join(' '))
    await ana.press(button('Add the votes'))
    await ana.sees(heading('4 votes in'))
    const club = info.outputPath('club.csv')
    writeFileSync(club, 'duet > children\nchildren > duet\nduet\n'.repeat(500))
    await ana.choose(club)
    await ana.sees({ text: 'Added 1,500 unnamed votes from club.csv.' })
    const height = await ana.run(() => innerHeight)
    await ana.press(button('Reveal the winner'))
    const next = button('Next')
    const last = button('And the winner is …')
    await until('the reveal', () => ana.has(next))
    while (!(await ana.has(last))) await ana.press(next)
    await ana.press(last)
    await ana.press(button('How it was counted'))
    await ana.sees(heading('/^The winner:\\s*Duet/'))
    await until('it is no longer full screen', () => ana.run(was => innerHeight === was, height))
    expect(await ana.run(() => scrollY)).toBe(0)
  })

  await test.step('a backup is saved, and restored by a friend', async () => {
    await ana.open(ticket.replace(/#.*/, '#/about'))
    await ana.press(button('Save a backup'))
    const backups = () => readdirSync(folder).filter(name => /^encore-.*\.json$/.test(name))
    const name = await until('it is saved', () => backups()[0])
    const backup = join(folder, name)
    await until(
      'it is whole',
      () => existsSync(backup) && /\}\s*$/.test(readFileSync(backup, 'utf8'))
    )
    await ben.open(ticket.replace(/#.*/, '#/about'))
    await ben.sees(button('Open a backup'))
    await ben.choose(backup)
    await ben.sees({ text: '/^Your backup is restored/' })
    await ben.open(ticket.replace(/#.*/, '#/party'))
    await ben.sees({ text: '/club.csv/' })
  })
})
