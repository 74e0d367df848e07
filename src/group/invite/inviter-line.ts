import type { Invitation } from '../../links/contents.ts'
import type { inviteWords } from './words.ts'

/** “Movie night”, and “invited by Ana”. */
export function inviterLines(
  words: ReturnType<typeof inviteWords.get>,
  { party = '', host = '' }: Invitation
): { text: string; more: string } {
  if (party) return { text: words.from({ party }), more: host ? words.by({ host }) : '' }
  return { text: host ? words.fromHost({ host }) : words.fromNobody, more: '' }
}
