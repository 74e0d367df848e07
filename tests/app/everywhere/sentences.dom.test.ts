import { describe, expect, test } from 'vitest'
import type { Summary, SummaryHeadline } from '../../../src/group/rules/election/summary.ts'
import { inviterLines } from '../../../src/group/invite/inviter-line.ts'
import {
  closenessOf,
  messageOf,
  winnerMessageOf,
  placeOf,
  reasonsOf
} from '../../../src/group/result/result-sentences.ts'
import { originText } from '../../../src/app/text/origin-text.ts'
import { groupTitle } from '../../../src/group/groups/group-title.ts'
import { inviteWords } from '../../../src/group/invite/words.ts'
import { resultWords } from '../../../src/group/result/words.ts'
import { groupWords } from '../../../src/group/words.ts'
import { sourceWords } from '../../../src/app/text/source-words.ts'

const show = resultWords.get()

function summary(headline: SummaryHeadline, more: Partial<Summary> = {}): Summary {
  return { headline, candidates: ['Duet', 'Old Wounds'], dropped: 0, ...more } as Summary
}

describe('the reason for the win', () => {
  const duel = { rival: 'Old Wounds', for: 1200, against: 800 }

  test.each<[string, Summary, string]>([
    [
      'it beats each other one, of which one came closest',
      summary({ kind: 'condorcet', winners: ['Duet'], duel }),
      show.condorcet({ rival: 'Old Wounds', for: '1,200', against: '800' })
    ],
    [
      'nobody picked another',
      summary({ kind: 'condorcet', winners: ['Duet'], duel }, { candidates: ['Duet'] }),
      show.only
    ],
    [
      'there was nobody to meet',
      summary({ kind: 'condorcet', winners: ['Duet'], duel: null }),
      show.only
    ],
    [
      'it is on more shortlists than those it is tied with',
      summary({ kind: 'shortlists', winners: ['Duet'], tied: ['Duet', 'Lola'], shortlists: 1500 }),
      show.shortlists({ count: 2, tied: 'Duet and Lola' })
    ],
    ['it has the strongest record', summary({ kind: 'schulze', winners: ['Duet'] }), show.schulze],
    ['it is a tie', summary({ kind: 'tie', winners: ['Duet', 'Lola'] }), show.tieWhy]
  ])('because %s', (_, counted, reason) => {
    expect(reasonsOf(show, counted)).toEqual([reason])
  })

  test('includes what the count ignored', () => {
    const counted = summary({ kind: 'schulze', winners: ['Duet'] }, { dropped: 2000 })
    expect(reasonsOf(show, counted)).toEqual([show.schulze, show.dropped({ count: 2000 })])
  })
})

describe('how close it was', () => {
  const condorcet: SummaryHeadline = { kind: 'condorcet', winners: ['Duet'], duel: null }
  const lacking = (
    ballots: number,
    then: 'level' | 'won' | 'other' = 'other',
    rivals = ['Lola']
  ) => ({
    rivals,
    ballots,
    then,
    headliner: 'Duet'
  })
  const close = (more: Partial<Summary>) => closenessOf(show, summary(condorcet, more))

  test('one vote more: whether it would be level, or won, or could go the other way', () => {
    expect(close({ ballots: 9, closest: lacking(1, 'level') })).toBe(
      show.closestLevel({ rival: 'Lola' })
    )
    expect(close({ ballots: 9, closest: lacking(1, 'won') })).toBe(
      show.closestWon({ rival: 'Lola' })
    )
    expect(close({ ballots: 9, closest: lacking(1, 'other', ['Lola', 'Reno']) })).toBe(
      show.closestCall({ count: 1, rival: 'Lola' })
    )
  })

  test('a clear win: more than a quarter of the votes are lacking', () => {
    expect(close({ ballots: 8, closest: lacking(3) })).toBe(show.clearWin)
    expect(close({ ballots: 8, closest: lacking(2) })).toBe(
      show.closestCall({ count: 2, rival: 'Lola' })
    )
    const cycle = summary({ kind: 'schulze', winners: ['Duet'] }, { ballots: 8 })
    expect(closenessOf(show, { ...cycle, closest: lacking(3) })).toBe(
      show.closestCall({ count: 3, rival: 'Lola' })
    )
    expect(close({ ballots: 10_000, closest: lacking(1200) })).toBe(
      show.closestCall({ count: 1200, rival: 'Lola' })
    )
  })

  test('is not told of a single vote, nor without a rival', () => {
    expect(close({ ballots: 1, closest: lacking(1) })).toBe('')
    expect(close({ ballots: 8, closest: null })).toBe('')
  })
})

