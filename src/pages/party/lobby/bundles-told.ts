import type { Bundle } from '../../../stores/party/bundles.ts'
import type { partyWords } from '../../../words/party/party.ts'

/** How many ballots came together, and from whom: “40 from one link, sent by Zoe.” */
export function bundlesTold(
  words: ReturnType<typeof partyWords.get>,
  bundles: readonly Bundle[]
): string {
  return bundles
    .map(({ isLink, sender, count }) => {
      const ballots = isLink ? words.bundleLink(count) : words.bundleSent(count)
      return sender
        ? words.bundleFrom({ ballots, name: sender })
        : words.bundleFromNobody({ ballots })
    })
    .join(' ')
}
