import { dirname, relative, resolve, sep } from 'node:path'

/** A feature may use the features before it. */
const FEATURES = ['quiz', 'vote', 'ticket', 'group']

/** What each folder of src/ may import besides itself. Features come on top, by their order. */
const OPEN = {
  ui: [],
  film: [],
  links: [],
  app: ['ui', 'film', 'links'],
  rules: ['links'],
  feature: ['app', 'ui', 'film', 'links']
}
const TYPES = { links: ['film'], rules: ['film'] }

const src = resolve(import.meta.dirname, '../src')

/** Where a file stands; `null` outside of the folders of src/. */
function placeOf(file) {
  const path = relative(src, file).split(sep)
  if (path[0] === '..' || path.length < 2) return null
  const [folder] = path
  const isFeature = FEATURES.includes(folder)
  const isRules = isFeature && (path[1] === 'rules' || path.at(-1).endsWith('-rules.ts'))
  return {
    folder,
    isRules,
    isIndex: isFeature && path.length === 2 && path[1] === 'index.ts',
    layer: isRules ? 'rules' : isFeature ? 'feature' : folder
  }
}

function isAllowed(from, to, isType) {
  const { folder, layer } = from
  if (to.folder === folder) return from.isRules ? to.isRules : from.isIndex || !to.isIndex
  if (FEATURES.includes(to.folder)) {
    const isBefore = FEATURES.indexOf(to.folder) < FEATURES.indexOf(folder)
    return isBefore && (from.isRules ? to.isRules : to.isIndex)
  }
  return OPEN[layer].includes(to.folder) || (isType && Boolean(TYPES[layer]?.includes(to.folder)))
}

const areTypes = ({ importKind, exportKind, specifiers = [] }) =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 && specifiers.every(({ importKind }) => importKind === 'type'))

/** Holds the order of the folders of src/, which CONTRIBUTING.md shows. */
export const treeRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { closed: '{{from}} must not import {{to}}: see “The tree” in CONTRIBUTING.md.' }
  },
  create(context) {
    const from = placeOf(context.filename)
    if (!from) return {}
    const check = (node, isLazy) => {
      const specifier = node.source?.value
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return
      const to = placeOf(resolve(dirname(context.filename), specifier.replace(/\?.*/, '')))
      // app/ names the features, and fetches them when they are asked for.
      if (!to || (isLazy && from.folder === 'app')) return
      if (isAllowed(from, to, !isLazy && areTypes(node))) return
      const named = ({ folder, isRules }) => (isRules ? `${folder}/rules` : folder)
      context.report({ node, messageId: 'closed', data: { from: named(from), to: specifier } })
    }
    return {
      ImportDeclaration: node => check(node, false),
      ExportNamedDeclaration: node => check(node, false),
      ExportAllDeclaration: node => check(node, false),
      ImportExpression: node => check(node, true)
    }
  }
}
