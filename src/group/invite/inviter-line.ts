import type { Invitation } from '../../links/contents.ts'
import type { inviteWords } from './words.ts'

/** “Movie night · invited by Ana”. */
export function inviterLine(
  words: ReturnType<typeof inviteWords.get>,
  { party = '', host = '' }: Invitation
): string {
  if (party && host) return words.from({ party, host })
  if (host) return words.fromHost({ host })
  return party ? words.fromGroup({ party }) : words.fromNobody
}
