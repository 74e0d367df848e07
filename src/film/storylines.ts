import type { Storyline } from './types.ts'
import { article2022, report2024, update2025 } from './sources.ts'

export const storylines: Storyline[] = [
  {
    number: 1,
    id: 'welcome-home',
    title: 'The Homecoming',
    pitch: 'The gate opens. Six months of things to say, and neither knows where to start.',
    cites: article2022(20, 21),
    comments: 4
  },
  {
    number: 2,
    id: 'big-break',
    title: 'The Big Time',
    formerTitles: ['Cassie’s Big Break'],
    pitch: 'Every stranger wants a photo with Cassie. Luke’s the one they hand the phone to.',
    cites: [...article2022(21), ...report2024(7), ...update2025(16)],
    comments: 5
  },
  {
    number: 3,
    id: 'role-swap',
    title: 'Her Turn to Leave',
    pitch:
      'Cassie’s on the tour bus, Luke’s on the sofa. This time he’s the one waiting for the call.',
    cites: [...article2022(21), ...update2025(16)],
    comments: 3
  },
  {
    number: 4,
    id: 'civilian-life',
    title: 'Out of Uniform',
    pitch: 'Luke’s first job interview. They ask about the six-month gap.',
    cites: [...article2022(21), ...report2024(7), ...update2025(16)],
    comments: 4
  },
  {
    number: 5,
    id: 'marriage-test',
    title: 'For Better, for Worse',
    pitch: 'Faking it took one signature. Now there’s a packed suitcase in the hall.',
    cites: update2025(16),
    comments: 3
  },
  {
    number: 6,
    id: 'children',
    title: 'And Baby Makes Three',
    pitch: 'Tiny socks, no sleep, and the toughest crowd Cassie has ever sung to.',
    cites: article2022(27, 33, 48, 52),
    comments: 4
  },
  {
    number: 7,
    id: 'frankies-child',
    title: 'Frankie Junior',
    pitch:
      'Frankie’s girlfriend is having his baby. Cassie and Luke are there for every minute of it.',
    cites: article2022(28),
    comments: 1
  },
  {
    number: 8,
    id: 'real-wedding',
    title: 'The Real Wedding',
    pitch: 'Same two people, same vows. This time they mean them, and Luke’s the one who cries.',
    cites: article2022(27),
    comments: 1
  },
  {
    number: 9,
    id: 'duet',
    title: 'Duet',
    pitch: 'It turns out Luke can sing. It turns out he likes it.',
    cites: article2022(29, 59),
    comments: 2
  },
  {
    number: 10,
    id: 'clear-his-name',
    title: 'Clear His Name',
    pitch: 'If the marriage is real now, was it ever fraud? Luke fights his discharge.',
    cites: article2022(57),
    comments: 1
  },
  {
    number: 11,
    id: 'old-wounds',
    title: 'Old Wounds',
    pitch: 'Luke never talks about what he saw. Then Cassie asks.',
    cites: [...report2024(7), ...update2025(16)],
    comments: 0
  },
  {
    number: 12,
    id: 'family-ties',
    title: 'Family Ties',
    pitch: 'Every argument the first film left unfinished turns up for dinner.',
    cites: report2024(7),
    comments: 0
  },
  {
    number: 13,
    id: 'convictions',
    title: 'What She Stands For',
    pitch: 'Cassie says what she thinks, on stage, with Luke’s old unit in the front row.',
    cites: [...report2024(7), ...article2022(59)],
    comments: 1
  },
  {
    number: 14,
    id: 'married-life',
    title: 'An Ordinary Tuesday',
    pitch: 'No drama, no disasters: two people, one dog, one bathroom.',
    cites: [...update2025(15), ...article2022(32)],
    comments: 2
  }
]
