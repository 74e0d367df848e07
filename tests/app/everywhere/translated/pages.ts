import { encodeInvitation, encodeParty, encodeResult } from '../../../../src/links/index.ts'
import { film } from '../../../../src/film/index.ts'
import { onScreenAs, play, tenRight, vote } from '../../../world/play-app.ts'
import { wordsOfPage } from '../../../world/translate.ts'
import { eventually } from '../../../world/eventually.ts'
import { announcer, openMenu, type Visit } from '../../../world/render-app.ts'

export type Step = (page: Visit) => unknown

/** By label or text: computing accessible names for every press takes minutes. */
function button(name: string | RegExp, root: ParentNode = document): HTMLElement {
  const named = [...root.querySelectorAll('button')].find(each => {
    const own = each.ariaLabel ?? each.textContent.replace(/\s+/g, ' ').trim()
    return typeof name === 'string' ? own === name : name.test(own)
  })
  if (!named) throw new Error(`There is no button ${String(name)} in: ${wordsOfPage()}`)
  return named
}

const on = (name: string | RegExp) => async (page: Visit) =>
  page.user.click(await eventually(() => button(name)))
const inRow = (at: number, name: RegExp) => (page: Visit) => {
  const rows = document.querySelectorAll('ol li')
  return page.user.click(button(name, rows[at]))
}
const goTo = (hash: string) => (page: Visit) => page.goTo(hash)
const fold = (text: string) => (page: Visit) => page.user.click(page.screen.getByText(text))
const keys = (name: string | RegExp, typed: string) => async (page: Visit) => {
  button(name).focus()
  await page.user.keyboard(typed)
}
const type = (name: string | RegExp, text: string) => async (page: Visit) => {
  const box = await page.screen.findByRole('textbox', { name })
  await page.user.click(box)
  await page.user.keyboard(text)
}
const paste = (text: string) => async (page: Visit) => {
  await page.user.click(page.screen.getByRole('textbox', { name: 'Paste your group chat here' }))
  await page.user.paste(text)
}
const times = (many: number, ...steps: Step[]) => Array.from({ length: many }, () => steps).flat()

const numberOf = (kind: string) =>
  film.questions.find(({ kind: its, retired }) => its === kind && !retired)?.number ?? 0
const everyKind = ['choice', 'order', 'match', 'choice'].map(numberOf)
const challenge = `#/quiz/${encodeResult(
  { quiz: { mode: 'ten', questions: [...new Set(everyKind)], right: [true, true, true] } },
  film
)}`
const codeOf = (name: string, ...ids: string[]) =>
  encodeResult({ name, ballot: { ranking: ids.map(id => [id]) } }, film)
const linksOf = (...codes: string[]) => codes.map(code => `#/r/${code}`).join(' ')

const answerChoice =
  (right: boolean): Step =>
  async page => {
    const at = onScreenAs(page, 'choice').options.findIndex(({ isAnswer }) => isAnswer === right)
    await page.user.keyboard(String(at + 1))
  }
const choose = (page: Visit, text: string) => page.user.click(page.screen.getByText(text))
const pairTwo: Step = async page => {
  const [first, second] = onScreenAs(page, 'match').question.pairs
  await choose(page, String(first?.[0]))
  await choose(page, String(second?.[1]))
}
const pairRest: Step = async page => {
  const pairs = onScreenAs(page, 'match').question.pairs
  for (const [at, [left]] of pairs.entries()) {
    if (at > 0) {
      await choose(page, left)
      await choose(page, String(pairs[at > 1 ? at : 0]?.[1]))
    }
  }
}
const moveEvent: Step = page =>
  on(`Move ${String(onScreenAs(page, 'order').events[2]?.title)} up`)(page)

