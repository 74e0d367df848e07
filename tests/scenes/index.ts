import { friendScenes } from './friend.scenes.ts'
import { homeScenes } from './home.scenes.ts'
import { newsScenes } from './news.scenes.ts'
import { groupScenes } from './group.scenes.ts'
import { inviteScenes } from './invite.scenes.ts'
import { quizScenes } from './quiz.scenes.ts'
import type { Scene } from './scene.ts'
import { ticketScenes } from './ticket.scenes.ts'
import { voteScenes } from './vote.scenes.ts'

/** Every state of every page. */
export const scenes: Scene[] = [
  ...homeScenes,
  ...quizScenes,
  ...voteScenes,
  ...ticketScenes,
  ...friendScenes,
  ...newsScenes,
  ...groupScenes,
  ...inviteScenes
]
