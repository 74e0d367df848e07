import type { Question } from '../../core/domain/film.ts'
import { article2022, readers2022, report2024, update2025 } from '../sources.ts'
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
  }
]

/** Questions of former days, with what was asked and what was right as it was: rounds and links that have them still show and score them. */
export const retired: Question[] = ofFormerDays.map(question => ({ ...question, retired: true }))
