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
      { text: 'Eight weeks', note: 'Take away two.' },
      { text: 'Eight months', note: 'We admire the loyalty.' },
      { text: 'Six weeks' },
      { text: 'Six months', note: 'Other films want a turn.' }
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
    topic: 'making',
    difficulty: 3,
    prompt:
      'In December 2024 Sofia Carson was asked about a sequel. Which film was she there to promote?',
    options: [
      { text: 'My Oxford Year', note: 'Term hadn’t started yet.' },
      { text: 'The Life List', note: 'Next on the list. Not ticked off yet.' },
      { text: 'Songbird', note: 'Four years earlier, and in lockdown.' },
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
    tells: ['director'],
    topic: 'making',
    difficulty: 3,
    prompt: 'Who wrote the novel behind the film?',
    options: [
      {
        text: 'Carrie Cracknell',
        note: 'She had a novel in hand that summer, too. Jane Austen’s.'
      },
      { text: 'Beth Reekles', note: 'The Kissing Booth is hers. Nobody salutes in it.' },
      { text: 'Tess Wakefield' },
      { text: 'Elizabeth Allen Rosenbaum', note: 'She came second, with a crew.' }
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
      { text: 'So they could grow' },
      { text: 'So they could part', note: 'Parting was the Marines’ idea.' },
      { text: 'So they could forgive', note: 'Forgiving comes later. Much later.' },
      { text: 'So they could marry', note: 'For that, all they needed was bills.' }
    ],
    answer: 0,
    explanation:
      'The faults are there on purpose, says the director. Try that line in your next argument.',
    cites: [...report2024(5, 6), ...article2022(12)]
  },
  {
    number: 130,
    kind: 'choice',
    fact: 'fan-base',
    series: 'opinions of an article',
    tells: ['original-songs'],
    topic: 'making',
    difficulty: 1,
    prompt:
      'By March 2025, two things were said to have won the film its fans: the music, and what?',
    options: [
      { text: 'The leads’ chemistry', note: 'Hard to miss, but it isn’t on this list.' },
      { text: 'The emotional story' },
      { text: 'The military setting', note: 'Nobody signs up for the uniforms alone.' },
      { text: 'The happy ending', note: 'It helps. It just comes rather late to be the reason.' }
    ],
    answer: 1,
    explanation: 'Carson sings, viewers cry, Netflix counts the hours.',
    cites: [...update2025(2), ...report2024(1), ...readers2022(65, 77, 83)]
  },
  {
    number: 131,
    kind: 'choice',
    fact: 'carson-on-film',
    tells: ['carson-feels'],
    topic: 'making',
    difficulty: 1,
    prompt: 'In 2024 Sofia Carson says she feels protective of the film, and one thing more. What?',
    options: [
      { text: 'Grateful', note: 'For the question, yes. For the film, she has a bigger word.' },
      { text: 'Sentimental', note: 'That’s the rest of us.' },
      { text: 'Proud', note: 'With good reason. It isn’t her word, though.' },
      { text: 'Passionate' }
    ],
    answer: 3,
    explanation:
      'Carson has said that she loves Cassie, too. It took Luke most of a film to get that far.',
    cites: [...report2024(2), ...article2022(9)]
  },
  {
    number: 132,
    kind: 'choice',
    fact: 'few-ways',
    tells: ['author', 'director'],
    topic: 'making',
    difficulty: 1,
    prompt: 'Who has said that a sequel could be approached in a few different ways?',
    options: [
      { text: 'Sofia Carson', note: 'She gives away even less.' },
      { text: 'Nicholas Galitzine' },
      { text: 'Elizabeth Allen Rosenbaum', note: 'She hadn’t settled on even one.' },
      { text: 'Tess Wakefield', note: 'She’s had her turn.' }
    ],
    answer: 1,
    explanation:
      'Galitzine didn’t say which. One of the comments puts Luke in Cassie’s band, so that’s a start.',
    cites: [...report2024(3), ...readers2022(29)]
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
      { text: 'Beth Reekles', note: 'Hers has a kissing booth. Ours has a barracks.' },
      { text: 'Carrie Cracknell', note: 'Hers was Jane Austen. Same summer, better manners.' },
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
    fact: 'fan-ideas',
    topic: 'making',
    difficulty: 3,
    prompt: 'In 2022, said Sofia Carson, fans had theories, stories and something else. What?',
    options: [
      { text: 'Potential endings', note: 'Who wants to change that ending?' },
      { text: 'Potential prequels', note: 'Before they met, they had nobody to argue with.' },
      { text: 'Potential titles', note: 'Purple Hearts 2 is hard to beat.' },
      { text: 'Potential spinoffs' }
    ],
    answer: 3,
    explanation: 'The fan fiction comes on top of that. Nobody can put these two down.',
    cites: [...update2025(10, 11), ...article2022(15, 22)]
  },
  {
    number: 135,
    kind: 'choice',
    fact: 'hours-watched',
    topic: 'making',
    difficulty: 2,
    prompt: 'People watched 220.61 million hours of the film. In how long?',
    options: [
      { text: 'Its first few days' },
      { text: 'Its first ten days', note: 'Fewer than that.' },
      { text: 'Its first few months', note: 'Quicker than that.' },
      { text: 'Its first ten months', note: 'By then, half of us knew it by heart.' }
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
    tells: ['few-ways'],
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
    topic: 'making',
    difficulty: 3,
    prompt: 'Which film landed on Netflix at about the same time as Purple Hearts?',
    options: [
      { text: 'Feel the Beat', note: 'Two summers too early, and on its toes.' },
      { text: 'Rebecca', note: 'Nearly two years too early, and a gloomier marriage.' },
      { text: 'The Life List', note: 'Not on anybody’s list before 2025.' },
      { text: 'Persuasion' }
    ],
    answer: 3,
    explanation:
      'Wedding Season and All My Life were new on Netflix too. The tissues never stood a chance.',
    cites: article2022(3)
  },
  {
    number: 138,
    kind: 'choice',
    fact: 'carson-on-cassie',
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
    prompt:
      'Cassie and Luke had been … to hate each other, says the director. Which word goes in the gap?',
    options: [
      { text: 'Bred' },
      { text: 'Paid', note: 'The money was for marrying.' },
      { text: 'Drilled', note: 'One of them, at most.' },
      { text: 'Sentenced', note: 'Only one of them, and for something else.' }
    ],
    answer: 0,
    explanation: 'The hating took years to learn and one film to unlearn.',
    cites: report2024(6)
  }
]
