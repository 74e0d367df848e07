interface Translated {
  /** The translator's element, or its text. */
  standIn: ChildNode
  /** The text as it was before. */
  source: string
}

/**
 * Keeps a page alive that a browser translates. Chrome puts a `<font>` in place of each text node, and
 * Svelte would go on to write to the detached node, or look for its neighbours. So each text node goes
 * back in front of the element that stands in for it, emptied: what is then written to it shows, and the
 * stand-in goes; where it is removed or moved, the stand-in goes with it.
 */
export function surviveTranslation(root: Node): () => void {
  const translated = new WeakMap<Node, Translated>()
  const sources = new WeakMap<Node, Text>()

  function pair(text: Text, { standIn, source }: Translated) {
    translated.set(text, { standIn, source })
    sources.set(standIn, text)
  }

  function part(text: Text, standIn: ChildNode) {
    translated.delete(text)
    sources.delete(standIn)
  }

  function putBack(text: Text, standIn: ChildNode) {
    if (standIn.contains(text)) text.replaceWith(text.cloneNode())
    if (text.data === '') {
      standIn.replaceWith(text)
      return
    }
    standIn.before(text)
    pair(text, { standIn, source: text.data })
    text.data = ''
  }

  /** After a text or its stand-in was taken from its place. */
  function settle(text: Text) {
    const known = translated.get(text)
    if (!known) return
    const { standIn, source } = known
    if (!text.parentNode) {
      part(text, standIn)
      standIn.remove()
    } else if (!standIn.parentNode) {
      // The translator shows the original again.
      part(text, standIn)
      text.data = source
    } else text.after(standIn)
  }

  const observer = new MutationObserver(records => {
    for (const record of records) {
      const { type, target, addedNodes, removedNodes } = record
      const written = type === 'characterData' ? translated.get(target) : undefined
      if (written) {
        part(target as Text, written.standIn)
        // In its place, so that a translator that watches what is added translates it anew.
        written.standIn.replaceWith(target)
      }
      for (const node of removedNodes) {
        const source = sources.get(node)
        const [added] = addedNodes
        if (source && added && added !== source) {
          // Translated once more, into another language.
          pair(source, {
            standIn: added as ChildNode,
            source: translated.get(source)?.source ?? ''
          })
        } else if (source) settle(source)
        const standIn = node instanceof Text ? standInFor(node, record, records) : undefined
        if (standIn) putBack(node as Text, standIn as ChildNode)
        else settle(node as Text)
      }
    }
    // Of all that was done here nothing is news.
    observer.takeRecords()
  })
  observer.observe(root, { childList: true, characterData: true, subtree: true })
  return () => {
    observer.disconnect()
  }
}

/** The node that the translator put in place of a text that it took away, or wrapped. */
function standInFor(text: Text, record: MutationRecord, all: MutationRecord[]) {
  let wrapper = text.parentNode
  if (!wrapper) {
    const isNew = (node: Node | null) =>
      isFont(node) && all.some(({ addedNodes }) => [...addedNodes].includes(node))
    return record.addedNodes[0] ?? [record.previousSibling, record.nextSibling].find(isNew)
  }
  if (!isFont(wrapper)) return undefined
  while (isFont(wrapper.parentNode)) wrapper = wrapper.parentNode
  return wrapper
}

function isFont(node: Node | null): node is Element {
  return node?.nodeName === 'FONT'
}
