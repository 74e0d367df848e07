import { defineStore } from '../app/app.ts'
import { persistedValue } from '../app/storage/definition.ts'
import { persistedAtom } from '../app/storage/persisted.ts'
import { code } from '../app/storage/text-schemas.ts'

/** The invitation that the player went to vote on: after casting they come back to it. */
export const storedInvitation = persistedValue('encore:invitation', code, '')

/** Apart from all else of invitations: the vote needs no more of them. */
export const answeringStore = defineStore(app => {
  const answered = persistedAtom(app, storedInvitation)

  /** Where a player who has just cast goes back to: the invitation they answer, once. */
  function takeAnswered(): string {
    const code = answered.get()
    answered.set('')
    return code
  }

  return { answered, takeAnswered }
})
