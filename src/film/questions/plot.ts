import type { Question } from '../types.ts'
import { article2022, readers2022, report2024, update2025 } from '../sources.ts'
import { trueOrFalse } from './options.ts'

export const plot: Question[] = [
  {
    number: 1,
    kind: 'choice',
    fact: 'meeting-place',
    topic: 'plot',
    difficulty: 1,
    prompt: 'Where do Cassie and Luke meet?',
    options: [
      { text: 'At a wedding', note: 'They do get to one, but it’s their own.' },
      { text: 'On a base', note: 'His natural habitat. Hardly hers.' },
      { text: 'In a bar' },
      { text: 'In a hospital', note: 'Give them time to do some damage first.' }
    ],
    answer: 2,
    explanation:
      'Quite possibly the least likely pair in the room, and that’s before either has said a word.',
    cites: article2022(7)
  },
  {
    number: 2,
    kind: 'choice',
    fact: 'first-impression',
    topic: 'plot',
    difficulty: 1,
    prompt: 'How do Cassie and Luke get on at first?',
    options: [
      { text: 'They flirt', note: 'Give them time. Lots of time.' },
      { text: 'They barely speak', note: 'Oh, they speak.' },
      { text: 'They make friends', note: 'A different film, and a duller one.' },
      { text: 'They clash' }
    ],
    answer: 3,
    explanation: 'Hate turning into love: one fan calls that a breath of fresh air.',
    cites: [...article2022(7), ...readers2022(87)]
  },
  {
    number: 3,
    kind: 'choice',
    fact: 'cassie-bills',
    topic: 'plot',
    difficulty: 1,
    prompt: 'What does Cassie struggle to pay for?',
    options: [
      { text: 'Her diabetes medication' },
      { text: 'Her first studio recordings', note: 'She’d love to have that bill instead.' },
      { text: 'Her music college fees', note: 'What she knows, she didn’t learn there.' },
      { text: 'Her brother’s bail', note: 'Wrong bill, wrong relative.' }
    ],
    answer: 0,
    explanation: 'One fan loved watching her chase a dream and manage that as well.',
    cites: [...article2022(8), ...readers2022(31)]
  },
  {
    number: 4,
    kind: 'choice',
    fact: 'luke-creditor',
    topic: 'plot',
    difficulty: 2,
    prompt: 'Who does Luke owe money to?',
    options: [
      { text: 'A loan shark', note: 'Wrong kind of shark.' },
      { text: 'A casino owner', note: 'He gambles, but not at a table.' },
      { text: 'An old comrade', note: 'A comrade might have let it slide.' },
      { text: 'A drug dealer' }
    ],
    answer: 3,
    explanation: 'She has bills, he has this: two people desperate enough to try a very bad idea.',
    cites: article2022(8)
  },
  {
    number: 5,
    kind: 'choice',
    fact: 'why-marry',
    topic: 'plot',
    difficulty: 1,
    prompt: 'Why do Cassie and Luke decide to marry?',
    options: [
      { text: 'To win custody of a nephew', note: 'Sweet. Very Christmas film. Not them.' },
      { text: 'To fulfil a clause in a will', note: 'No rich uncle here, dead or alive.' },
      { text: 'To receive military benefits' },
      { text: 'To get Cassie a visa', note: 'You’re thinking of The Proposal.' }
    ],
    answer: 2,
    explanation: 'Nothing else was on the list: no crush, no spark, not even a dare.',
    cites: [...article2022(9), ...report2024(4)]
  },
  {
    number: 102,
    kind: 'choice',
    fact: 'seeing-each-other',
    topic: 'plot',
    difficulty: 2,
    prompt: 'How do Cassie and Luke see each other while they’re apart?',
    options: [
      { text: 'On weekend leave', note: 'The top brass have views on that.' },
      { text: 'In old photographs', note: 'Romantic, but rather one-sided.' },
      { text: 'At secret meetings', note: 'Wrong genre: nobody here’s a spy.' },
      { text: 'On video calls' }
    ],
    answer: 3,
    explanation: 'It’s hard to keep up an act when you can see each other’s faces.',
    cites: article2022(9)
  },
  {
    number: 7,
    kind: 'choice',
    fact: 'what-brings-him-back',
    topic: 'plot',
    difficulty: 2,
    prompt: 'What brings Luke back home?',
    options: [
      { text: 'A wedding', note: 'He’s had that one.' },
      { text: 'A tragedy' },
      { text: 'A short leave', note: 'Nothing about it was planned.' },
      { text: 'A new posting', note: 'Nobody gets posted to their own wife.' }
    ],
    answer: 1,
    explanation: 'From then on, playing husband and wife stops being a game.',
    cites: article2022(9)
  },
  {
    number: 8,
    kind: 'choice',
    fact: 'when-love-begins',
    topic: 'plot',
    difficulty: 2,
    prompt: 'When do Cassie and Luke start to fall in love for real?',
    options: [
      { text: 'On the night they meet', note: 'Not that night. Certainly not that night.' },
      { text: 'On their wedding day', note: 'Strictly business, that day.' },
      { text: 'After Luke’s return' },
      { text: 'While they’re far apart', note: 'Warmer, but not yet.' }
    ],
    answer: 2,
    explanation: 'One fan melts whenever Cassie works out what’s happened to her.',
    cites: [...article2022(9), ...readers2022(68)]
  },
  {
    number: 16,
    kind: 'choice',
    fact: 'view-of-the-plan',
    topic: 'plot',
    difficulty: 3,
    prompt: 'What does the 2022 article call Cassie and Luke’s plan to marry?',
    options: [
      { text: 'Hopelessly romantic', note: 'You’re an hour early.' },
      { text: 'Dangerously naive', note: 'They knew exactly what they were doing.' },
      { text: 'Perfectly sensible', note: 'Their accountant, perhaps.' },
      { text: 'Morally dubious' }
    ],
    answer: 3,
    explanation: 'It can’t stay cross for long: a sentence later they’re falling for each other.',
    cites: article2022(9)
  },
  {
    number: 17,
    kind: 'choice',
    fact: 'blurred-line',
    topic: 'plot',
    difficulty: 3,
    prompt: 'Unexpected events blur a line for Cassie and Luke. Which one?',
    options: [
      { text: 'Between fame and failure', note: 'Fame would be a nice problem to have.' },
      { text: 'Between past and present', note: 'The present is quite enough for them.' },
      { text: 'Between real and pretend' },
      { text: 'Between duty and freedom', note: 'Very military, but there’s a bride in it.' }
    ],
    answer: 2,
    explanation: 'Smudging that one is what fake-marriage films are for.',
    cites: report2024(4)
  },
  {
    number: 23,
    kind: 'choice',
    fact: 'size-of-debt',
    topic: 'plot',
    difficulty: 2,
    prompt: 'True or false: Luke’s debt runs to thousands of dollars.',
    options: trueOrFalse,
    answer: 0,
    explanation: 'Nobody marries a stranger over loose change.',
    cites: article2022(8)
  },
  {
    number: 59,
    kind: 'choice',
    fact: 'cassie-dream',
    topic: 'plot',
    difficulty: 1,
    prompt: 'What’s Cassie’s dream?',
    options: [
      { text: 'To make it as a singer-songwriter' },
      { text: 'To report from the front line', note: 'One of them in uniform is plenty.' },
      { text: 'To open a bar of her own', note: 'She’d be up on its stage within the hour.' },
      { text: 'To run a recording studio', note: 'Right room, wrong side of the glass.' }
    ],
    answer: 0,
    explanation: 'Rooting for her? Her big break has a card of its own in the vote.',
    cites: [...article2022(7), ...report2024(4)]
  },
  {
    number: 60,
    kind: 'choice',
    fact: 'luke-branch',
    topic: 'plot',
    difficulty: 1,
    prompt: 'Which branch of the military is Luke in?',
    options: [
      { text: 'The Air Force', note: 'Right idea, wrong altitude.' },
      { text: 'The Coast Guard', note: 'That would’ve kept him closer to home.' },
      { text: 'The Space Force', note: 'Wrong film, wrong planet.' },
      { text: 'The Marines' }
    ],
    answer: 3,
    explanation: 'A troubled one, too. The untroubled kind rarely get films.',
    cites: [...article2022(7), ...report2024(4)]
  },
  {
    number: 61,
    kind: 'choice',
    fact: 'who-goes-away',
    tells: ['what-brings-him-back', 'when-love-begins', 'strain-of-2022'],
    topic: 'plot',
    difficulty: 1,
    prompt: 'Once they’re married, who has to go away?',
    options: [
      { text: 'Luke, on active service' },
      { text: 'Cassie, on a concert tour', note: 'In the sequel, if some fans get their way.' },
      { text: 'Both, on a honeymoon', note: 'Those are for couples who get on.' },
      { text: 'Neither of them', note: 'That’d be a very short film.' }
    ],
    answer: 0,
    explanation: 'A husband she hardly knows, and now she can’t even argue with him in person.',
    cites: article2022(9, 21)
  },
  {
    number: 62,
    kind: 'choice',
    fact: 'kind-of-marriage',
    topic: 'plot',
    difficulty: 1,
    prompt: 'What do you call a wedding like theirs?',
    options: [
      { text: 'A shotgun wedding', note: 'Nobody forced them. That’s the worst of it.' },
      { text: 'A marriage of convenience' },
      { text: 'An arranged match', note: 'They arranged it themselves, thanks.' },
      { text: 'A holiday romance', note: 'The least relaxing holiday ever taken.' }
    ],
    answer: 1,
    explanation: 'It’s about to become the least convenient thing either of them has ever done.',
    cites: [...article2022(4), ...update2025(2)]
  },
  {
    number: 63,
    kind: 'choice',
    fact: 'shared-trouble',
    tells: ['cassie-bills', 'luke-creditor', 'size-of-debt'],
    topic: 'plot',
    difficulty: 2,
    prompt: 'Cassie and Luke couldn’t be more different. So what do they have in common?',
    options: [
      { text: 'A favourite band', note: 'They’d only fight over the best album.' },
      { text: 'An empty wallet' },
      { text: 'A landlord', note: 'Nobody would rent to the pair of them.' },
      { text: 'A star sign', note: 'They’d deny it if they did.' }
    ],
    answer: 1,
    explanation: 'Her bills come from the chemist’s, his from somebody a lot less friendly.',
    cites: [...article2022(8), ...update2025(2)]
  },
  {
    number: 67,
    kind: 'choice',
    fact: 'luke-arc',
    topic: 'plot',
    difficulty: 3,
    prompt: 'What did many fans want to see more of in Luke’s story?',
    options: [
      { text: 'His boot camp days', note: 'More press-ups? Hasn’t he suffered enough?' },
      { text: 'His redemption' },
      { text: 'His early romances', note: 'One was complicated enough.' },
      { text: 'His sense of humour', note: 'He may be saving it for the sequel.' }
    ],
    answer: 1,
    explanation: 'If you’re with them, Old Wounds and Clear His Name could use your vote.',
    cites: report2024(7)
  },
  {
    number: 68,
    kind: 'choice',
    fact: 'cassie-values',
    topic: 'plot',
    difficulty: 3,
    prompt: 'What did some viewers feel Cassie gave up for love?',
    options: [
      { text: 'Her values' },
      { text: 'Her music', note: 'Never. There’d be no film.' },
      { text: 'Her friends', note: 'She’ll need them for the sequel.' },
      { text: 'Her savings', note: 'What savings?' }
    ],
    answer: 0,
    explanation: 'If you’d like them restored, there’s What She Stands For in the vote.',
    cites: report2024(7)
  }
]
