import type { Invitation } from '../../core/domain/result.ts'
import type { inviteWords } from '../../words/party/invite.ts'

/** Whose party it is: “Movie night · invited by Ana”. */
export function invitedBy(
  words: ReturnType<typeof inviteWords.get>,
  { party = '', host = '' }: Invitation
): string {
  if (party && host) return words.from({ party, host })
  if (host) return words.fromHost({ host })
  return party ? words.fromParty({ party }) : words.fromNobody
}
