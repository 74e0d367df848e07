import type { Question } from '../types.ts'
import { article2022, report2024, update2025 } from '../sources.ts'
import { speakers, trueOrFalse } from './options.ts'

const ofFormerDays: Question[] = [
  {
    number: 6,
    kind: 'choice',
    fact: 'keeping-in-touch',
    topic: 'plot',
    difficulty: 2,
    prompt: 'How do Cassie and Luke keep in touch while he is away, says the 2022 article?',
    options: [
      {
        text: 'By handwritten letters',
        note: 'Letters suit a tale of a Marine, but the article names something newer.'
      },
      { text: 'By postcards' },
      { text: 'By way of a friend' },
      { text: 'By video calls' }
    ],
    answer: 3,
    explanation: 'It’s hard to keep up an act when you can see each other’s faces.',
    cites: article2022(9)
  },
  {
    number: 15,
    kind: 'choice',
    fact: 'luke-in-a-word',
    topic: 'plot',
    difficulty: 3,
    prompt: 'Which word does the 2022 article choose to introduce Luke?',
    options: [
      { text: 'Charming' },
      { text: 'Fearless', note: 'Brave he may be, but the article looks at what weighs on him.' },
      { text: 'Troubled' },
      { text: 'Reserved' }
    ],
    answer: 2,
    explanation: 'The untroubled kind rarely get films.',
    cites: [...article2022(7), ...report2024(4)]
  },
  {
    number: 19,
    kind: 'choice',
    fact: 'flag',
    topic: 'ending',
    difficulty: 3,
    prompt: 'What does the 2022 article take the flag to mean?',
    options: [
      { text: 'Luke is cleared and wears his uniform again' },
      { text: 'Luke has done his time and is coming back' },
      { text: 'Cassie has moved in with her family again' },
      { text: 'Cassie has found a house for the two of them' }
    ],
    answer: 1,
    explanation: 'It pays to sit through the names.',
    cites: article2022(20)
  },
  {
    number: 20,
    kind: 'choice',
    fact: 'cassie-bills',
    topic: 'plot',
    difficulty: 1,
    prompt: 'Cassie needs medication. What for?',
    options: [
      { text: 'Asthma' },
      { text: 'Epilepsy' },
      { text: 'Diabetes' },
      { text: 'Arthritis' }
    ],
    answer: 2,
    explanation: 'What she can’t pay for is what gets her to the altar.',
    cites: article2022(8)
  },
  {
    number: 21,
    kind: 'choice',
    fact: 'when-love-begins',
    topic: 'plot',
    difficulty: 2,
    prompt: 'True or false: Cassie and Luke start to fall in love while he is still away.',
    options: trueOrFalse,
    answer: 1,
    explanation: 'Feelings, like Luke, come home late.',
    cites: article2022(9)
  },
  {
    number: 22,
    kind: 'choice',
    fact: 'length-of-sentence',
    topic: 'ending',
    difficulty: 1,
    prompt: 'True or false: Luke’s prison sentence is half a year.',
    options: trueOrFalse,
    answer: 0,
    explanation: 'Long enough to write him an album.',
    cites: article2022(20)
  },
  {
    number: 24,
    kind: 'choice',
    fact: 'flag',
    topic: 'ending',
    difficulty: 2,
    prompt: 'True or false: Luke hangs up the flag himself.',
    options: trueOrFalse,
    answer: 1,
    explanation: 'Cassie got to the ladder first.',
    cites: article2022(20)
  },
  {
    number: 25,
    kind: 'choice',
    fact: 'meeting-place',
    topic: 'plot',
    difficulty: 1,
    prompt: 'True or false: Cassie and Luke meet in a bar.',
    options: trueOrFalse,
    answer: 0,
    explanation: 'Two strangers, one bar, a whole lot of trouble ahead.',
    cites: article2022(7)
  },
  {
    number: 26,
    kind: 'choice',
    fact: 'how-it-ends',
    topic: 'ending',
    difficulty: 1,
    prompt: 'True or false: at the end of the film Cassie and Luke go separate ways.',
    options: trueOrFalse,
    answer: 1,
    explanation: 'On paper, the other ending was the likelier one.',
    cites: [...article2022(20), ...report2024(7)]
  },
  {
    number: 31,
    kind: 'choice',
    fact: 'said-spinoffs',
    topic: 'talk',
    difficulty: 2,
    prompt: 'Carson or Rosenbaum: who spoke of fans’ many theories and of possible spinoffs?',
    options: speakers,
    answer: 0,
    explanation: 'The film had not been out for long when she said it.',
    cites: [...article2022(15), ...update2025(10, 11)]
  },
  {
    number: 33,
    kind: 'choice',
    fact: 'flaws',
    topic: 'making',
    difficulty: 2,
    prompt:
      'Carson or Rosenbaum: who said that characters need flaws to begin with, so they can grow?',
    options: speakers,
    answer: 1,
    explanation: 'It was her reply, in 2022, to criticism of Cassie and Luke.',
    cites: report2024(5, 6)
  },
  {
    number: 34,
    kind: 'choice',
    fact: 'said-only-if-loved',
    topic: 'talk',
    difficulty: 3,
    prompt:
      'Carson or Rosenbaum: who said nothing would be made that its makers didn’t really love?',
    options: speakers,
    answer: 1,
    explanation: 'Integrity was her word for it. Nothing specific had been settled at the time.',
    cites: [...article2022(17), ...update2025(13)]
  },
  {
    number: 36,
    kind: 'choice',
    fact: 'confirmed-or-not',
    topic: 'talk',
    difficulty: 2,
    prompt: 'Carson or Rosenbaum: whom do the three texts quote as saying a sequel is certain?',
    options: speakers,
    answer: 3,
    explanation: 'Hope was another matter: fans had been running on that since 2022.',
    cites: [...update2025(6, 13, 17), ...report2024(2)]
  },
  {
    number: 37,
    kind: 'match',
    fact: 'people',
    topic: 'making',
    difficulty: 1,
    prompt: 'Match each person with their part in the film.',
    pairs: [
      ['Sofia Carson', 'Plays Cassie'],
      ['Elizabeth Allen Rosenbaum', 'Directs'],
      ['Nicholas Galitzine', 'Stars beside Carson']
    ],
    explanation: 'Galitzine sees a few different ways to do a sequel. The vote has fourteen.',
    cites: [...article2022(14, 16), ...update2025(2), ...report2024(1)]
  },
  {
    number: 39,
    kind: 'match',
    fact: 'only-there',
    topic: 'talk',
    difficulty: 3,
    prompt: 'Match each text with something that only it mentions.',
    pairs: [
      ['The 2022 article', 'Wedding Season'],
      ['The December 2024 report', 'The novel behind the film'],
      ['The March 2025 update', 'A poster made by fans']
    ],
    explanation: 'Wedding Season was another newcomer on Netflix at that time.',
    cites: [...article2022(3), ...report2024(4), ...update2025(3)]
  },
  {
    number: 40,
    kind: 'match',
    fact: 'ideas-of-2025',
    topic: 'talk',
    difficulty: 2,
    prompt: 'Match each with what the March 2025 update imagines for a sequel.',
    pairs: [
      ['Cassie', 'Success against private life'],
      ['Luke', 'A new sense of purpose'],
      ['The marriage', 'Pressure from outside'],
      ['The themes', 'Love, resilience, growth']
    ],
    explanation: 'There’s room for all four in the vote.',
    cites: update2025(16, 17)
  },
  {
    number: 41,
    kind: 'match',
    fact: 'criticism',
    topic: 'making',
    difficulty: 3,
    prompt: 'What did some hold against each, says the December 2024 report? Match them.',
    pairs: [
      ['Luke', 'A change that isn’t earned'],
      ['Cassie', 'Values given up for love'],
      ['The romance', 'Overlap with touchy topics']
    ],
    explanation: 'For Luke there’s Clear His Name in the vote, for Cassie What She Stands For.',
    cites: report2024(5, 7)
  },
  {
    number: 44,
    kind: 'choice',
    fact: 'figures',
    topic: 'making',
    difficulty: 3,
    prompt:
      'Where did the film rank among 2022’s most watched, according to the December 2024 report?',
    options: [{ text: 'First' }, { text: 'Third' }, { text: 'Fifth' }, { text: 'Tenth' }],
    answer: 1,
    explanation: 'Bronze, then, for two people who couldn’t stand each other.',
    cites: report2024(4)
  },
  {
    number: 45,
    kind: 'choice',
    fact: 'why-fans-love-it',
    topic: 'making',
    difficulty: 2,
    prompt: 'What helped the film to its devoted fans, says the March 2025 update?',
    options: [
      { text: 'Its courtroom drama and surprise twists' },
      { text: 'Its wartime action and sharp humour' },
      { text: 'Its famous cast and lavish locations' },
      { text: 'Its emotional story and original music' }
    ],
    answer: 3,
    explanation: 'The voice you hear is Carson’s own.',
    cites: update2025(2)
  },
  {
    number: 47,
    kind: 'choice',
    fact: 'next-films',
    topic: 'making',
    difficulty: 2,
    prompt: 'Which film was Galitzine preparing for in the December 2024 report?',
    options: [
      { text: 'Guardians of the Galaxy' },
      { text: 'Masters of the Universe' },
      { text: 'Pirates of the Caribbean' },
      { text: 'Journey to the Centre of the Earth' }
    ],
    answer: 1,
    explanation: 'That was how things stood on Christmas Eve 2024.',
    cites: report2024(3)
  },
  {
    number: 48,
    kind: 'choice',
    fact: 'for-whom',
    topic: 'making',
    difficulty: 1,
    prompt: 'To whom does the 2022 article recommend the film?',
    options: [
      {
        text: 'Lovers of gritty war dramas',
        note: 'There is a Marine in it, but that isn’t what the article praises.'
      },
      { text: 'Lovers of legal thrillers' },
      { text: 'Lovers of romantic tear-jerkers' },
      { text: 'Lovers of behind-the-scenes musicals' }
    ],
    answer: 2,
    explanation: 'So keep a handkerchief ready.',
    cites: article2022(10)
  },
  {
    number: 49,
    kind: 'choice',
    fact: 'against-a-sequel',
    topic: 'making',
    difficulty: 2,
    prompt: 'What could count against a sequel, says the 2022 article?',
    options: [
      {
        text: 'Low viewing figures',
        note: 'Quite the opposite: the article calls the film popular.'
      },
      { text: 'The actors’ plans' },
      { text: 'A quarrel over rights' },
      { text: 'Unkind reviews' }
    ],
    answer: 3,
    explanation: 'It had its popularity with viewers to set against them.',
    cites: article2022(12)
  },
  {
    number: 50,
    kind: 'choice',
    fact: 'first-impression',
    topic: 'making',
    difficulty: 3,
    prompt: 'Rosenbaum says that Cassie and Luke had been bred to do what?',
    options: [
      { text: 'To hate each other' },
      { text: 'To obey their elders' },
      { text: 'To fear all authority' },
      { text: 'To hide their feelings' }
    ],
    answer: 0,
    explanation: 'It took years to teach them that, and one film to unlearn it.',
    cites: report2024(6)
  },
  {
    number: 56,
    kind: 'choice',
    fact: 'meanwhile',
    topic: 'talk',
    difficulty: 2,
    prompt: 'What does the 2022 article offer fans in case no sequel comes?',
    options: [
      { text: 'Fan fiction' },
      { text: 'Deleted scenes' },
      { text: 'Interviews' },
      { text: 'A companion book' }
    ],
    answer: 0,
    explanation: 'It was written by the film’s own devotees.',
    cites: article2022(22)
  }
]

/** Questions that are asked no more. Old rounds and links still show and score them, so prompts and right answers keep their meaning. */
export const retired: Question[] = ofFormerDays.map(question => ({ ...question, retired: true }))
