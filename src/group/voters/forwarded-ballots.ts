import { inTurn } from '../../app/text/format.ts'
import { foldName } from '../../vote/index.ts'
import type { groupWords } from '../words.ts'

/** Ballots that somebody other than their voters passed on together. */
export interface ForwardedBatch {
  /** Whether they came in the link of a whole group; else in their own links, sent by one person. */
  isLink: boolean
  sender: string
  count: number
}

export interface ReceivedBallot {
  name: string | undefined
  link: string | undefined
  sender: string | undefined
}

/** Groups forwarded ballots by link or sender, in order. Ballots that voters sent themselves are left out. */
export function batchesOf(ballots: readonly ReceivedBallot[]): ForwardedBatch[] {
  const batches = new Map<string, ForwardedBatch>()
  for (const { name, link, sender = '' } of ballots) {
    const isLink = link !== undefined
    if (!isLink && (sender === '' || foldName(sender) === foldName(name))) continue
    const key = isLink ? `link ${link}` : `sender ${foldName(sender)}`
    const batch = batches.get(key) ?? { isLink, sender, count: 0 }
    batch.count += 1
    batches.set(key, batch)
  }
  return [...batches.values()]
}

/** “40 from one link, sent by Zoe.” */
export function forwardedSentences(
  words: ReturnType<typeof groupWords.get>,
  batches: readonly ForwardedBatch[]
): string {
  return inTurn(
    ...batches.map(({ isLink, sender: name, count }) => {
      if (name === '') return isLink ? words.forwardedLink(count) : words.forwardedVotes(count)
      const sentence = isLink ? words.forwardedLinkBy : words.forwardedVotesBy
      return sentence({ name, count })
    })
  )
}
