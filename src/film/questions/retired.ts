import type { Question } from '../../core/domain/film.ts'
import { article2022, report2024, update2025 } from '../sources.ts'
import { asLine } from './lines.ts'
import { speakers, trueOrFalse } from './options.ts'

/** Lines that were real comments in other words. */
const real = [
  {
    number: 87,
    fact: 'line-husband',
    line: 'I’ve seen it 13 times. Even my husband liked it, and romance isn’t his thing.',
    explanation: 'Somewhere a husband is explaining that he was only passing through.',
    paragraphs: [76]
  },
  {
    number: 88,
    fact: 'line-seventy-five',
    line: 'I’m not young any more, and I’ve never stopped falling for films like this.',
    explanation: 'Love can work miracles, that comment adds, in capitals.',
    paragraphs: [61, 60]
  },
  {
    number: 89,
    fact: 'line-no-blood',
    line: 'No killing and no blood, just a film about love. All my friends enjoyed it.',
    explanation: 'A film night without an argument. Cassie and Luke had seen to those.',
    paragraphs: [70]
  },
  {
    number: 91,
    fact: 'line-cancel',
    line: 'No sequel? Then I’m leaving Netflix, and I’m telling everybody else to leave.',
    explanation: 'Strong words from somebody who’d be back by Tuesday to watch it again.',
    paragraphs: [31]
  },
  {
    number: 93,
    fact: 'line-confused',
    line: 'The end was a bit confusing. Greatest Netflix film of all time!',
    explanation: 'All in one breath, too. Love is like that.',
    paragraphs: [73]
  }
]

/** Lines that nobody wrote. */
const madeUp = [
  {
    number: 94,
    fact: 'line-neighbour',
    line: 'I cried so loudly that my neighbour came over to ask what was wrong.',
    explanation: 'The neighbour is ours, the tears aren’t: somebody who never cries, cried.',
    paragraphs: [65]
  },
  {
    number: 95,
    fact: 'line-uniform',
    line: 'I put it on for the uniform, and I stayed for the songs.',
    explanation: 'Nobody admits to the uniform. A weakness for romantic endings, yes.',
    paragraphs: [35]
  },
  {
    number: 96,
    fact: 'line-flatmates',
    line: 'The friends I live with won’t let me sing Cassie’s songs before breakfast any more.',
    explanation: 'No friends were woken. A real comment does have popcorn in it, and a mother.',
    paragraphs: [66]
  },
  {
    number: 97,
    fact: 'line-puppy',
    line: 'We named our puppy Luke. He keeps going away and coming back.',
    explanation:
      'No such puppy. But a real comment asks for more of Peaches, the dog the film already has.',
    paragraphs: [32]
  },
  {
    number: 98,
    fact: 'line-shouting',
    line: 'I paused it so often to shout at them both that it took me all night.',
    explanation: 'That’s us. The real ones shout at Netflix, and they say please.',
    paragraphs: [39, 73, 89]
  },
  {
    number: 99,
    fact: 'line-sister',
    line: 'My sister skips the wedding every time, because she knows it isn’t a real one.',
    explanation: 'Nothing gets skipped. A real comment says it’s better with every viewing.',
    paragraphs: [56]
  },
  {
    number: 100,
    fact: 'line-christmas',
    line: 'Please set the sequel at Christmas. Luke in the snow is all I ask.',
    explanation:
      'Nobody’s asked for snow. A proper wedding and a duet, yes: you can vote for both.',
    paragraphs: [27, 59]
  }
]

