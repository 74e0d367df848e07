import type { Question } from '../../core/domain/film.ts'
import { article2022, report2024, update2025 } from '../sources.ts'

export const making: Question[] = [
  {
    number: 42,
    kind: 'choice',
    fact: 'author',
    topic: 'making',
    difficulty: 3,
    prompt: 'Whose novel is the film based on?',
    options: [
      { text: 'Colleen Hoover’s' },
      {
        text: 'Nicholas Sparks’s',
        note: 'He has written of servicemen in love, but not this story.'
      },
      { text: 'Tess Wakefield’s' },
      { text: 'Jojo Moyes’s' }
    ],
    answer: 2,
    explanation: 'The texts don’t give the title of the novel.',
    cites: report2024(4)
  },
  {
    number: 43,
    kind: 'choice',
    fact: 'figures',
    topic: 'making',
    difficulty: 2,
    prompt: 'How long was the film in Netflix’s Top 10, according to the December 2024 report?',
    options: [
      { text: 'Two weeks' },
      { text: 'Four weeks' },
      { text: 'Six weeks' },
      { text: 'Ten weeks' }
    ],
    answer: 2,
    explanation: 'For which country, or for the world, the report doesn’t say.',
    cites: report2024(4)
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
    explanation: 'The two that did better go unnamed.',
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
    number: 46,
    kind: 'choice',
    fact: 'next-films',
    topic: 'making',
    difficulty: 2,
    prompt: 'Which film was Carson promoting in the December 2024 report?',
    options: [
      { text: 'All My Life' },
      {
        text: 'Masters of the Universe',
        note: 'The report names it, but for Galitzine.'
      },
      { text: 'Persuasion' },
      { text: 'Carry On' }
    ],
    answer: 3,
    explanation: 'It was her latest at the time.',
    cites: report2024(1)
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
    explanation: 'The article names no reviewer, and sets the film’s popularity against it.',
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
    explanation: 'By her word, neither of them chose it: it is how they were brought up.',
    cites: report2024(6)
  },
  {
    number: 51,
    kind: 'choice',
    fact: 'flaws',
    topic: 'making',
    difficulty: 2,
    prompt: 'What did Rosenbaum say in 2022 about the faults that people saw in Cassie and Luke?',
    options: [
      { text: 'They were intended' },
      { text: 'They were exaggerated' },
      { text: 'They were the actors’ idea' },
      {
        text: 'They were in the book',
        note: 'There is a book, but she didn’t hide behind it.'
      }
    ],
    answer: 0,
    explanation: 'People who are to grow, she argued, can’t be perfect when we meet them.',
    cites: report2024(5, 6)
  }
]
