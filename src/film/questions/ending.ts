import type { Question } from '../types.ts'
import { article2022, readers2022, report2024 } from '../sources.ts'

export const ending: Question[] = [
  {
    number: 9,
    kind: 'choice',
    fact: 'how-it-ends',
    topic: 'ending',
    difficulty: 1,
    prompt: 'How does the film leave Cassie and Luke?',
    options: [
      { text: 'As good friends', note: 'Friends with matching rings, then.' },
      { text: 'Together' },
      { text: 'Divorced', note: 'On paper, it was the likeliest outcome.' },
      { text: 'Not speaking', note: 'You’ve got the reel in backwards.' }
    ],
    answer: 1,
    explanation: 'One fan’s favourite bit: the beach, the kiss, and straight into the water.',
    cites: [...article2022(20), ...report2024(7), ...readers2022(47)]
  },
  {
    number: 10,
    kind: 'choice',
    fact: 'length-of-sentence',
    topic: 'ending',
    difficulty: 2,
    prompt: 'How long is Luke’s prison sentence?',
    options: [
      { text: 'Three months', note: 'You’d make a soft judge.' },
      { text: 'One year', note: 'You’d make a hard judge.' },
      { text: 'Two years', note: 'Steady on.' },
      { text: 'Six months' }
    ],
    answer: 3,
    explanation:
      'Long enough to write him an album. One fan already has Cassie there to pick him up.',
    cites: [...article2022(20), ...readers2022(38)]
  },
  {
    number: 11,
    kind: 'choice',
    fact: 'reason-for-sentence',
    topic: 'ending',
    difficulty: 2,
    prompt: 'What is Luke sentenced for?',
    options: [
      { text: 'His part in a fraudulent marriage' },
      { text: 'Going missing from his unit', note: 'Say what you like, he turned up.' },
      { text: 'Striking a superior officer', note: 'Tempting, no doubt.' },
      { text: 'Selling stolen equipment', note: 'Then he’d never have needed a wedding.' }
    ],
    answer: 0,
    explanation:
      'The plan that was meant to solve their problems lands him in the biggest one yet.',
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
      { text: 'He re-enlists', note: 'Brave. They’d say no.' }
    ],
    answer: 1,
    explanation: 'One fan wants it put right in the sequel. In the vote, that’s Clear His Name.',
    cites: [...article2022(20), ...readers2022(57)]
  },
  {
    number: 13,
    kind: 'choice',
    fact: 'flag',
    topic: 'ending',
    difficulty: 1,
    prompt: 'A flag goes up for Luke. What does it say?',
    options: [
      { text: 'Always Faithful', note: 'Very proper. Not very cosy.' },
      { text: 'Never Forgotten', note: 'Cheer up, he’s alive.' },
      { text: 'Just Married', note: 'A bit late for that one.' },
      { text: 'Welcome Home' }
    ],
    answer: 3,
    explanation: 'Two words, and the comments filled up with people asking what happens next.',
    cites: [...article2022(20), ...readers2022(34, 50)]
  },
  {
    number: 14,
    kind: 'choice',
    fact: 'flag-scene',
    topic: 'ending',
    difficulty: 2,
    prompt: 'When does the flag for Luke go up?',
    options: [
      { text: 'In the wedding scene', note: 'He was still right there.' },
      { text: 'In the opening scene', note: 'He hasn’t gone anywhere yet.' },
      { text: 'In the courtroom scene', note: 'Surely that’s contempt of court.' },
      { text: 'In the credits scene' }
    ],
    answer: 3,
    explanation: 'It pays to sit through the names.',
    cites: article2022(20)
  },
  {
    number: 18,
    kind: 'choice',
    fact: 'left-unresolved',
    topic: 'ending',
    difficulty: 3,
    prompt: 'Which part of the story does the ending leave unresolved?',
    options: [
      { text: 'The missing letters', note: 'Nothing’s missing but the sequel.' },
      { text: 'The band’s rivalry', note: 'Sounds like a spin-off.' },
      { text: 'The family issues' },
      { text: 'The legal appeal', note: 'Clear His Name is in the vote, if you want one.' }
    ],
    answer: 2,
    explanation: 'They have a card of their own in the vote: look for Family Ties.',
    cites: report2024(7)
  },
  {
    number: 64,
    kind: 'choice',
    fact: 'flag-hanger',
    tells: ['first-impression'],
    topic: 'ending',
    difficulty: 2,
    prompt: 'Who hangs up the flag for Luke?',
    options: [
      { text: 'His father', note: 'Dads don’t do bunting.' },
      { text: 'Cassie' },
      { text: 'His old unit', note: 'They’d have saluted it first.' },
      { text: 'Her band', note: 'They’d have misspelt it.' }
    ],
    answer: 1,
    explanation: 'From picking fights with him to decorating for him: that’s quite a journey.',
    cites: article2022(7, 20)
  },
  {
    number: 65,
    kind: 'choice',
    fact: 'open-for-luke',
    tells: ['end-of-service'],
    topic: 'ending',
    difficulty: 2,
    prompt: 'Which challenge is still ahead of Luke when the film ends?',
    options: [
      { text: 'Life as an officer', note: 'He’d need his uniform back first.' },
      { text: 'Winning a medal', note: 'A purple one, say? Not this time.' },
      { text: 'Life as a civilian' },
      { text: 'A driving test', note: 'Not that we’ve seen him park.' }
    ],
    answer: 2,
    explanation: 'Fans have him down for a garage, a really good job, or Cassie’s band.',
    cites: [...report2024(7), ...readers2022(27, 29, 49)]
  },
  {
    number: 66,
    kind: 'choice',
    fact: 'open-for-cassie',
    tells: ['cassie-dream', 'strain-of-2022'],
    topic: 'ending',
    difficulty: 2,
    prompt: 'What’s still up in the air for Cassie when the film ends?',
    options: [
      { text: 'Her career in music' },
      { text: 'Her choice of man', note: 'No, that one’s settled. Rather firmly.' },
      { text: 'Her taste in music', note: 'Impeccable, and settled long ago.' },
      { text: 'Her career in law', note: 'A lawyer might have come in handy.' }
    ],
    answer: 0,
    explanation: 'One fan wants more tours, another wonders if Luke goes along or stays at home.',
    cites: [...report2024(7), ...readers2022(32, 50)]
  }
]
