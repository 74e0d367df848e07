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
    fact: 'line-only-just-begun',
    line: 'It had only just begun, and already I didn’t want it to end.',
    explanation:
      'A whole film spent dreading the end, and only one cure for it: watching it all over again.',
    paragraphs: [57]
  },
  {
    number: 141,
    fact: 'line-strange',
    line: 'Some say it’s bad. Strange, then, how I fell in love with Cassie and Luke.',
    explanation:
      'The ending did it: that viewer was hooked, and has been going back to the start ever since.',
    paragraphs: [71]
  },
  {
    number: 142,
    fact: 'line-twice',
    line: 'I’ve watched it twice already, and there’s no telling how many more. Please make a second one.',
    explanation:
      'Twice is a modest start. The boldest comment says millions, and at one a day the first million takes 2,700 years.',
    paragraphs: [45, 46, 29]
  },
  {
    number: 143,
    fact: 'line-passing-through',
    line: 'My husband isn’t one for romantic films, but he liked this one. Please give us a part two.',
    explanation:
      'Thirteen showings in that house so far. Somewhere a husband is explaining that he was only passing through.',
    paragraphs: [76]
  },
  {
    number: 144,
    fact: 'line-military-friends',
    line: 'Does Luke say goodbye to his military friends, or does he stay with them? We need to know.',
    explanation:
      'The same comment wonders about a place in Cassie’s band. Luke’s had practice taking orders.',
    paragraphs: [29]
  }
]

const madeUp: Line[] = [
  {
    number: 145,
    fact: 'line-six-and-five',
    line: 'I’ve watched it six times, and my sister has watched it five.',
    explanation:
      'No such sisters. Real counts are rounder: over a hundred, or simply too many for two hands.',
    paragraphs: [85, 77]
  },
  {
    number: 146,
    fact: 'line-notebook',
    line: 'For me it’s even better than The Notebook, and I loved The Notebook.',
    explanation:
      'The Notebook never comes up. The word “best” does, in 13 of the 52 comments we read.',
    paragraphs: [31, 36, 38, 41, 47, 51, 52, 65, 67, 70, 77, 83, 84]
  },
  {
    number: 147,
    fact: 'line-another-song',
    line: 'Good film. I’d have picked another song for the ending, though.',
    explanation:
      'The songs are safe: not a word against them in the comments. The wait for part two gets plenty.',
    paragraphs: [80, 31, 40, 58, 72]
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
    fact: 'line-no-series',
    line: 'Please don’t turn it into a series. One more film is enough for me.',
    explanation:
      '“Enough” comes up once in the 52 comments we read, and it’s in “can’t get enough of it”.',
    paragraphs: [48]
  },
  {
    number: 150,
    fact: 'line-three-evenings',
    line: 'It took me three evenings, because I kept falling asleep. That isn’t the film’s fault.',
    explanation:
      'Nobody in the comments nods off. Two can’t stop watching, which is no way to get any sleep either.',
    paragraphs: [47, 53]
  },
  {
    number: 151,
    fact: 'line-two-languages',
    line: 'I’ve seen it in English and in Spanish, and I cried both times.',
    explanation:
      'Spanish is our touch, the tears aren’t: five of the 52 comments we read cry over the film, and two more threaten to.',
    paragraphs: [38, 65, 77, 80, 83, 31, 49]
  }
]

/** Lines as readers might have written them: real comments in other words, and as many that nobody wrote. */
export const lines: Question[] = [...real.map(asLine(0)), ...madeUp.map(asLine(1))]
