import type { Question } from '../types.ts'
import { article2022, report2024, update2025 } from '../sources.ts'
import { trueOrFalse } from './options.ts'

export const plot: Question[] = [
  {
    number: 1,
    kind: 'choice',
    fact: 'meeting-place',
    tells: ['flag-hanger'],
    topic: 'plot',
    difficulty: 1,
    prompt: 'Where do Cassie and Luke meet?',
    options: [
      { text: 'At a wedding', note: 'They do get to one, but it’s their own.' },
      { text: 'On a base', note: 'The troops came to her.' },
      { text: 'In a bar' },
      { text: 'On a beach', note: 'Beaches are for kissing. It’s a bit early for that.' }
    ],
    answer: 2,
    explanation:
      'One evening out leads to a wedding, a prison sentence and a flag. The rest of us just get a headache.',
    cites: article2022(7, 9, 20)
  },
  {
    number: 103,
    kind: 'choice',
    fact: 'first-impression',
    topic: 'plot',
    difficulty: 1,
    prompt: 'Three of these fit Cassie and Luke. Which one doesn’t?',
    options: [
      { text: 'Opposites attract', note: 'They agree on nothing but the wedding.' },
      { text: 'Love on a budget', note: 'That’s the whole business plan.' },
      { text: 'Strangers to spouses', note: 'They’re married almost before they’re introduced.' },
      { text: 'Love at first sight' }
    ],
    answer: 3,
    explanation: 'Any bookmaker who saw them meet would have offered very long odds.',
    cites: article2022(7, 8, 9)
  },
  {
    number: 152,
    kind: 'choice',
    fact: 'cassie-bills',
    topic: 'plot',
    difficulty: 1,
    prompt: 'What does Cassie struggle to pay for?',
    options: [
      { text: 'Her medication' },
      { text: 'Her album', note: 'First she has to write it.' },
      { text: 'Her bouquet', note: 'It’s not that sort of wedding.' },
      { text: 'Her guitar', note: 'Guitars wait for payday. Some bills don’t.' }
    ],
    answer: 0,
    explanation: 'Love brings most brides to the altar. A prescription brings Cassie.',
    cites: article2022(8, 9)
  },
  {
    number: 4,
    kind: 'choice',
    fact: 'luke-creditor',
    topic: 'plot',
    difficulty: 2,
    prompt: 'Who does Luke owe money to?',
    options: [
      { text: 'A songwriter', note: 'That’s the one he marries.' },
      { text: 'A mechanic', note: 'His troubles don’t run on petrol.' },
      { text: 'A fellow Marine', note: 'Friends like that lend socks, not money.' },
      { text: 'A drug dealer' }
    ],
    answer: 3,
    explanation: 'Getting married turns out to be only Luke’s second riskiest deal.',
    cites: article2022(8, 9)
  },
  {
    number: 5,
    kind: 'choice',
    fact: 'why-marry',
    tells: ['who-goes-away'],
    topic: 'plot',
    difficulty: 1,
    prompt: 'Why do Cassie and Luke decide to marry?',
    options: [
      { text: 'For the music', note: 'A ring isn’t a record deal.' },
      { text: 'For the chemistry', note: 'They have plenty. They just haven’t noticed.' },
      { text: 'For the benefits' },
      { text: 'For the children', note: 'Children are for the sequel.' }
    ],
    answer: 2,
    explanation: 'Love wasn’t on the military’s list. It turned up anyway.',
    cites: [...article2022(9), ...report2024(4)]
  },
  {
    number: 107,
    kind: 'choice',
    fact: 'seeing-each-other',
    topic: 'plot',
    difficulty: 2,
    prompt: 'How do Cassie and Luke see each other while they’re apart?',
    options: [
      { text: 'On leave', note: 'His commander would like a word.' },
      { text: 'On stage', note: 'Her band hasn’t got that far yet.' },
      { text: 'On base', note: 'The guard at the gate says no.' },
      { text: 'On screen' }
    ],
    answer: 3,
    explanation: 'Faces have nowhere to hide on a video call. Try keeping up an act like that.',
    cites: article2022(9)
  },
  {
    number: 153,
    kind: 'choice',
    fact: 'what-brings-him-back',
    topic: 'plot',
    difficulty: 2,
    prompt: 'What brings Luke home from active service?',
    options: [
      { text: 'A medal', note: 'Medals can be sent by post.' },
      { text: 'A tragedy' },
      { text: 'A wedding', note: 'They’ve already had theirs.' },
      { text: 'A debt', note: 'That follows him anywhere.' }
    ],
    answer: 1,
    explanation:
      'Playing husband and wife is easy from a distance. Now they’ll have to do it at home.',
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
      { text: 'Before they marry', note: 'Before that, it’s business.' },
      { text: 'On their wedding day', note: 'Rings, yes. Real love, not yet.' },
      { text: 'After Luke’s return' },
      { text: 'While they’re far apart', note: 'Warmer, but not yet.' }
    ],
    answer: 2,
    explanation: 'Feelings, like Luke, take a while to come home.',
    cites: article2022(9)
  },
  {
    number: 109,
    kind: 'choice',
    fact: 'view-of-the-plan',
    series: 'opinions of an article',
    topic: 'plot',
    difficulty: 3,
    prompt: 'What does the 2022 article call Cassie and Luke’s plan to marry?',
    options: [
      { text: 'A neat twist', note: 'The twist is that they end up meaning it.' },
      { text: 'A happy resolution', note: 'Happy takes a little longer.' },
      { text: 'A downward turn', note: 'Downhill comes later.' },
      { text: 'A dubious choice' }
    ],
    answer: 3,
    explanation: 'Disapproval lasts exactly one sentence. In the next, they’re falling in love.',
    cites: article2022(9)
  },
  {
    number: 110,
    kind: 'choice',
    fact: 'what-blurs',
    series: 'opinions of an article',
    topic: 'plot',
    difficulty: 3,
    prompt: 'What blurs the line between real and pretend, according to the December 2024 article?',
    options: [
      { text: 'Personal issues', note: 'Luke brought those along.' },
      { text: 'Outside pressure', note: 'That’s being saved for the sequel.' },
      { text: 'Unexpected events' },
      { text: 'Musical dreams', note: 'Hers are real enough.' }
    ],
    answer: 2,
    explanation: 'The surprise is all Cassie and Luke’s. The rest of us have seen films before.',
    cites: report2024(4)
  },
  {
    number: 104,
    kind: 'choice',
    fact: 'size-of-debt',
    topic: 'plot',
    difficulty: 2,
    prompt: 'True or false: Luke’s debt comes to a few hundred dollars.',
    options: trueOrFalse,
    answer: 1,
    explanation: 'It’s thousands. Nobody marries a stranger over loose change.',
    cites: article2022(8)
  },
  {
    number: 111,
    kind: 'choice',
    fact: 'cassie-dream',
    topic: 'plot',
    difficulty: 1,
    prompt: 'What’s Cassie’s dream?',
    options: [
      { text: 'To make it with her own songs' },
      { text: 'To write songs for Broadway', note: 'And leave the singing to somebody else?' },
      { text: 'To get free of an old debt', note: 'That’s for Luke. Her dream has a chorus.' },
      { text: 'To settle down as a civilian', note: 'A civilian is all she’s ever been.' }
    ],
    answer: 0,
    explanation: 'Military wife isn’t the part she had in mind, but it’s the first one she lands.',
    cites: [...article2022(7, 9), ...report2024(4)]
  },
  {
    number: 112,
    kind: 'choice',
    fact: 'luke-branch',
    topic: 'plot',
    difficulty: 1,
    prompt: 'Which branch of the military is Luke in?',
    options: [
      { text: 'The Air Force', note: 'Right idea, wrong altitude.' },
      { text: 'The Coast Guard', note: 'That would’ve kept him closer to home.' },
      { text: 'The Navy', note: 'Say that to his face.' },
      { text: 'The Marines' }
    ],
    answer: 3,
    explanation: 'A troubled Marine, at that. The untroubled ones rarely get films.',
    cites: [...article2022(7), ...report2024(4)]
  },
  {
    number: 113,
    kind: 'choice',
    fact: 'who-goes-away',
    tells: ['what-brings-him-back', 'when-love-begins'],
    topic: 'plot',
    difficulty: 1,
    prompt: 'Once they’re married, who goes away first?',
    options: [
      { text: 'Luke, with his unit' },
      { text: 'Cassie, with her band', note: 'Patience. Her turn will come.' },
      { text: 'Luke, to begin a sentence', note: 'That’s a later goodbye.' },
      { text: 'Cassie, to record an album', note: 'She hasn’t got the material yet.' }
    ],
    answer: 0,
    explanation: 'A husband she hardly knows, and now she can’t even argue with him in person.',
    cites: article2022(9, 21)
  },
  {
    number: 154,
    kind: 'choice',
    fact: 'kind-of-film',
    series: 'opinions of an article',
    tells: ['who-goes-away'],
    topic: 'plot',
    difficulty: 1,
    prompt: 'You might fall in love with this film, says the 2022 article, if you enjoy … what?',
    options: [
      {
        text: 'Enemies-to-lovers tales',
        note: 'Enemies, certainly. The article just has its eye on the tissues.'
      },
      { text: 'Romantic tear-jerkers' },
      { text: 'Wartime romances', note: 'The longest war here is between the two of them.' },
      { text: 'Will-they-won’t-they plots', note: 'They will, and rather early on.' }
    ],
    answer: 1,
    explanation:
      'The film needs two hours to win you over. Cassie and Luke needed a wedding and a very long way home.',
    cites: article2022(10, 9, 21)
  },
  {
    number: 114,
    kind: 'choice',
    fact: 'shared-trouble',
    tells: ['cassie-bills', 'luke-creditor', 'size-of-debt'],
    topic: 'plot',
    difficulty: 2,
    prompt: 'What do Cassie and Luke have in common when they meet?',
    options: [
      { text: 'A place in a band', note: 'Only she has a band. Give him time.' },
      { text: 'An empty wallet' },
      { text: 'A service record', note: 'That’s his alone.' },
      { text: 'A gambling habit', note: 'Getting married is the only bet they make.' }
    ],
    answer: 1,
    explanation: 'Cassie’s bills come from the pharmacy, Luke’s from somebody a lot less friendly.',
    cites: [...article2022(7, 8), ...update2025(2)]
  },
  {
    number: 115,
    kind: 'choice',
    fact: 'luke-arc',
    tells: ['flaws'],
    series: 'opinions of an article',
    topic: 'plot',
    difficulty: 3,
    prompt: 'Many fans felt that one part of Luke’s story needed more work. Which?',
    options: [
      { text: 'How he falls in love', note: 'Those are the scenes people rewatch.' },
      { text: 'How he redeems himself' },
      { text: 'How he recovers' },
      { text: 'How he got into debt', note: 'The usual way, one dollar at a time.' }
    ],
    answer: 1,
    explanation: 'Growing up wasn’t the complaint. Skipping steps was.',
    cites: report2024(7)
  },
  {
    number: 155,
    kind: 'choice',
    fact: 'cassie-values',
    series: 'opinions of an article',
    topic: 'plot',
    difficulty: 3,
    prompt: 'What did some viewers feel Cassie compromised for love?',
    options: [
      { text: 'Her values' },
      { text: 'Her privacy', note: 'A songwriter? What privacy?' },
      { text: 'Her music', note: 'Never. There’d be no film.' },
      { text: 'Her health', note: 'Love does it good, if anything.' }
    ],
    answer: 0,
    explanation:
      'A husband is no reason to change your mind, the argument went. Many a wife agrees.',
    cites: report2024(7)
  }
]
