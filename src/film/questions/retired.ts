import type { Question } from '../types.ts'
import { article2022, readers2022, report2024, update2025 } from '../sources.ts'
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
      { text: 'Not speaking', note: 'You’re watching it backwards.' }
    ],
    answer: 1,
    explanation:
      'The beach, the kiss, straight into the sea: no court on earth would call that fake.',
    cites: [...article2022(20), ...report2024(7), ...readers2022(47)]
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
      'The wedding took one signature each. The bill came later, and it couldn’t be paid in cash.',
    cites: article2022(20)
  },
  {
    number: 13,
    kind: 'choice',
    fact: 'flag',
    topic: 'ending',
    difficulty: 1,
    prompt: 'A flag goes up for Luke. What does it say?',
    options: [
      { text: 'Always Faithful', note: 'A fine motto. This one’s from home.' },
      { text: 'Never Forgotten', note: 'That’s for those who don’t come back. Luke does.' },
      { text: 'Just Married', note: 'A bit late for that one.' },
      { text: 'Welcome Home' }
    ],
    answer: 3,
    explanation:
      'The flag keeps quiet about what comes next. “We need to know”, writes one viewer, with eight exclamation marks.',
    cites: [...article2022(20), ...readers2022(29)]
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
    explanation: 'Sitting through the names pays off for once: they bring a husband home.',
    cites: article2022(20)
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
    explanation: 'The article can’t stay angry: a sentence later, love has set in.',
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
    explanation: 'Blurring real and pretend is what fake-marriage films are for.',
    cites: report2024(4)
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
    explanation: 'Families have a way of turning up for the sequel.',
    cites: report2024(7)
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
    explanation:
      'The author got Cassie and Luke into trouble first. Netflix only brought the cameras.',
    cites: report2024(4)
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
    number: 51,
    kind: 'choice',
    fact: 'flaws',
    topic: 'making',
    difficulty: 2,
    prompt: 'Cassie and Luke have their faults. What did the director say about those?',
    options: [
      { text: 'They were on purpose' },
      { text: 'They were exaggerated', note: 'Nobody who’s met those two would say so.' },
      { text: 'They were the actors’ idea', note: 'Blame the stars? Never.' },
      { text: 'They were in the book', note: 'She had a book to hide behind, and didn’t.' }
    ],
    answer: 0,
    explanation: 'Perfect people have nowhere to grow, and she wanted these two to grow.',
    cites: report2024(5, 6)
  },
  {
    number: 54,
    kind: 'choice',
    fact: 'carson-feels',
    topic: 'talk',
    difficulty: 2,
    prompt: 'Carson has a word for how she feels about any sequel. Which one?',
    options: [
      { text: 'Protective' },
      { text: 'Indifferent', note: 'Then she’d have changed the subject.' },
      { text: 'Impatient', note: 'That’s you.' },
      { text: 'Nervous', note: 'With fans like these, who wouldn’t be?' }
    ],
    answer: 0,
    explanation: 'Carson’s just as protective of the first film, so Cassie’s in safe hands.',
    cites: [...report2024(2), ...update2025(8, 9)]
  },
  {
    number: 55,
    kind: 'choice',
    fact: 'last-word',
    topic: 'talk',
    difficulty: 1,
    prompt: 'Who has the final say on a sequel?',
    options: [
      { text: 'The two leads', note: 'They’re keen. They’re not the bank.' },
      { text: 'The novelist', note: 'Nobody asks the novelist. Ask any novelist.' },
      { text: 'The bosses at Netflix' },
      { text: 'The streaming charts', note: 'They’d have said yes by now.' }
    ],
    answer: 2,
    explanation: 'The bosses have the last word. Fans have had most of the others.',
    cites: article2022(18)
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
  },
  {
    number: 57,
    kind: 'choice',
    fact: 'strain-of-2022',
    topic: 'talk',
    difficulty: 3,
    prompt: 'The 2022 article imagines a sequel. What puts a strain on the marriage?',
    options: [
      { text: 'Luke’s next posting', note: 'He’s had his last one.' },
      { text: 'Cassie’s feud with her band', note: 'Sounds like a difficult second album.' },
      { text: 'Luke’s wish to leave town', note: 'He’s had enough of moving about.' },
      { text: 'Cassie’s concert tours' }
    ],
    answer: 3,
    explanation: 'Concert tours are only fair: last time it was Luke who left.',
    cites: article2022(21)
  },
  {
    number: 58,
    kind: 'choice',
    fact: 'confirmed-or-not',
    topic: 'talk',
    difficulty: 1,
    prompt: 'True or false: by 17 March 2025 a sequel had been confirmed.',
    options: trueOrFalse,
    answer: 1,
    explanation: 'Hope was another matter: fans had been running on that since 2022.',
    cites: update2025(1, 6, 10, 17)
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
      { text: 'To report from the front line', note: 'One of them near a war is plenty.' },
      { text: 'To open a bar of her own', note: 'She’d be up on its stage within the hour.' },
      { text: 'To run a recording studio', note: 'Right room, wrong side of the glass.' }
    ],
    answer: 0,
    explanation: 'Singer-songwriter by dream, military wife by paperwork.',
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
    explanation: 'A troubled Marine, at that. The untroubled ones rarely get films.',
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
    explanation: 'Cassie’s bills come from the pharmacy, Luke’s from somebody a lot less friendly.',
    cites: [...article2022(8), ...update2025(2)]
  },
  {
    number: 64,
    kind: 'choice',
    fact: 'flag-hanger',
    topic: 'ending',
    difficulty: 2,
    prompt: 'Who hangs up the flag for Luke?',
    options: [
      { text: 'His father', note: 'A nice thought. Not his.' },
      { text: 'Cassie' },
      { text: 'His old unit', note: 'Not on the duty roster.' },
      { text: 'Her band', note: 'They’re still setting up.' }
    ],
    answer: 1,
    explanation:
      'Cassie began by picking fights with Luke. Now she’s putting out the flags for him.',
    cites: article2022(7, 20)
  },
  {
    number: 65,
    kind: 'choice',
    fact: 'open-for-luke',
    topic: 'ending',
    difficulty: 2,
    prompt: 'Which challenge is still ahead of Luke when the film ends?',
    options: [
      { text: 'Life as an officer', note: 'He’d need his uniform back first.' },
      { text: 'Winning a medal', note: 'Nobody goes looking for one of those.' },
      { text: 'Life as a civilian' },
      { text: 'A driving test', note: 'Cars are the least of his worries.' }
    ],
    answer: 2,
    explanation:
      'The comments have Luke’s career planned: a garage, a really good job, or Cassie’s band.',
    cites: [...report2024(7), ...readers2022(27, 29, 49)]
  },
  {
    number: 66,
    kind: 'choice',
    fact: 'open-for-cassie',
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
    explanation: 'Cassie’s tours will need a roadie, and we know a man with time on his hands.',
    cites: [...report2024(7), ...readers2022(32, 50)]
  },
  {
    number: 67,
    kind: 'choice',
    fact: 'luke-arc',
    topic: 'plot',
    difficulty: 3,
    prompt: 'What did many fans want to see more of in Luke’s story?',
    options: [
      { text: 'His boot camp days', note: 'More mud? No, thank you.' },
      { text: 'His redemption' },
      { text: 'His early romances', note: 'One was complicated enough.' },
      { text: 'His sense of humour', note: 'He may be saving it for the sequel.' }
    ],
    answer: 1,
    explanation: 'Fans didn’t want less of Luke. They wanted to see him earn it.',
    cites: report2024(7)
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
      { text: 'A famous guest’s', note: 'No guest needed.' },
      { text: 'Sofia Vergara’s', note: 'One Sofia too far.' }
    ],
    answer: 1,
    explanation:
      'Carson did the acting, the singing and, ever since, the answering of one particular question.',
    cites: [...update2025(2, 9), ...report2024(2)]
  },
  {
    number: 70,
    kind: 'choice',
    fact: 'who-plays-cassie',
    topic: 'making',
    difficulty: 1,
    prompt: 'Who plays Cassie?',
    options: [
      { text: 'Lily Collins', note: 'She’s busy in Paris.' },
      { text: 'Sofia Coppola', note: 'She’d be behind the camera.' },
      { text: 'Joey King', note: 'Wrong booth.' },
      { text: 'Sofia Carson' }
    ],
    answer: 3,
    explanation:
      'Carson has said that she loves Cassie. It took Luke most of a film to get that far.',
    cites: [...article2022(14), ...report2024(2)]
  },
  {
    number: 71,
    kind: 'choice',
    fact: 'co-star',
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
    explanation: 'Galitzine sees a few ways to do a sequel. None of them, we trust, without him.',
    cites: [...report2024(1, 3), ...update2025(2)]
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
    explanation:
      'Rosenbaum calls her two stars great people to work with. Of Cassie and Luke she says no such thing.',
    cites: update2025(2, 13)
  },
  {
    number: 73,
    kind: 'choice',
    fact: 'origin',
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
    explanation: 'The page, the screen, and now fan fiction: nobody can put these two down.',
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
    explanation:
      'Those hours, end to end, make 25,000 years. Press play in the Ice Age and you’d be finishing about now.',
    cites: report2024(1)
  },
  {
    number: 76,
    kind: 'choice',
    fact: 'galitzine-next',
    topic: 'making',
    difficulty: 2,
    prompt: 'What was Nicholas Galitzine preparing for in December 2024?',
    options: [
      { text: 'Legends of the Fall', note: 'Brad Pitt got there first.' },
      { text: 'Masters of the Universe' },
      { text: 'Lord of the Rings', note: 'One ring was trouble enough.' },
      { text: 'Lord of the Flies', note: 'Even bleaker than boot camp.' }
    ],
    answer: 1,
    explanation:
      'Galitzine and Carson are both said to be keen on a second film, universe permitting.',
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
    explanation:
      'Persuasion and All My Life were new on Netflix too. The tissues never stood a chance.',
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
      { text: 'She’s outgrown it', note: 'Does that sound like her?' },
      { text: 'She’s sick of it', note: 'You can’t fake that voice.' },
      { text: 'She adores it' },
      { text: 'She’s afraid of it', note: 'Cassie would never allow that.' }
    ],
    answer: 2,
    explanation:
      'Carson’s love for Cassie was two years old in 2024 and going strong. Some marriages don’t last that long.',
    cites: [...update2025(9, 11), ...article2022(15)]
  },
  {
    number: 79,
    kind: 'choice',
    fact: 'bred-to',
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
    explanation: 'The hating took years to learn and one film to unlearn.',
    cites: report2024(6)
  },
  {
    number: 81,
    kind: 'choice',
    fact: 'fan-poster',
    topic: 'talk',
    difficulty: 2,
    prompt: 'True or false: a poster for Purple Hearts 2 that went round online was made by fans.',
    options: trueOrFalse,
    answer: 0,
    explanation: 'Poster first, script later: it’s how fans would run a studio.',
    cites: update2025(3)
  },
  {
    number: 83,
    kind: 'choice',
    fact: 'podcast',
    tells: ['outlet'],
    topic: 'talk',
    difficulty: 3,
    prompt: 'On which podcast was Carson asked about Purple Hearts 2?',
    options: [
      { text: 'Armchair Expert', note: 'Comfy, but no.' },
      { text: 'Just for Variety' },
      { text: 'SmartLess', note: 'Three hosts for one little question?' },
      { text: 'Call Her Daddy', note: 'Nobody called.' }
    ],
    answer: 1,
    explanation: 'Carson said so little that it made the news twice, nearly three months apart.',
    cites: [...update2025(5, 7), ...report2024(1, 2)]
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
    number: 3,
    kind: 'choice',
    fact: 'cassie-bills',
    topic: 'plot',
    difficulty: 1,
    prompt: 'What does Cassie struggle to pay for?',
    options: [
      { text: 'Her diabetes medication' },
      { text: 'Her first studio recordings', note: 'She’d love to have that bill instead.' },
      { text: 'Her music college fees', note: 'Nobody asks for a diploma on open-mic night.' },
      { text: 'Her brother’s bail', note: 'Cassie has enough bills of her own.' }
    ],
    answer: 0,
    explanation: 'Love brings most brides to the altar. A prescription brings Cassie.',
    cites: article2022(8, 9)
  },
  {
    number: 7,
    kind: 'choice',
    fact: 'what-brings-him-back',
    topic: 'plot',
    difficulty: 2,
    prompt: 'What brings Luke home from active service?',
    options: [
      { text: 'A wedding', note: 'He’s had that one.' },
      { text: 'A tragedy' },
      { text: 'A short leave', note: 'Nothing about it was planned.' },
      { text: 'A new posting', note: 'Nobody gets posted to their own wife.' }
    ],
    answer: 1,
    explanation:
      'Playing husband and wife is easy from a distance. Now they’ll have to do it at home.',
    cites: article2022(9)
  },
  {
    number: 62,
    kind: 'choice',
    fact: 'kind-of-marriage',
    topic: 'plot',
    difficulty: 1,
    prompt: 'What kind of story is Cassie and Luke’s, to begin with?',
    options: [
      { text: 'A shotgun wedding', note: 'Put the shotgun down. They both said yes.' },
      { text: 'A marriage of convenience' },
      { text: 'An arranged match', note: 'They arranged it themselves, thanks.' },
      { text: 'A holiday romance', note: 'The least relaxing holiday ever taken.' }
    ],
    answer: 1,
    explanation:
      'This marriage is about to become the least convenient thing either of them has ever done.',
    cites: [...article2022(4, 20), ...update2025(2)]
  },
  {
    number: 68,
    kind: 'choice',
    fact: 'cassie-values',
    topic: 'plot',
    difficulty: 3,
    prompt: 'What did some viewers feel Cassie compromised for love?',
    options: [
      { text: 'Her values' },
      { text: 'Her music', note: 'Never. There’d be no film.' },
      { text: 'Her friends', note: 'She’ll need them for the sequel.' },
      { text: 'Her savings', note: 'What savings?' }
    ],
    answer: 0,
    explanation:
      'A husband is no reason to change your mind, the argument went. Many a wife agrees.',
    cites: report2024(7)
  },
  {
    number: 53,
    kind: 'choice',
    fact: 'state-of-talks',
    topic: 'talk',
    difficulty: 1,
    prompt: 'What did Sofia Carson say about a sequel in December 2024?',
    options: [
      { text: 'There are conversations' },
      { text: 'There are no plans any more', note: 'Don’t even joke.' },
      { text: 'There are filming dates', note: 'You heard what you wanted to hear.' },
      { text: 'There are script drafts', note: 'Only of the unofficial kind.' }
    ],
    answer: 0,
    explanation: 'Carson gave it three words, then put the lid on: that’s all she’d say.',
    cites: [...report2024(2), ...update2025(7)]
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
  }
]

/** Questions that are asked no more. Old rounds and links still show and score them, so prompts and right answers keep their meaning. */
export const retired: Question[] = ofFormerDays.map(question => ({ ...question, retired: true }))