const ofFormerDays: Question[] = [
  ...real.map(asLine(0)),
  ...madeUp.map(asLine(1)),
  {
    number: 6,
    kind: 'choice',
    fact: 'keeping-in-touch',
    topic: 'plot',
    difficulty: 2,
    prompt: 'How do Cassie and Luke keep in touch while he’s away?',
    options: [
      {
        text: 'By handwritten letters',
        note: 'That’s Dear John. These two get to see each other.'
      },
      { text: 'By postcards' },
      { text: 'By way of a friend' },
      { text: 'By video calls' }
    ],
    answer: 3,
    explanation: 'Faces on a screen make it hard to keep up an act.',
    cites: article2022(9)
  },
  {
    number: 15,
    kind: 'choice',
    fact: 'luke-in-a-word',
    topic: 'plot',
    difficulty: 3,
    prompt: 'One word introduces Luke in the 2022 article. Which one?',
    options: [
      { text: 'Charming' },
      { text: 'Fearless', note: 'Brave, yes. That isn’t what keeps him up at night.' },
      { text: 'Troubled' },
      { text: 'Reserved' }
    ],
    answer: 2,
    explanation: 'Troubled Marines get films. The untroubled kind get an early night.',
    cites: [...article2022(7), ...report2024(4)]
  },
  {
    number: 19,
    kind: 'choice',
    fact: 'flag',
    topic: 'ending',
    difficulty: 3,
    prompt: 'A flag goes up for Luke. How does the 2022 article read it?',
    options: [
      { text: 'Luke is cleared and wears his uniform again' },
      { text: 'Luke has done his time and is coming back' },
      { text: 'Cassie has moved in with her family again' },
      { text: 'Cassie has found a house for the two of them' }
    ],
    answer: 1,
    explanation: 'The credits have it, so it pays to sit through the names.',
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
    prompt: 'True or false: Cassie and Luke start to fall in love while he’s still away.',
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
    explanation: 'Half a year: long enough to write him an album.',
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
    explanation: 'Separate ways was the likelier ending, on paper.',
    cites: [...article2022(20), ...report2024(7)]
  },
  {
    number: 31,
    kind: 'choice',
    fact: 'said-spinoffs',
    topic: 'talk',
    difficulty: 2,
    prompt: 'Sofia Carson or the director: who spoke of fan theories and possible spinoffs?',
    options: speakers,
    answer: 0,
    explanation:
      'Theories, stories, spinoffs: Carson had heard them all, and the film was barely out.',
    cites: [...article2022(15), ...update2025(10, 11)]
  },
  {
    number: 33,
    kind: 'choice',
    fact: 'flaws',
    topic: 'making',
    difficulty: 2,
    prompt:
      'Sofia Carson or the director: who said characters need flaws first, so that they can grow?',
    options: speakers,
    answer: 1,
    explanation: 'Critics had a list of flaws. The director had put them there herself.',
    cites: report2024(5, 6)
  },
  {
    number: 34,
    kind: 'choice',
    fact: 'said-only-if-loved',
    topic: 'talk',
    difficulty: 3,
    prompt: 'Sofia Carson or the director: who said they’d only make a sequel they really loved?',
    options: speakers,
    answer: 1,
    explanation:
      '“Really” comes twice in that sentence. Nothing had been settled, but the standard had.',
    cites: [...article2022(17), ...update2025(13)]
  },
  {
    number: 36,
    kind: 'choice',
    fact: 'confirmed-or-not',
    topic: 'talk',
    difficulty: 2,
    prompt: 'Sofia Carson or the director: by March 2025, who had said that a sequel is certain?',
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
    prompt: 'Who’s who in Purple Hearts? Match each name with the role.',
    pairs: [
      ['Sofia Carson', 'Cassie'],
      ['Elizabeth Allen Rosenbaum', 'The director'],
      ['Nicholas Galitzine', 'The other lead']
    ],
    explanation: 'Galitzine sees a few different ways to do a sequel. The vote has fourteen.',
    cites: [...article2022(14, 16), ...update2025(2), ...report2024(1)]
  },
  {
    number: 38,
    kind: 'match',
    fact: 'figures',
    topic: 'making',
    difficulty: 2,
    prompt: 'Three numbers from the film’s success. Match them.',
    pairs: [
      ['220.61 million', 'Hours watched in its first few days'],
      ['Six weeks', 'Time in Netflix’s Top 10'],
      ['Third', 'Place among 2022’s most watched']
    ],
    explanation: 'Six weeks is 42 evenings on the sofa, for those who kept up.',
    cites: report2024(1, 4)
  },
  {
    number: 39,
    kind: 'match',
    fact: 'only-there',
    topic: 'talk',
    difficulty: 3,
    prompt: 'Each article has something that the other two don’t. Match them.',
    pairs: [
      ['The 2022 article', 'Wedding Season'],
      ['The December 2024 article', 'The novel behind the film'],
      ['The March 2025 article', 'A poster made by fans']
    ],
    explanation:
      'Wedding Season was new on Netflix as well. People were saying “I do” all over the place.',
    cites: [...article2022(3), ...report2024(4), ...update2025(3)]
  },
  {
    number: 40,
    kind: 'match',
    fact: 'ideas-of-2025',
    topic: 'talk',
    difficulty: 2,
    prompt: 'What might a sequel bring, as of March 2025? Match them.',
    pairs: [
      ['Cassie', 'Success or a private life'],
      ['Luke', 'A new sense of purpose'],
      ['The marriage', 'Pressure from outside'],
      ['The themes', 'Love, resilience, growth']
    ],
    explanation: 'Resilience and growth: a lot to ask of two people who couldn’t share a bar.',
    cites: update2025(16, 17)
  },
  {
    number: 41,
    kind: 'match',
    fact: 'criticism',
    topic: 'making',
    difficulty: 3,
    prompt: 'What did some viewers hold against each? Match them.',
    pairs: [
      ['Luke', 'A change that isn’t earned'],
      ['Cassie', 'Values compromised for love'],
      ['The romance', 'Overlap with touchy topics']
    ],
    explanation:
      'Luke didn’t change enough for some, and Cassie changed too much. Nobody said marriage was fair.',
    cites: report2024(5, 7)
  },
  {
    number: 44,
    kind: 'choice',
    fact: 'figures',
    topic: 'making',
    difficulty: 3,
    prompt: 'How did the film rank among 2022’s most watched?',
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
    prompt: 'What helped to win the film its devoted fans?',
    options: [
      { text: 'Its courtroom drama and surprise twists' },
      { text: 'Its wartime action and sharp humour' },
      { text: 'Its famous cast and lavish locations' },
      { text: 'Its emotional story and original music' }
    ],
    answer: 3,
    explanation: 'The voice in those songs is Carson’s own.',
    cites: update2025(2)
  },
  {
    number: 47,
    kind: 'choice',
    fact: 'next-films',
    topic: 'making',
    difficulty: 2,
    prompt: 'Which film was Nicholas Galitzine preparing for in December 2024?',
    options: [
      { text: 'Guardians of the Galaxy' },
      { text: 'Masters of the Universe' },
      { text: 'Pirates of the Caribbean' },
      { text: 'Journey to the Centre of the Earth' }
    ],
    answer: 1,
    explanation:
      'Galitzine and Carson are both said to be keen on a second film, universe permitting.',
    cites: report2024(3, 8)
  },
  {
    number: 48,
    kind: 'choice',
    fact: 'for-whom',
    topic: 'making',
    difficulty: 1,
    prompt: 'The 2022 article recommends the film to one kind of viewer. Which?',
    options: [
      {
        text: 'Lovers of gritty war dramas',
        note: 'There’s a Marine in it. There’s also a lot of singing.'
      },
      { text: 'Lovers of legal thrillers' },
      { text: 'Lovers of romantic tear-jerkers' },
      { text: 'Lovers of behind-the-scenes musicals' }
    ],
    answer: 2,
    explanation: 'Handkerchiefs aren’t included.',
    cites: article2022(10)
  },
  {
    number: 49,
    kind: 'choice',
    fact: 'against-a-sequel',
    topic: 'making',
    difficulty: 2,
    prompt: 'What might give Netflix cold feet about a sequel?',
    options: [
      {
        text: 'Low viewing figures',
        note: 'Low is the one thing they weren’t.'
      },
      { text: 'The actors’ plans' },
      { text: 'A quarrel over rights' },
      { text: 'Unkind reviews' }
    ],
    answer: 3,
    explanation: 'Critics weren’t all kind. Viewers were, and Netflix can count.',
    cites: article2022(12)
  },
  {
    number: 50,
    kind: 'choice',
    fact: 'first-impression',
    topic: 'making',
    difficulty: 3,
    prompt: 'According to the director, what had Cassie and Luke been brought up to do?',
    options: [
      { text: 'To hate each other' },
      { text: 'To obey their elders' },
      { text: 'To fear all authority' },
      { text: 'To hide their feelings' }
    ],
    answer: 0,
    explanation: 'The hating took years to learn and one film to unlearn.',
    cites: report2024(6)
  },
  {
    number: 56,
    kind: 'choice',
    fact: 'meanwhile',
    topic: 'talk',
    difficulty: 2,
    prompt: 'What’s there for fans to enjoy, even if no sequel comes?',
    options: [
      { text: 'Fan fiction' },
      { text: 'Deleted scenes' },
      { text: 'Interviews' },
      { text: 'A companion book' }
    ],
    answer: 0,
    explanation: 'Fan fiction needs no studio, no budget and no yes from Netflix.',
    cites: article2022(22)
  }
]

/** Questions of former days, with what was asked and what was right as it was: rounds and links that have them still show and score them. */
export const retired: Question[] = ofFormerDays.map(question => ({ ...question, retired: true }))
