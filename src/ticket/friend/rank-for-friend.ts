import { defineStore } from '../../app/app.ts'
import { answeringStore } from '../../vote/index.ts'
import type { Friend } from './opened-friend.ts'

export const rankForFriendStore = defineStore(app => {
  const { voteForComparison, voteForTicket } = answeringStore(app)

  /** Called as a friend’s page leads to the vote, which leads back if there are two lists to compare. */
  function rankFor({ code, hasBallot }: Friend): void {
    if (hasBallot) voteForComparison(code)
    else voteForTicket()
  }

  return { rankFor }
})
