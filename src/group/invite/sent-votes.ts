import { computed } from 'nanostores'
import type { Result } from '../../links/contents.ts'
import { encodeResult } from '../../links/index.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { defineStore } from '../../app/app.ts'
import { persistedEntries } from '../../app/storage/definition.ts'
import { persistedMap } from '../../app/storage/persisted.ts'
import { fields } from '../../app/storage/schemas.ts'
import { code } from '../../app/storage/code-schemas.ts'
import { mark } from '../groups/groups.ts'
import { ballotToSendStore } from './ballot-to-send.ts'
import { openedInvitationStore } from './opened-invitation.ts'

/** The vote as it was last sent to each group that invited the player. */
export const storedSentVotes = persistedEntries('encore:sent-vote:', fields({ mark, code }), sent =>
  String(sent.mark)
)

/** `changed`: it was sent, and has changed since. */
export type Sent = 'not-yet' | 'changed' | 'sent'

export const sentVoteStore = defineStore(app => {
  const { ballotToSend } = ballotToSendStore(app)
  const { opened } = openedInvitationStore(app)

  const sentVotes = persistedMap(app, storedSentVotes)

  const sent = computed([sentVotes, opened, ballotToSend], (all, link, mine): Sent => {
    const before = link?.ok ? all[String(link.invitation.mark)] : undefined
    if (!before || !mine) return 'not-yet'
    return before.code === codeOf(mine) ? 'sent' : 'changed'
  })

  function noteSent(): void {
    const [link, mine] = [opened.get(), ballotToSend.get()]
    if (!link?.ok || !mine) return
    const { mark } = link.invitation
    sentVotes.setKey(String(mark), { mark, code: codeOf(mine) })
  }

  return { sent, noteSent }
})

/** Without the score, which may still get better while the group waits. */
function codeOf(mine: Result): string {
  const { quiz: _, ...vote } = mine
  return encodeResult(vote, linkedFilm)
}
