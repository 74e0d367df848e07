import type { Question } from '../types.ts'
import { article2022, readers2022, report2024 } from '../sources.ts'

export const ending: Question[] = [
  {
    number: 10,
    kind: 'choice',
    fact: 'length-of-sentence',
    topic: 'ending',
    difficulty: 2,
    prompt: 'How long is Luke’s prison sentence?',
    options: [
      { text: 'Nine months', note: 'That’s another kind of wait.' },
      { text: 'Twelve months', note: 'Double that? Have a heart.' },
      { text: 'Three months', note: 'No judge was in that good a mood.' },
      { text: 'Six months' }
    ],
    answer: 3,
    explanation:
      'Half a year at a song every two weeks is thirteen songs. Cassie will have the album out before he is.',
    cites: article2022(20)
  },
  {
    number: 156,
    kind: 'choice',
    fact: 'end-of-service',
    topic: 'ending',
    difficulty: 2,
    prompt: 'How do things end between Luke and the military?',
    options: [
      { text: 'He’s decorated', note: 'There’s a medal in the title. It isn’t the last word.' },
      { text: 'He’s discharged' },
      { text: 'He’s deployed', note: 'That’s how it starts, more or less.' },
      { text: 'He’s relocated', note: 'There’s no next posting.' }
    ],
    answer: 1,
    explanation:
      'The marriage did turn real, only too late to help. In the vote, Clear His Name asks for a second look.',
    cites: [...article2022(9, 20), ...readers2022(57)]
  },
  {
    number: 120,
    kind: 'choice',
    fact: 'way-out',
    tells: ['flag-scene'],
    topic: 'ending',
    difficulty: 1,
    prompt: 'How does Luke get out of prison?',
    options: [
      { text: 'He tells the truth', note: 'The truth is what got him in there.' },
      { text: 'He serves his time' },
      { text: 'He pays his debts', note: 'The judge doesn’t take instalments.' },
      { text: 'He earns a medal', note: 'Medals open hearts, not gates.' }
    ],
    answer: 1,
    explanation:
      'The sentence lasts us a few minutes of names. Cassie does the waiting in real time.',
    cites: article2022(20)
  },
  {
    number: 121,
    kind: 'choice',
    fact: 'reason-for-sentence',
    topic: 'ending',
    difficulty: 2,
    prompt: 'What is Luke sentenced for?',
    options: [
      { text: 'His debts', note: 'Those he kept quiet about, and that’s no crime.' },
      { text: 'His temper', note: 'Half the temper in this film is Cassie’s.' },
      { text: 'His marriage' },
      { text: 'His absence', note: 'That was on orders.' }
    ],
    answer: 2,
    explanation:
      'The wedding took one signature each. The bill came later, and it couldn’t be paid in cash.',
    cites: article2022(20)
  },
  {
    number: 122,
    kind: 'choice',
    fact: 'flag',
    tells: ['flag-hanger'],
    topic: 'ending',
    difficulty: 1,
    prompt: 'A flag goes up for Luke. What does it say?',
    options: [
      { text: 'Welcome Home' },
      { text: 'Just Married', note: 'Old news by then.' },
      { text: 'Semper Fi', note: 'That’s the Marines’ motto. This one’s from home.' },
      { text: 'I Waited', note: 'True. It just isn’t what’s written there.' }
    ],
    answer: 0,
    explanation:
      'The flag keeps quiet about what comes next. “We need to know”, writes one viewer, with eight exclamation marks.',
    cites: [...article2022(20), ...readers2022(29)]
  },
  {
    number: 123,
    kind: 'choice',
    fact: 'flag-scene',
    tells: ['flag', 'flag-hanger'],
    topic: 'ending',
    difficulty: 2,
    prompt: 'When does the flag for Luke go up?',
    options: [
      { text: 'During the wedding', note: 'Rings first. Flags are for later.' },
      { text: 'During the credits' },
      { text: 'During the farewell', note: 'First he has to go.' },
      { text: 'During the trial', note: 'Let’s not get ahead of the judge.' }
    ],
    answer: 1,
    explanation: 'Sitting through the names pays off for once: they bring a husband home.',
    cites: article2022(20)
  },
  {
    number: 124,
    kind: 'choice',
    fact: 'left-unresolved',
    series: 'opinions of an article',
    topic: 'ending',
    difficulty: 3,
    prompt: 'According to the December 2024 article, which issues does the film leave unresolved?',
    options: [
      { text: 'The trust issues', note: 'Those have come a long way.' },
      { text: 'The financial issues', note: 'Those got a whole wedding.' },
      { text: 'The family issues' },
      { text: 'The legal issues', note: 'The judge saw to those.' }
    ],
    answer: 2,
    explanation: 'Families have a way of turning up for the sequel.',
    cites: report2024(7)
  },
  {
    number: 125,
    kind: 'choice',
    fact: 'flag-hanger',
    tells: ['first-impression', 'meeting-to-flag'],
    topic: 'ending',
    difficulty: 2,
    prompt: 'Luke will soon be back. What do we see Cassie doing?',
    options: [
      { text: 'Hanging up a flag' },
      { text: 'Saying her vows', note: 'She’s said those already.' },
      { text: 'Packing a suitcase', note: 'Leaving, now that he’s coming?' },
      { text: 'Waiting at the gate', note: 'That’s how one comment would start the sequel.' }
    ],
    answer: 0,
    explanation:
      'Cassie began by picking fights with Luke. Now she’s putting out the flags for him.',
    cites: [...article2022(7, 20), ...readers2022(38)]
  },
  {
    number: 126,
    kind: 'choice',
    fact: 'open-for-luke',
    series: 'opinions of an article',
    tells: ['end-of-service'],
    topic: 'ending',
    difficulty: 2,
    prompt: 'The 2022 article imagines a sequel. What’s Luke trying to find?',
    options: [
      { text: 'A new job' },
      { text: 'A new unit', note: 'He’s done with marching.' },
      { text: 'A new purpose', note: 'Nobler, but it doesn’t pay.' },
      { text: 'A new band', note: 'Cassie has one. She hasn’t asked him yet.' }
    ],
    answer: 0,
    explanation: 'The comments are quicker: one has him in a garage, another in Cassie’s band.',
    cites: [...article2022(21), ...readers2022(27, 29)]
  },
  {
    number: 127,
    kind: 'choice',
    fact: 'open-for-cassie',
    tells: ['cassie-dream', 'strain-of-2022'],
    topic: 'ending',
    difficulty: 1,
    prompt: 'Cassie and Luke are together at the end. What’s still a challenge for her?',
    options: [
      { text: 'Her temper', note: 'Luke has learned to love it.' },
      { text: 'Her secret', note: 'There isn’t one any more. Ask the judge.' },
      { text: 'Her career' },
      { text: 'Her vows', note: 'She means them by now.' }
    ],
    answer: 2,
    explanation: 'Cassie’s tours will need a roadie, and we know a man with time on his hands.',
    cites: [...report2024(7), ...readers2022(29, 50)]
  }
]
