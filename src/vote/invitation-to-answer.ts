import { atom } from 'nanostores'
import { defineStore } from '../app/app.ts'
import { persistedValue } from '../app/storage/definition.ts'
import { persistedAtom } from '../app/storage/persisted.ts'
import { code } from '../app/storage/text-schemas.ts'

/** The code of the invitation whose page led the player to the vote; `''` for none. */
export const storedInvitation = persistedValue('encore:invitation', code, '')

/** In a file of its own, so that the vote does not load the other code of invitations. */
export const answeringStore = defineStore(app => {
  const answered = persistedAtom(app, storedInvitation)

  /** Id of the group whose host votes from its lobby, where the cast vote leads back to; `''` for none. */
  const votingGroup = atom('')

  function answerInvitation(code: string): void {
    answered.set(code)
    votingGroup.set('')
  }

  function voteForGroup(id: string): void {
    answered.set('')
    votingGroup.set(id)
  }

  /** Returns the code, to go back to the invitation after casting, and forgets it. */
  function takeAnswered(): string {
    const code = answered.get()
    answered.set('')
    return code
  }

  /** Returns the id, to go back to the lobby after casting, and forgets it. */
  function takeVotingGroup(): string {
    const id = votingGroup.get()
    votingGroup.set('')
    return id
  }

  return { answered, votingGroup, answerInvitation, voteForGroup, takeAnswered, takeVotingGroup }
})
