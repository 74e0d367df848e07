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

const question =
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
    number: 87,
    fact: 'line-husband',
    line: 'I’ve seen it 13 times. Even my husband liked it, and he’s no romance man.',
    explanation: 'Somewhere a husband is explaining that he was only passing through.',
    paragraphs: [76]
  },
  {
    number: 88,
    fact: 'line-seventy-five',
    line: 'I’m 75, and I’ve never stopped falling for films like this.',
    explanation: 'The same fan says that love can work miracles, and says it in capitals.',
    paragraphs: [61, 60]
  },
  {
    number: 89,
    fact: 'line-no-blood',
    line: 'No killing and no blood, just a film about love. All my friends enjoyed it.',
    explanation: 'The same fan calls it Purple Hat. We’d watch that too.',
    paragraphs: [70]
  },
  {
    number: 90,
    fact: 'line-top-gun',
    line: 'Top Gun got a part two, so this has to get one as well.',
    explanation: 'Top Gun took 36 years over it, so let’s not copy everything.',
    paragraphs: [40]
  },
  {
    number: 91,
    fact: 'line-cancel',
    line: 'No sequel? Then I’m leaving Netflix, and I’m telling everybody else to leave.',
    explanation: 'Strong words from somebody who’d be back by Tuesday to watch it again.',
    paragraphs: [31]
  },
  {
    number: 92,
    fact: 'line-to-the-end',
    line: 'It’s the first film in months that I haven’t switched off halfway.',
    explanation: 'High praise. Some of us don’t finish trailers.',
    paragraphs: [88]
  },
  {
    number: 93,
    fact: 'line-confused',
    line: 'The end was a bit confusing. Greatest Netflix film of all time!',
    explanation: 'All in one breath, too. Love is like that.',
    paragraphs: [73]
  }
]

const madeUp: Line[] = [
  {
    number: 94,
    fact: 'line-neighbour',
    line: 'I cried so loudly that my neighbour came round to ask what was wrong.',
    explanation: 'We invented the neighbour, not the tears: even a fan who never cries did.',
    paragraphs: [65]
  },
  {
    number: 95,
    fact: 'line-uniform',
    line: 'I put it on for the uniform, and I stayed for the songs.',
    explanation:
      'Nobody’s that honest. One fan does own up to being a sucker for romantic endings.',
    paragraphs: [35]
  },
  {
    number: 96,
    fact: 'line-flatmates',
    line: 'My flatmates won’t let me sing Cassie’s songs before breakfast any more.',
    explanation: 'No flatmates were harmed. One fan did watch it with mum, popcorn and all.',
    paragraphs: [66]
  },
  {
    number: 97,
    fact: 'line-puppy',
    line: 'We named our puppy Luke. He keeps going away and coming back.',
    explanation: 'No such puppy, though a real fan does ask to see more of Peaches.',
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
    explanation: 'Nobody’s that strict. A real fan loves it more with every viewing.',
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

/** Lines as readers might have written them: real comments in other words, and as many that nobody wrote. */
export const lines: Question[] = [...real.map(question(0)), ...madeUp.map(question(1))]
