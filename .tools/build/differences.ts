/** Texts and values of attributes in another language, by the English ones. */
export interface Differences {
  words: Record<string, string>
  attributes: string[]
}

const ATTRIBUTE = /([\w-]+)="([^"]*)"/g

/** Compares a page that was drawn in two languages. Fails if more differs than texts and attributes. */
export function differences(english: string, other: string): Differences {
  const [ours, theirs] = [english, other].map(html => html.match(/<[^>]*>|[^<]+/g) ?? [])
  const words: Record<string, string> = {}
  const attributes = new Set<string>()
  const add = (from: string, to: string) => {
    if ((words[from] ??= to) !== to)
      throw new Error(`“${from}” is “${words[from] ?? ''}” and “${to}”.`)
  }
  if (ours?.length !== theirs?.length) throw new Error('A page differs in more than its words.')
  for (const [at, token = ''] of ours?.entries() ?? []) {
    const next = theirs?.[at] ?? ''
    if (token === next) continue
    if (!token.startsWith('<')) add(decoded(token), decoded(next))
    const values = [...next.matchAll(ATTRIBUTE)]
    for (const [place, [, name = '', value = '']] of [...token.matchAll(ATTRIBUTE)].entries()) {
      const said = values[place]?.[2] ?? ''
      if (said === value) continue
      add(decoded(value), decoded(said))
      attributes.add(name)
    }
  }
  return { words, attributes: [...attributes] }
}

const decoded = (html: string) =>
  html.trim().replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
