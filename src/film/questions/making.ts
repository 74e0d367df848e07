import type { Question } from '../types.ts'
import { article2022, readers2022, report2024, update2025 } from '../sources.ts'
import { trueOrFalse } from './options.ts'

export const making: Question[] = [
  {
    number: 43,
    kind: 'choice',
    fact: 'figures',
    topic: 'making',
    difficulty: 3,
    prompt: 'How long did the film stay in Netflix’s Top 10?',
    options: [
      { text: 'Two weeks', note: 'Barely a warm-up.' },
      { text: 'Four weeks', note: 'Add two more.' },
      { text: 'Six weeks' },
      { text: 'Ten weeks', note: 'We admire the loyalty.' }
    ],
    answer: 2,
    explanation:
      'A comment claims at least 90 viewings in one week. At two hours each, that’s almost 26 hours a day.',
    cites: [...report2024(4), ...readers2022(31)]
  },
  {
    number: 46,
    kind: 'choice',
    fact: 'next-films',
    tells: ['galitzine-next'],
    topic: 'making',
    difficulty: 3,
    prompt: 'In December 2024 Sofia Carson was asked about a sequel. Which film was she promoting?',
    options: [
      { text: 'All My Life', note: 'It’s felt that long, we know.' },
      { text: 'Masters of the Universe', note: 'That’s Galitzine’s homework.' },
      { text: 'Persuasion', note: 'Jane Austen does her own publicity.' },
      { text: 'Carry-On' }
    ],
    answer: 3,
    explanation: 'Carson came to promote one film and left with headlines about another.',
    cites: report2024(1)
  },
  {
    number: 75,
    kind: 'choice',
    fact: 'rank-of-2022',
    tells: ['first-impression'],
    topic: 'making',
    difficulty: 3,
    prompt: 'How did the film rank among the most watched of 2022?',
    options: [
      { text: 'First', note: 'Only in our hearts.' },
      { text: 'Third' },
      { text: 'Eighth', note: 'Have a little faith.' },
      { text: 'Twentieth', note: 'You’ve been reading the unkind reviews.' }
    ],
    answer: 1,
    explanation: 'Bronze, then, for two people who couldn’t stand each other.',
    cites: [...report2024(4), ...article2022(7, 12)]
  },
  {
    number: 80,
    kind: 'choice',
    fact: 'original-songs',
    tells: ['who-sings'],
    topic: 'making',
    difficulty: 2,
    prompt: 'True or false: the songs on the film’s soundtrack are covers of older hits.',
    options: trueOrFalse,
    answer: 1,
    explanation: 'The songs were new, and they meant every word. The couple took a little longer.',
    cites: [...update2025(2), ...article2022(9)]
  },
  {
    number: 128,
    kind: 'choice',
    fact: 'author',
    tells: ['origin'],
    topic: 'making',
    difficulty: 3,
    prompt: 'Who wrote the novel behind the film?',
    options: [
      { text: 'Beth Reekles', note: 'Hers has a kissing booth. Ours has a barracks.' },
      {
        text: 'Sarah Dessen',
        note: 'She wrote Along for the Ride. Calmer passengers.'
      },
      { text: 'Tess Wakefield' },
      { text: 'Anna Todd', note: 'She wrote After. This is more of a during.' }
    ],
    answer: 2,
    explanation:
      'The author got Cassie and Luke into trouble first. Netflix only brought the cameras.',
    cites: report2024(4)
  },
  {
    number: 129,
    kind: 'choice',
    fact: 'flaws',
    topic: 'making',
    difficulty: 2,
    prompt: 'Why did the director give Cassie and Luke their faults?',
    options: [
      { text: 'So they’d have space to grow' },
      { text: 'So they’d feel like real people', note: 'They do. It just isn’t her reason.' },
      { text: 'So they’d divide the critics', note: 'That part took no effort.' },
      { text: 'So they’d suit their actors', note: 'Rude to the actors.' }
    ],
    answer: 0,
    explanation:
      'The faults are there on purpose, says the director. Try that line in your next argument.',
    cites: [...report2024(5, 6), ...article2022(12)]
  },
  {
    number: 130,
    kind: 'choice',
    fact: 'who-sings',
    tells: ['who-plays-cassie'],
    topic: 'making',
    difficulty: 1,
    prompt: 'Who sings Cassie’s songs in the film?',
    options: [
      { text: 'A session singer', note: 'No stand-in required.' },
      { text: 'The leading actress' },
      { text: 'The co-star', note: 'He’s saving himself for a sequel.' },
      { text: 'The director', note: 'She called the shots, not the tune.' }
    ],
    answer: 1,
    explanation:
      'Carson did the acting, the singing and, ever since, the answering of one particular question.',
    cites: [...update2025(2, 9), ...report2024(2)]
  },
  {
    number: 131,
    kind: 'choice',
    fact: 'who-plays-cassie',
    topic: 'making',
    difficulty: 1,
    prompt: 'Who plays Cassie?',
    options: [
      { text: 'Sofia Wylie', note: 'Same first name, another fairy tale.' },
      { text: 'Dove Cameron', note: 'Carson’s fellow Descendant.' },
      { text: 'Lana Condor', note: 'To all the boys, but not to this one.' },
      { text: 'Sofia Carson' }
    ],
    answer: 3,
    explanation:
      'Carson has said that she loves Cassie. It took Luke most of a film to get that far.',
    cites: [...article2022(14, 9), ...report2024(2)]
  },
  {
    number: 132,
    kind: 'choice',
    fact: 'co-star',
    tells: ['who-plays-cassie'],
    topic: 'making',
    difficulty: 1,
    prompt: 'Who stars alongside Sofia Carson in Purple Hearts?',
    options: [
      { text: 'Taron Egerton', note: 'He met her at the airport, two years on.' },
      { text: 'Nicholas Galitzine' },
      { text: 'Sebastian de Souza', note: 'He’s further down her list.' },
      { text: 'Corey Mylchreest', note: 'He had to wait for her in Oxford.' }
    ],
    answer: 1,
    explanation:
      'Galitzine sees a few ways to do a sequel. None of them, we trust, is without him.',
    cites: [...report2024(1, 3), ...update2025(2)]
  },
  {
    number: 133,
    kind: 'choice',
    fact: 'director',
    tells: ['author'],
    topic: 'making',
    difficulty: 3,
    prompt: 'Who directed Purple Hearts?',
    options: [
      { text: 'Carrie Cracknell', note: 'Persuasion was hers. Bonnets, not boots.' },
      { text: 'Jennifer Kaytin Robinson', note: 'Do Revenge was hers. Same year, no vows.' },
      { text: 'Elizabeth Allen Rosenbaum' },
      { text: 'Tess Wakefield', note: 'She got there first, with a pen.' }
    ],
    answer: 2,
    explanation:
      'Rosenbaum calls her two stars great people to work with. Of Cassie and Luke she says no such thing.',
    cites: update2025(2, 13)
  },
  {
    number: 134,
    kind: 'choice',
    fact: 'origin',
    topic: 'making',
    difficulty: 1,
    prompt: 'What’s the film based on?',
    options: [
      { text: 'A memoir', note: 'A written confession? Bold.' },
      { text: 'A podcast', note: 'Too many pauses for kissing.' },
      { text: 'A short story', note: 'Nothing about those two is short.' },
      { text: 'A novel' }
    ],
    answer: 3,
    explanation: 'The page, the screen, and now fan fiction: nobody can put these two down.',
    cites: [...report2024(4), ...article2022(22)]
  },
  {
    number: 135,
    kind: 'choice',
    fact: 'hours-watched',
    topic: 'making',
    difficulty: 2,
    prompt: 'In its first few days the film racked up 220.61 million of what?',
    options: [
      { text: 'Hours watched' },
      { text: 'Minutes watched', note: 'Think sixty times bigger.' },
      { text: 'Hours downloaded', note: 'Some of them, surely. Nobody kept count.' },
      { text: 'Minutes downloaded', note: 'That’s a lot of bus rides.' }
    ],
    answer: 0,
    explanation:
      'Those hours, end to end, make 25,000 years. Press play in the Ice Age, and the kiss is due about now.',
    cites: report2024(1)
  },
  {
    number: 136,
    kind: 'choice',
    fact: 'galitzine-next',
    tells: ['co-star'],
    topic: 'making',
    difficulty: 2,
    prompt: 'What was Nicholas Galitzine preparing for in December 2024?',
    options: [
      { text: 'The Idea of You', note: 'He’d had that idea already.' },
      { text: 'Mary & George', note: 'He’d handed back the ruff by then.' },
      { text: 'Red, White & Royal Blue', note: 'That crown went back the year before.' },
      { text: 'Masters of the Universe' }
    ],
    answer: 3,
    explanation:
      'Galitzine and Carson are both said to be keen on a second film, universe permitting.',
    cites: report2024(3, 8)
  },
  {
    number: 137,
    kind: 'choice',
    fact: 'neighbours',
    tells: ['next-films'],
    topic: 'making',
    difficulty: 3,
    prompt: 'Which romance landed on Netflix at about the same time as Purple Hearts?',
    options: [
      { text: 'Love Wedding Repeat', note: 'Two years early, however often it repeats.' },
      { text: 'Your Place or Mine', note: 'Half a year late for that party.' },
      { text: 'Love Hard', note: 'Months too early, and dressed for Christmas.' },
      { text: 'Wedding Season' }
    ],
    answer: 3,
    explanation:
      'Persuasion and All My Life were new on Netflix too. The tissues never stood a chance.',
    cites: article2022(3)
  },
  {
    number: 138,
    kind: 'choice',
    fact: 'carson-on-cassie',
    tells: ['who-plays-cassie'],
    topic: 'making',
    difficulty: 2,
    prompt: '“I … being Cassie,” says Sofia Carson. Which word goes in the gap?',
    options: [
      { text: 'Treasure', note: 'Lovely. A bit piratical.' },
      { text: 'Adore' },
      { text: 'Cherish', note: 'That’s in the vows, not in the interview.' },
      { text: 'Miss', note: 'Not if there’s a sequel.' }
    ],
    answer: 1,
    explanation:
      'Carson’s love for Cassie was two years old in 2024 and going strong. Some marriages don’t last that long.',
    cites: [...update2025(10, 11), ...article2022(15), ...report2024(2)]
  },
  {
    number: 139,
    kind: 'choice',
    fact: 'bred-to',
    tells: ['first-impression'],
    topic: 'making',
    difficulty: 3,
    prompt: 'According to the director, what had Cassie and Luke been bred to do?',
    options: [
      { text: 'Hate each other' },
      { text: 'Fear each other', note: 'Cassie, afraid? Of him?' },
      { text: 'Mistrust each other', note: 'She puts it less politely.' },
      { text: 'Provoke each other', note: 'They picked that up on their own.' }
    ],
    answer: 0,
    explanation: 'The hating took years to learn and one film to unlearn.',
    cites: report2024(6)
  }
]
