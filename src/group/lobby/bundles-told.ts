import type { Bundle } from '../voters/forwarded-ballots.ts'
import type { groupWords } from '../words.ts'

/** How many ballots came together, and from whom: “40 from one link, sent by Zoe.” */
export function bundlesTold(
  words: ReturnType<typeof groupWords.get>,
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
