import type { Question } from '../types.ts'
import { readers2022 } from '../sources.ts'
import { realOrMadeUp } from './options.ts'

interface Line {
  number: number
  fact: string
  line: string
  explanation: string
  /** Of a real line, the comment that it puts in other words, and whatever else the explanation uses. */
  paragraphs: number[]
}

export const asLine =
  (answer: 0 | 1) =>
  ({ line, paragraphs, ...rest }: Line): Question => ({
    ...rest,
    kind: 'choice',
    form: 'comment',
    topic: 'talk',
    difficulty: 2,
    prompt: `Real comment or made up? “${line}”`,
    options: realOrMadeUp,
    answer,
    cites: readers2022(...paragraphs)
  })

const real: Line[] = [
  {
    number: 90,
    fact: 'line-top-gun',
    line: 'Top Gun got a part two, so this has to get one as well.',
    explanation: 'Top Gun took 36 years over it, so let’s not copy everything.',
    paragraphs: [40]
  },
  {
    number: 92,
    fact: 'line-to-the-end',
    line: 'It’s the first film in months that I haven’t switched off halfway.',
    explanation: 'High praise. Some of us don’t finish trailers.',
    paragraphs: [88]
  },
  {
    number: 140,
    fact: 'line-i-know-i-do',
    line: 'I believe the fans want a second one. I know I do.',
    explanation: 'A survey of one, and the result is unanimous.',
    paragraphs: [30]
  },
  {
    number: 141,
    fact: 'line-lukes-side',
    line: 'It’d be nice to see Luke’s side of it, staying behind while Cassie’s the one on the road.',
    explanation: 'Seven purple hearts follow, one for each day of the week he’d spend waiting.',
    paragraphs: [75]
  },
  {
    number: 142,
    fact: 'line-twice',
    line: 'So far I’ve watched it twice. There’s no telling how many times it’ll be in the end.',
    explanation:
      'Twice is a modest start. The boldest comment says millions, and at one a day the first million takes 2,700 years.',
    paragraphs: [45, 46, 29]
  },
  {
    number: 143,
    fact: 'line-passing-through',
    line: 'Thirteen times so far, and even my husband liked it. He’s not the romance kind.',
    explanation:
      'Showings in that house are well attended. Somewhere a husband is explaining that he was only passing through.',
    paragraphs: [76]
  },
  {
    number: 144,
    fact: 'line-good-film',
    line: 'If they make a second one, I’ll be happy. I think it’s a good film to watch on Netflix.',
    explanation: 'Calm is allowed. Two other comments announce that they’ll die without a sequel.',
    paragraphs: [86, 31, 47]
  }
]

const madeUp: Line[] = [
  {
    number: 145,
    fact: 'line-since-friday',
    line: 'It’s 17 times since Friday for me and 11 for my sister, so please make a part two.',
    explanation: 'No such sisters. Besides, 28 is modest: one real comment is past a hundred.',
    paragraphs: [85]
  },
  {
    number: 146,
    fact: 'line-three-of-those',
    line: 'To All the Boys got three films and this one’s better, so it should get two at least.',
    explanation:
      'Arithmetic like that is ours. The comments skip the sums and go straight to begging.',
    paragraphs: [39, 76]
  },
  {
    number: 147,
    fact: 'line-texas',
    line: 'I’d like them to move to Texas in the second one. I think they’d be happy there.',
    explanation:
      'Nobody sends these two to Texas. Back to the altar, yes, and straight into parenthood.',
    paragraphs: [27, 33]
  },
  {
    number: 148,
    fact: 'line-first-comment',
    line: 'I don’t normally write comments, but this film deserves a second part.',
    explanation: 'Shyness is rare: the 52 comments we read hold 74 exclamation marks.',
    paragraphs: [29, 47, 58, 78]
  },
  {
    number: 149,
    fact: 'line-at-work',
    line: 'I told the people at work to watch it, and now they want a part two as well.',
    explanation:
      'The workmates are ours. A circle of friends is real, and every one of them enjoyed it.',
    paragraphs: [70]
  },
  {
    number: 150,
    fact: 'line-whole-family',
    line: 'I’m the only one in my house who’s seen it and I want a part two please.',
    explanation:
      'Lonely viewers are hard to find: there’s a mum on one sofa and a crowd of friends on the next.',
    paragraphs: [66, 70]
  },
  {
    number: 151,
    fact: 'line-cassies-mum',
    line: 'They have to make a part two, if only so I can see what happens with Cassie’s mum.',
    explanation:
      'No mother-in-law in the comments. The children, though, are expected in four of them.',
    paragraphs: [27, 33, 48, 52]
  }
]

/** Lines as readers might have written them: real comments in other words, and as many that nobody wrote. */
export const lines: Question[] = [...real.map(asLine(0)), ...madeUp.map(asLine(1))]
