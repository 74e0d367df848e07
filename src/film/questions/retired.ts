import type { Question } from '../types.ts'
import { article2022, readers2022, report2024, update2025 } from '../sources.ts'
import { speakers, trueOrFalse } from './options.ts'

const ofFormerDays: Question[] = [
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
  }
]

/** Questions of former days, with what was asked and what was right as it was: rounds and links that have them still show and score them. */
export const retired: Question[] = ofFormerDays.map(question => ({ ...question, retired: true }))
