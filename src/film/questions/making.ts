import type { Question } from '../types.ts'
import { article2022, readers2022, report2024, update2025 } from '../sources.ts'
import { trueOrFalse } from './options.ts'

export const making: Question[] = [
  {
    number: 42,
    kind: 'choice',
    fact: 'author',
    topic: 'making',
    difficulty: 3,
    prompt: 'Who wrote the novel behind the film?',
    options: [
      { text: 'Colleen Hoover', note: 'It ends with somebody else.' },
      { text: 'Nicholas Sparks', note: 'You did well to bring tissues, though.' },
      { text: 'Tess Wakefield' },
      { text: 'Jojo Moyes', note: 'Right shelf, wrong spine.' }
    ],
    answer: 2,
    explanation: 'Cassie and Luke lived on the page before they lived on screen.',
    cites: report2024(4)
  },
  {
    number: 43,
    kind: 'choice',
    fact: 'figures',
    topic: 'making',
    difficulty: 3,
    prompt: 'How long did the film stay in Netflix’s Top 10, by a count of December 2024?',
    options: [
      { text: 'Two weeks', note: 'Fans were only warming up.' },
      { text: 'Four weeks', note: 'Add a fortnight.' },
      { text: 'Six weeks' },
      { text: 'Ten weeks', note: 'We admire the loyalty.' }
    ],
    answer: 2,
    explanation: 'One fan claims at least 90 viewings in a single week, which must have helped.',
    cites: [...report2024(4), ...readers2022(31)]
  },
  {
    number: 46,
    kind: 'choice',
    fact: 'next-films',
    tells: ['galitzine-next'],
    topic: 'making',
    difficulty: 3,
    prompt: 'December 2024: Carson’s asked about a sequel. Which film is she there to promote?',
    options: [
      { text: 'All My Life', note: 'It’s felt that long, we know.' },
      { text: 'Masters of the Universe', note: 'Wrong half of the couple.' },
      { text: 'Persuasion', note: 'Right year, wrong century.' },
      { text: 'Carry On' }
    ],
    answer: 3,
    explanation: 'She came to promote one film and left with headlines about another.',
    cites: report2024(1)
  },
  {
    number: 51,
    kind: 'choice',
    fact: 'flaws',
    topic: 'making',
    difficulty: 2,
    tells: ['origin'],
    prompt: 'Cassie and Luke have their faults. What did the director say about those?',
    options: [
      { text: 'They were intended' },
      { text: 'They were exaggerated', note: 'Nobody who’s met those two would say so.' },
      { text: 'They were the actors’ idea', note: 'Blame the stars? Never.' },
      { text: 'They were in the book', note: 'She had a book to hide behind, and didn’t.' }
    ],
    answer: 0,
    explanation: 'Start out perfect and there’s nowhere to grow, and she wanted these two to grow.',
    cites: report2024(5, 6)
  },
  {
    number: 69,
    kind: 'choice',
    fact: 'who-sings',
    topic: 'making',
    difficulty: 1,
    prompt: 'Whose voice do you hear in the film’s songs?',
    options: [
      { text: 'A hired double’s', note: 'No stand-in required.' },
      { text: 'Sofia Carson’s' },
      { text: 'A famous guest’s', note: 'The star is the star.' },
      { text: 'Sofia Vergara’s', note: 'One Sofia too far.' }
    ],
    answer: 1,
    explanation: 'One fan has gone off and downloaded her music.',
    cites: [...update2025(2), ...readers2022(52)]
  },
  {
    number: 70,
    kind: 'choice',
    fact: 'who-plays-cassie',
    tells: ['who-sings', 'carson-on-cassie', 'next-films', 'co-star'],
    topic: 'making',
    difficulty: 1,
    prompt: 'Who plays Cassie?',
    options: [
      { text: 'Lily Collins', note: 'She’s busy in Paris.' },
      { text: 'Sofia Coppola', note: 'Wrong side of the camera.' },
      { text: 'Joey King', note: 'Wrong booth.' },
      { text: 'Sofia Carson' }
    ],
    answer: 3,
    explanation: 'She loves Cassie and she loved making the film. No wonder fans ask for more.',
    cites: [...article2022(14), ...report2024(2)]
  },
  {
    number: 71,
    kind: 'choice',
    fact: 'co-star',
    tells: ['galitzine-next'],
    topic: 'making',
    difficulty: 1,
    prompt: 'Who stars alongside Sofia Carson?',
    options: [
      { text: 'Nicholas Galitzine' },
      { text: 'Jacob Elordi', note: 'That’s another booth.' },
      { text: 'Noah Centineo', note: 'Of all the boys you’ve loved, the wrong one.' },
      { text: 'Paul Mescal', note: 'Too few normal people in this one.' }
    ],
    answer: 0,
    explanation: 'An exceptional actor, says one fan, and a fit for any part you hand him.',
    cites: [...report2024(1), ...update2025(2), ...readers2022(79)]
  },
  {
    number: 72,
    kind: 'choice',
    fact: 'director',
    topic: 'making',
    difficulty: 3,
    prompt: 'Who directed Purple Hearts?',
    options: [
      { text: 'Greta Gerwig', note: 'More pink than purple, that one.' },
      { text: 'Nora Ephron', note: 'You’ve got mail. Somebody else’s.' },
      { text: 'Elizabeth Allen Rosenbaum' },
      { text: 'Nancy Meyers', note: 'The kitchens would’ve been nicer.' }
    ],
    answer: 2,
    explanation: 'She says her two stars are great people to work with. Their characters, less so.',
    cites: update2025(2, 13)
  },
  {
    number: 73,
    kind: 'choice',
    fact: 'origin',
    tells: ['author'],
    topic: 'making',
    difficulty: 1,
    prompt: 'What’s the film based on?',
    options: [
      { text: 'A true story', note: 'Let’s hope not, for everyone’s sake.' },
      { text: 'A hit song', note: 'The songs came with the film.' },
      { text: 'A novel' },
      { text: 'A stage play', note: 'Not nearly enough slamming doors.' }
    ],
    answer: 2,
    explanation: 'Fans took it from there: there’s fan fiction for whatever happens next.',
    cites: [...report2024(4), ...article2022(22)]
  },
  {
    number: 74,
    kind: 'choice',
    fact: 'hours-watched',
    topic: 'making',
    difficulty: 2,
    prompt:
      'The film’s first few days brought 220.61 million of what, by a count of December 2024?',
    options: [
      { text: 'Tickets sold', note: 'Nobody had to leave the sofa.' },
      { text: 'Trailers watched', note: 'No trailer’s that good.' },
      { text: 'Hours of tears', note: 'Plausible, but hard to count.' },
      { text: 'Hours watched' }
    ],
    answer: 3,
    explanation: 'Played end to end, that’s some 25,000 years of Cassie and Luke.',
    cites: report2024(1)
  },
  {
    number: 75,
    kind: 'choice',
    fact: 'rank-of-2022',
    tells: ['first-impression'],
    topic: 'making',
    difficulty: 3,
    prompt: 'Where did the film come among 2022’s most watched, by a count of December 2024?',
    options: [
      { text: 'First', note: 'Only in our hearts.' },
      { text: 'Third' },
      { text: 'Eighth', note: 'Have a little faith.' },
      { text: 'Twentieth', note: 'You’ve been reading the unkind reviews.' }
    ],
    answer: 1,
    explanation: 'Bronze, then, for two people who couldn’t stand each other.',
    cites: [...report2024(4), ...article2022(7)]
  },
  {
    number: 76,
    kind: 'choice',
    fact: 'galitzine-next',
    topic: 'making',
    difficulty: 2,
    prompt: 'What was Nicholas Galitzine preparing for in December 2024?',
    options: [
      { text: 'Legends of the Fall', note: 'Wrong head of hair.' },
      { text: 'Masters of the Universe' },
      { text: 'Lord of the Rings', note: 'One ring was trouble enough.' },
      { text: 'Lord of the Flies', note: 'Even bleaker than boot camp.' }
    ],
    answer: 1,
    explanation: 'He and Carson are both said to be keen on a second film, universe permitting.',
    cites: report2024(3, 8)
  },
  {
    number: 77,
    kind: 'choice',
    fact: 'neighbours',
    topic: 'making',
    difficulty: 3,
    prompt: 'Which romance landed on Netflix at about the same time as Purple Hearts?',
    options: [
      { text: 'Wedding Season' },
      { text: 'Notting Hill', note: 'Just a film, standing in the wrong century.' },
      { text: 'Titanic', note: 'Out by some 25 years and one iceberg.' },
      { text: 'The Wedding Singer', note: 'Closer, but that hair is from the eighties.' }
    ],
    answer: 0,
    explanation: 'So did Persuasion and All My Life. A bumper season for tissues.',
    cites: article2022(3)
  },
  {
    number: 78,
    kind: 'choice',
    fact: 'carson-on-cassie',
    topic: 'making',
    difficulty: 2,
    prompt: 'How does Sofia Carson feel about being Cassie?',
    options: [
      { text: 'She’s outgrown it', note: 'Does she sound it?' },
      { text: 'She’s sick of it', note: 'You can’t fake that voice.' },
      { text: 'She adores it' },
      { text: 'She’s afraid of it', note: 'Cassie would never allow that.' }
    ],
    answer: 2,
    explanation: 'And she’s passionate about the film, so her fans are in good company.',
    cites: [...update2025(9, 11), ...article2022(15)]
  },
  {
    number: 79,
    kind: 'choice',
    fact: 'bred-to',
    tells: ['first-impression', 'flaws'],
    topic: 'making',
    difficulty: 3,
    prompt: 'The director says Cassie and Luke had been bred to do what?',
    options: [
      { text: 'Hate each other' },
      { text: 'Follow orders', note: 'Luke, perhaps. Try telling Cassie.' },
      { text: 'Keep secrets', note: 'And yet everybody found out.' },
      { text: 'Fear weddings', note: 'They’d hardly met when they planned one.' }
    ],
    answer: 0,
    explanation: 'It took years to teach them that, and one film to unlearn it.',
    cites: report2024(6)
  },
  {
    number: 80,
    kind: 'choice',
    fact: 'original-songs',
    topic: 'making',
    difficulty: 2,
    prompt: 'True or false: every song in the film is an old hit you’d know already.',
    options: trueOrFalse,
    answer: 1,
    explanation: 'One fan’s verdict on the music and the leads comes in capitals: bravo.',
    cites: [...update2025(2), ...readers2022(80)]
  }
]
