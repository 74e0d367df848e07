interface Translated {
  standIn: ChildNode
  source: string
}

/**
 * Keeps Svelte working on a page that the browser translates. Chrome replaces each text node by a
 * `<font>`, so that Svelte would update, or look for siblings of, a detached node. This puts each
 * text node back, emptied, in front of its replacement. When Svelte writes to the text node, the
 * replacement is removed; when it moves or removes the node, the replacement follows.
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

  function settle(text: Text) {
    const known = translated.get(text)
    if (!known) return
    const { standIn, source } = known
    if (!text.parentNode) {
      part(text, standIn)
      standIn.remove()
    } else if (!standIn.parentNode) {
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
        // In the same position, so that the translator translates the new text.
        written.standIn.replaceWith(target)
      }
      for (const node of removedNodes) {
        const source = sources.get(node)
        const [added] = addedNodes
        if (source && added && added !== source) {
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
    observer.takeRecords()
  })
  observer.observe(root, { childList: true, characterData: true, subtree: true })
  return () => {
    observer.disconnect()
  }
}

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
