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
      { text: 'Three months', note: 'Spoken like a soft judge.' },
      { text: 'One year', note: 'Double that? Have a heart.' },
      { text: 'Two years', note: 'He got married. He didn’t rob a bank.' },
      { text: 'Six months' }
    ],
    answer: 3,
    explanation:
      'Half a year at a song every two weeks is thirteen songs. Cassie will have the album out before he is.',
    cites: article2022(20)
  },
  {
    number: 12,
    kind: 'choice',
    fact: 'end-of-service',
    topic: 'ending',
    difficulty: 2,
    prompt: 'What becomes of Luke’s military career?',
    options: [
      { text: 'He’s promoted', note: 'Now that would be a twist.' },
      { text: 'He’s discharged' },
      { text: 'He’s transferred', note: 'Further than that, as it turns out.' },
      { text: 'He re-enlists', note: 'It takes two to sign that form.' }
    ],
    answer: 1,
    explanation:
      'The marriage did turn real, only too late to help. In the vote, Clear His Name asks for a second look.',
    cites: [...article2022(9, 20), ...readers2022(57)]
  },
  {
    number: 120,
    kind: 'choice',
    fact: 'how-it-ends',
    tells: ['reason-for-sentence'],
    topic: 'ending',
    difficulty: 2,
    prompt: 'How does the end of the film leave Cassie and Luke?',
    options: [
      { text: 'Together, his old rank restored', note: 'The military isn’t that forgiving.' },
      { text: 'Together, his jail term served' },
      {
        text: 'Together, their vows renewed',
        note: 'There’s a comment that asks for exactly that.'
      },
      { text: 'Together, a baby on the way', note: 'Four of the comments are knitting already.' }
    ],
    answer: 1,
    explanation:
      'The beach, the kiss, straight into the sea: no court on earth would call that fake.',
    cites: [...article2022(20), ...report2024(7), ...readers2022(47, 27, 33, 48, 52)]
  },
  {
    number: 121,
    kind: 'choice',
    fact: 'reason-for-sentence',
    topic: 'ending',
    difficulty: 2,
    prompt: 'What is Luke sentenced for?',
    options: [
      { text: 'Marrying without permission', note: 'Nobody in this story asks for permission.' },
      { text: 'Marrying under a false name', note: 'He has trouble enough under his own.' },
      { text: 'Marrying under false pretences' },
      { text: 'Marrying a second time in secret', note: 'One wife was complicated enough.' }
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
      { text: 'Mission Accomplished', note: 'Too military. This one’s from the heart.' },
      { text: 'Home Sweet Home', note: 'Close. That goes on the cushion.' },
      { text: 'Just Married', note: 'A bit late for that one.' }
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
      { text: 'In the opening titles', note: 'He hasn’t gone anywhere yet.' },
      { text: 'In the closing credits' },
      { text: 'In the wedding scene', note: 'He was still right there.' },
      { text: 'In the courtroom scene', note: 'Surely that’s contempt of court.' }
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
      { text: 'Setting the table', note: 'Dinner can wait.' },
      { text: 'Tuning a guitar', note: 'For once, no. Her hands are full.' },
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
    tells: ['end-of-service'],
    topic: 'ending',
    difficulty: 2,
    prompt: 'What does Luke still have to get used to when the film ends?',
    options: [
      { text: 'Civilian life' },
      { text: 'Military life', note: 'The military has made its feelings clear.' },
      { text: 'Single life', note: 'Cassie might have something to say about that.' },
      { text: 'Small-town life', note: 'A base is a small town already, only louder.' }
    ],
    answer: 0,
    explanation:
      'The comments have Luke’s career planned: a garage, a really good job, or Cassie’s band.',
    cites: [...report2024(7), ...readers2022(27, 29, 49)]
  },
  {
    number: 127,
    kind: 'choice',
    fact: 'open-for-cassie',
    tells: ['cassie-dream', 'strain-of-2022'],
    topic: 'ending',
    difficulty: 2,
    prompt: 'What’s still up in the air for Cassie when the film ends?',
    options: [
      { text: 'Her future with Luke', note: 'No, that one’s settled. Rather firmly.' },
      { text: 'Her future at college', note: 'Nobody taught her any of this in class.' },
      { text: 'Her future in music' },
      { text: 'Her future at the bar', note: 'The drinks or the law? Neither.' }
    ],
    answer: 2,
    explanation: 'Cassie’s tours will need a roadie, and we know a man with time on his hands.',
    cites: [...report2024(7), ...readers2022(29, 50)]
  }
]