export const quiz: [string, Step[]] = [
  challenge,
  [
    answerChoice(false),
    on('Where’s this from?'),
    on('Next question'),
    moveEvent,
    moveEvent,
    on('Check my order'),
    on('Next question'),
    on('Check my pairs'),
    pairTwo,
    pairRest,
    on('Check my pairs'),
    on('See my result')
  ]
]
const picks = ['Duet', 'Clear His Name', 'Old Wounds', 'And Baby Makes Three']
export const ballot: [string, Step[]] = [
  '#/vote',
  [
    on('Pick at least two'),
    ...picks.map(title => on(title)),
    on('Duet'),
    on('Duet'),
    on('Write your own'),
    on('Add it'),
    type(/^Your sequel/, 'A bar of their own, and more than sixty characters of what is in it'),
    type(/^Your sequel/, '{Control>}a{/Control}A bar'),
    on('Add it'),
    on('Rank these 5'),
    page => page.user.keyboard('1'),
    page => page.user.keyboard('2'),
    on('Undo'),
    page => {
      page.screen.getByRole('heading', { level: 1 }).focus()
    },
    ...times(8, (page: Visit) => page.user.keyboard('1')),
    on('Change the order'),
    inRow(1, /^(?!Move)/),
    inRow(1, /: tie with the one above$/),
    inRow(1, /: break the tie$/),
    inRow(1, / to the top$/),
    inRow(0, / down$/),
    keys('Move Duet', '{Enter}{ArrowUp}'),
    keys('Move Duet', '{Escape}'),
    keys('Move Duet', '{Alt>}{ArrowDown}{/Alt}'),
    on('Change my picks'),
    on('Duet'),
    on('Rank these 4'),
    on('Ask me two at a time'),
    on('Change the order'),
    async page => {
      await on('Put it on my ticket')(page)
      // It is told once the page has been painted.
      await eventually(() => {
        if (!announcer()?.textContent) throw new Error('Nothing was told.')
      })
    },
    on('Put your name on it'),
    type(/^Your name/, 'Ana'),
    type(/^Your name/, ' of a name that is far too long for a ticket'),
    on('Copy link'),
    on('Share'),
    goTo('#/vote'),
    on('Change my list')
  ]
]
export const group: [string, Step[]] = [
  '#/party',
  [
    paste(linksOf(codeOf('Ann', 'duet', 'children', 'big-break', 'old-wounds'))),
    paste(linksOf(codeOf('Bo', 'duet', 'children'), codeOf('Cy', 'children', 'duet'))),
    paste(`see you ${linksOf(codeOf('ann', 'duet'))}`),
    on('Keep both'),
    on('Bo'),
    type('Rename Bo', 'b{Enter}'),
    on('Bob'),
    on('Remove Bob'),
    on('Undo'),
    on('Invite'),
    type(/^Name it/, 'Movie night'),
    type(/^Your name/, 'Ana'),
    on('Copy link'),
    on('Reveal the winner'),
    on(/^(Next|And the winner)/),
    on('Skip to the winner'),
    on('Again'),
    ...times(4, on(/^(Next|And the winner)/)),
    on('Share the result'),
    on('How it was counted'),
    fold('All places'),
    fold('Every pair'),
    on(/, \d to \d$/),
    fold('Step by step'),
    fold('Other ways to count'),
    fold('4 votes in')
  ]
]
export const phone: [string, Step[]] = [
  '#/party',
  [
    on('Pass this phone round'),
    type(/^Your name/, 'Ana'),
    on('Start my vote'),
    on('Duet'),
    on('Old Wounds'),
    on('Rank these 2'),
    on('I’d rather put them in order myself'),
    on('Move Old Wounds up'),
    on('That’s my vote'),
    on('Next voter'),
    on('Start my vote')
  ]
]
export const friends: [string, Step[]] = [
  `#/r/${encodeResult(
    {
      name: 'Ben',
      quiz: { mode: 'ten', questions: [1, 2, 3], right: [true, false, true] },
      ballot: { ranking: [['duet'], ['children']] }
    },
    film
  )}`,
  [
    on('Show their picks'),
    page =>
      page.act(() => {
        vote(page, ['children', 'duet'])
      }),
    goTo('#/party'),
    goTo('#/')
  ]
]
export const others: [string, Step[]] = [
  '#/',
  [
    openMenu,
    page => page.user.click(page.screen.getByRole('switch', { name: 'Sounds' })),
    page => page.user.keyboard('{Escape}'),
    page => {
      play(page, [true, false])
    },
    goTo('#/record'),
    page => page.goTo(`#/review/${String(page.rounds.history.get()[0]?.round.id)}`),
    goTo('#/news'),
    goTo('#/about'),
    on('Save a backup'),
    on('Delete everything'),
    on('Cancel'),
    goTo('#/nowhere'),
    page => {
      play(page, tenRight.slice(5), 'daily')
    },
    goTo('#/quiz/daily'),
    on('Share'),
    on('Remind me each day'),
    goTo('#/')
  ]
]
export const invited: [string, Step[]] = [
  `#/i/${encodeInvitation({ mark: 7, party: 'Movie night', host: 'Ana' }, film)}`,
  [
    on('Vote'),
    on('Duet'),
    on('Just that one'),
    type('Your name', 'Ben'),
    on('Show QR'),
    on('Send my vote to Ana'),
    on('Send it again')
  ]
]
export const runoff: [string, Step[]] = [
  `#/i/${encodeInvitation({ mark: 7, host: 'Ana', storylines: ['duet', 'children'] }, film)}`,
  [
    on('Send my vote to Ana'),
    on('Duet'),
    on('And Baby Makes Three'),
    on('Move And Baby Makes Three up'),
    on('Duet'),
    on('Send my vote to Ana')
  ]
]
export const shared: [string, Step[]] = [
  `#/p/${encodeParty(
    { ballots: [{ name: 'Ann', ballot: { ranking: [['duet'], ['children']] } }] },
    film
  )}`,
  [
    on('Reveal the winner'),
    ...times(2, on(/^(Next|And the winner)/)),
    on('How it was counted'),
    on('Keep it with my votes')
  ]
]
