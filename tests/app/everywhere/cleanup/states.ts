import { vi } from 'vitest'
import type { PageName } from '../../../../src/app/route.ts'
import { answer, play, tenRight } from '../../../world/play-app.ts'
import { openMenu, press, type Visit } from '../../../world/render-app.ts'
import {
  ann,
  bo,
  cy,
  sharedGroup,
  invitation,
  runoff,
  pressing,
  doing,
  kindOf,
  bringIn,
  shortlist,
  onStage,
  atResult,
  hasVoted,
  hasPlayed,
  dragging,
  type Step
} from './steps.ts'

export interface State {
  name: string
  hash: string
  before?: (page: Visit) => unknown
  steps?: Step[]
  /** Whether a picture is still drawn after the steps, which fails without a canvas. */
  isDrawing?: boolean
}

export const states: Record<PageName, State[]> = {
  home: [
    { name: 'for a newcomer', hash: '#/' },
    { name: 'with the menu open', hash: '#/', steps: [openMenu] },
    {
      name: 'with a round put away',
      hash: '#/',
      before: page => {
        play(page, [true, false])
      },
      steps: [pressing(/^Quit this round/)]
    },
    {
      name: 'with all that waits',
      hash: '#/',
      before: page => {
        play(page, [false, false], ann)
        page.importer.addBallots(`#/r/${ann} #/r/${bo}`)
      }
    }
  ],
  quiz: [
    { name: 'with a question', hash: '#/quiz' },
    {
      name: 'with an answer',
      hash: '#/quiz',
      steps: [
        doing(page => {
          answer(page, true)
        })
      ]
    }
  ],
  challenge: [
    { name: 'with choices', hash: kindOf('choice') },
    {
      name: 'with an event moved',
      hash: kindOf('order'),
      steps: [
        ({ user, screen }) =>
          user.click(screen.getAllByRole('button', { name: /down/ })[0] ?? document.body)
      ]
    },
    {
      name: 'with pairs that cannot be checked yet',
      hash: kindOf('match'),
      steps: [pressing('Check my pairs')]
    }
  ],
  mode: [
    { name: 'with the daily five', hash: '#/quiz/daily' },
    {
      name: 'with the daily five done',
      hash: '#/quiz/daily',
      before: page => {
        play(page, [true, true, true, true, true], 'daily')
      },
      steps: [pressing('Save for Stories')],
      isDrawing: true
    },
    { name: 'with nothing to practise', hash: '#/quiz/missed' }
  ],
  review: [{ name: 'of a round', hash: '#/review', before: hasPlayed }],
  stats: [{ name: 'of a round', hash: '#/record', before: hasPlayed }],
  vote: [
    { name: 'with a shortlist', hash: '#/vote', steps: [pressing('Duet', 'Write your own')] },
    {
      name: 'head to head',
      hash: '#/vote',
      steps: [shortlist]
    },
    {
      name: 'head to head, undone',
      hash: '#/vote',
      steps: [
        pressing('Duet', 'Old Wounds', 'Rank these 2'),
        async page => {
          const group = page.within(page.screen.getByRole('group', { name: 'The two of them' }))
          const [first = document.body] = group.getAllByRole('button')
          await page.user.click(first)
        },
        pressing('Undo')
      ]
    },
    {
      name: 'arranged',
      hash: '#/vote',
      steps: [shortlist, pressing('I’d rather put them in order myself', 'Move Duet down')]
    },
    {
      name: 'while a row is dragged',
      hash: '#/vote',
      steps: [shortlist, pressing('I’d rather put them in order myself'), dragging]
    }
  ],
  ticket: [
    { name: 'that is empty', hash: '#/ticket' },
    {
      name: 'that is full',
      hash: '#/ticket',
      before: page => {
        hasPlayed(page)
        hasVoted(page)
      },
      steps: [pressing('Save for Stories')],
      isDrawing: true
    },
    {
      name: 'right after the last question',
      hash: '#/quiz',
      steps: [
        page =>
          page.act(() => {
            play(page, tenRight)
          }),
        page => page.goTo('#/ticket')
      ]
    },
    {
      name: 'on the stage, while hearts land',
      hash: '#/quiz',
      steps: [
        doing(page => {
          vi.stubGlobal('matchMedia', (media: string) =>
            Object.assign(new EventTarget(), { media, matches: false })
          )
          play(page, tenRight)
        }),
        page => page.goTo('#/ticket')
      ]
    }
  ],
  friend: [
    { name: 'for a newcomer', hash: `#/r/${ann}` },
    {
      name: 'beside the player’s own ticket',
      hash: `#/r/${ann}`,
      before: page => {
        play(page, [true, true], ann)
        hasVoted(page)
      }
    },
    { name: 'of a damaged link', hash: `#/r/${ann.slice(0, -2)}` }
  ],
  group: [
    { name: 'without ballots', hash: '#/party' },
    { name: 'with ballots', hash: '#/party', steps: [bringIn] },
    { name: 'with a name opened', hash: '#/party', steps: [bringIn, pressing('Bo')] },
    { name: 'with ballots undone', hash: '#/party', steps: [bringIn, pressing('Undo')] },
    { name: 'with the invitation', hash: '#/party', steps: [bringIn, pressing('Invite')] },
    { name: 'with the code for the room', hash: '#/party', steps: [pressing('QR for the room')] },
    { name: 'with the scanner', hash: '#/party', steps: [pressing('Scan')] },
    {
      name: 'with the phone passed on',
      hash: '#/party',
      steps: [
        pressing('Pass this phone round', 'Start my vote', 'Duet', 'Old Wounds', 'Rank these 2')
      ]
    },
    { name: 'on the stage', hash: '#/party', steps: [bringIn, onStage] },
    {
      name: 'with a place revealed',
      hash: '#/party',
      steps: [
        bringIn,
        doing(page => {
          page.importer.addBallots(cy)
        }),
        onStage,
        async page => {
          const next = page.screen.getByRole('button', { name: 'Next' })
          await page.user.click(next)
        }
      ]
    },
    {
      name: 'counted',
      hash: '#/party',
      steps: [bringIn, atResult, pressing('Save for Stories')],
      isDrawing: true
    },
    { name: 'of a link', hash: `#/p/${sharedGroup}` },
    { name: 'of a damaged link', hash: `#/p/${sharedGroup.slice(0, -2)}` }
  ],
  news: [{ name: 'as it is', hash: '#/news' }],
  invite: [
    { name: 'to somebody new', hash: `#/i/${invitation}` },
    { name: 'to a runoff', hash: `#/i/${runoff}` },
    { name: 'to somebody who has voted', hash: `#/i/${invitation}`, before: hasVoted }
  ],
  about: [
    { name: 'as it is', hash: '#/about' },
    { name: 'before all is deleted', hash: '#/about', steps: [pressing('Delete everything')] },
    {
      name: 'after all was deleted',
      hash: '#/about',
      before: async page => {
        await page.goTo('#/about')
        await press(page, 'Delete everything')
        await press(page, 'Yes, delete it all')
      }
    }
  ],
  missing: [{ name: 'as it is', hash: '#/nowhere' }]
}
