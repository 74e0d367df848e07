import { friendScenes } from './friend.ts'
import { homeScenes } from './home.ts'
import { newsScenes } from './news.ts'
import { partyScenes } from './party.ts'
import { quizScenes } from './quiz.ts'
import type { Scene } from './scene.ts'
import { ticketScenes } from './ticket.ts'
import { voteScenes } from './vote.ts'

/** Every state of every page. A new one is an entry in its page’s list. */
export const scenes: Scene[] = [
  ...homeScenes,
  ...quizScenes,
  ...voteScenes,
  ...ticketScenes,
  ...friendScenes,
  ...newsScenes,
  ...partyScenes
]