test('a shared place is one entry', () => {
  expect(placeOf(show, { place: 2, titles: ['Duet'], support: [] })).toBe(show.place({ place: 2 }))
  expect(placeOf(show, { place: 2, titles: ['Duet', 'Lola'], support: [] })).toBe(
    show.placeLevel({ place: 2 })
  )
})

describe('the message with the link to a result', () => {
  const film = 'Purple Hearts'
  const tie = { kind: 'tie', winners: ['Duet', 'Lola'] } as const
  const win = { kind: 'schulze', winners: ['Duet'] } as const

  test.each<[number, string, string]>([
    [1, 'Sofa', 'We’ve voted on a sequel to Purple Hearts. Come and see:'],
    [1, '', show.message({ vote: '', count: 1, film })],
    [1200, 'Sofa', show.message({ vote: 'Sofa', count: 1200, film })],
    [1200, '', show.messageUnnamed({ count: 1200, film })]
  ])('does not give the winner away: %i votes for %j', (ballots, vote, message) => {
    const counted = summary({ ...win, winners: [...win.winners] }, { ballots })
    expect(messageOf(show, counted, vote)).toBe(message)
    expect(message).not.toContain('Duet')
  })

  test.each<[SummaryHeadline, string, string]>([
    [
      { ...tie, winners: [...tie.winners] },
      'Sofa',
      show.messageTie({ vote: 'Sofa', titles: 'Duet and Lola', film })
    ],
    [
      { ...tie, winners: [...tie.winners] },
      '',
      show.messageTieUnnamed({ titles: 'Duet and Lola', film })
    ],
    [
      { ...win, winners: [...win.winners] },
      'Sofa',
      show.messageHeadliner({ vote: 'Sofa', title: 'Duet', film })
    ],
    [
      { ...win, winners: [...win.winners] },
      '',
      show.messageHeadlinerUnnamed({ title: 'Duet', film })
    ]
  ])('says who won on request: %j', (headline, vote, message) => {
    expect(winnerMessageOf(show, summary(headline), vote)).toBe(message)
  })
})

test('an invitation names the host and the group, if known', () => {
  const words = inviteWords.get()
  const of = (party: string, host: string) => inviterLines(words, { mark: 1, party, host })
  expect(of('Movie night', 'Ana')).toEqual({ text: 'Movie night', more: 'invited by Ana' })
  expect(of('', 'Ana')).toEqual({ text: 'Invited by Ana', more: '' })
  expect(of('Movie night', '')).toEqual({ text: 'Movie night', more: '' })
  expect(of('', '')).toEqual({ text: words.fromNobody, more: '' })
  expect(inviterLines(words, { mark: 1 }).text).toBe(words.fromNobody)
  const inRunoff = (party: string, host: string) =>
    inviterLines(words, { mark: 1, party, host }, true)
  expect(inRunoff('Movie night', 'Ana')).toEqual({
    text: 'Movie night · final round',
    more: 'invited by Ana'
  })
  expect(inRunoff('', 'Ana').text).toBe('Invited by Ana · final round')
  expect(inRunoff('', '').text).toBe('You’re invited to vote · final round')
})

test('a group is titled by its name and, in a runoff, its round', () => {
  const words = groupWords.get()
  const of = (name: string, round?: number) =>
    groupTitle(words, { id: 'x', name, createdAt: 1, ...(round && { round }) }, 'Your party')
  expect(of('Movie night')).toBe('Movie night')
  expect(of('')).toBe('Your party')
  expect(of('Movie night', 2)).toBe('Round 2 of Movie night')
  expect(of('', 2)).toBe('Round 2 of Your party')
})

test('a source is cited by paragraph, its comments as comments', () => {
  const words = sourceWords.get()
  const title = 'The article'
  expect(originText(words, { title, paragraphs: [3], areComments: false })).toBe(
    'The article, paragraph 3'
  )
  expect(originText(words, { title, paragraphs: [3, 5], areComments: false })).toBe(
    'The article, paragraphs 3, 5'
  )
  expect(originText(words, { title, paragraphs: [3, 5], areComments: true })).toBe(
    'Fan comments under The article'
  )
})
