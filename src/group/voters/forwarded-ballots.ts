import { foldName } from '../../vote/index.ts'

/** Ballots that came together. */
export interface Bundle {
  /** Whether they came in one group’s link; else somebody sent the links of others. */
  isLink: boolean
  /** Who sent them to the chat. Empty where nothing tells. */
  sender: string
  count: number
}

/** A ballot by how it came. */
export interface Delivery {
  name: string | undefined
  link: string | undefined
  sender: string | undefined
}

/** The bundles among ballots, in the order they came. A link of somebody's own is none. */
export function bundlesOf(all: readonly Delivery[]): Bundle[] {
  const found = new Map<string, Bundle>()
  for (const { name, link, sender = '' } of all) {
    const isLink = link !== undefined
    if (!isLink && (sender === '' || foldName(sender) === foldName(name))) continue
    const key = isLink ? `link ${link}` : `sender ${foldName(sender)}`
    const bundle = found.get(key) ?? { isLink, sender, count: 0 }
    bundle.count += 1
    found.set(key, bundle)
  }
  return [...found.values()]
}
