import type { Invitation } from '../../links/contents.ts'
import type { inviteWords } from './words.ts'

/** “Movie night”, and “invited by Ana”. */
export function inviterLines(
  words: ReturnType<typeof inviteWords.get>,
  { party = '', host = '' }: Invitation,
  isRunoff = false
): { text: string; more: string } {
  const [from, fromHost, fromNobody] = isRunoff
    ? [words.runoffFrom, words.runoffFromHost, words.runoffFromNobody]
    : [words.from, words.fromHost, words.fromNobody]
  if (party) return { text: from({ party }), more: host ? words.by({ host }) : '' }
  return { text: host ? fromHost({ host }) : fromNobody, more: '' }
}
