import type { Storyline } from '../core/domain/film.ts'
import { article2022, report2024, update2025 } from './sources.ts'

export const storylines: Storyline[] = [
  {
    number: 1,
    id: 'welcome-home',
    title: 'The Homecoming',
    pitch:
      'Luke walks out of prison, Cassie is waiting, and the two find their way back to each other.',
    cites: article2022(20, 21),
    comments: 4
  },
  {
    number: 2,
    id: 'big-break',
    title: 'Cassie’s Big Break',
    pitch: 'Her songs take off at last, and success asks for everything she has.',
    cites: [...article2022(21), ...report2024(7), ...update2025(16)],
    comments: 5
  },
  {
    number: 3,
    id: 'role-swap',
    title: 'Her Turn to Leave',
    pitch: 'Now it is Cassie who is gone for months, on tour, and Luke who stays behind.',
    cites: [...article2022(21), ...update2025(16)],
    comments: 3
  },
  {
    number: 4,
    id: 'civilian-life',
    title: 'Out of Uniform',
    pitch: 'Luke looks for a job, and for a reason to get up in the morning, outside the Marines.',
    cites: [...article2022(21), ...report2024(7), ...update2025(16)],
    comments: 4
  },
  {
    number: 5,
    id: 'marriage-test',
    title: 'For Better, for Worse',
    pitch: 'The marriage is real now, and the world does its best to pull it apart.',
    cites: update2025(16),
    comments: 3
  },
  {
    number: 6,
    id: 'children',
    title: 'And Baby Makes Three',
    pitch: 'Cassie and Luke start a family of their own.',
    cites: article2022(27, 33, 48, 52),
    comments: 4
  },
  {
    number: 7,
    id: 'frankies-child',
    title: 'Frankie Junior',
    pitch: 'Frankie’s girlfriend is pregnant, and Cassie and Luke help to raise the child.',
    cites: article2022(28),
    comments: 1
  },
  {
    number: 8,
    id: 'real-wedding',
    title: 'The Real Wedding',
    pitch: 'They say their vows again, and this time they mean every word.',
    cites: article2022(27),
    comments: 1
  },
  {
    number: 9,
    id: 'duet',
    title: 'Duet',
    pitch: 'Luke finds the music in himself and joins Cassie on stage.',
    cites: article2022(29, 59),
    comments: 2
  },
  {
    number: 10,
    id: 'clear-his-name',
    title: 'Clear His Name',
    pitch: 'If the marriage is real after all, Luke’s discharge can be fought.',
    cites: article2022(57),
    comments: 1
  },
  {
    number: 11,
    id: 'old-wounds',
    title: 'Old Wounds',
    pitch: 'What Luke saw in the service follows him home, and Cassie has to learn what it is.',
    cites: [...update2025(16), ...report2024(7)],
    comments: 0
  },
  {
    number: 12,
    id: 'family-ties',
    title: 'Family Ties',
    pitch: 'What the first film left open in the family comes back to the table.',
    cites: report2024(7),
    comments: 0
  },
  {
    number: 13,
    id: 'convictions',
    title: 'What She Stands For',
    pitch: 'Cassie takes her beliefs back, and their love has to have room for both.',
    cites: report2024(7),
    comments: 1
  },
  {
    number: 14,
    id: 'married-life',
    title: 'An Ordinary Tuesday',
    pitch: 'No plot against them: just two people who learn to live side by side.',
    cites: update2025(15),
    comments: 2
  }
]
