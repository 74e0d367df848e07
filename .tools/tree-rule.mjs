import { dirname, relative, resolve, sep } from 'node:path'

/** In order: a feature may import the index.ts of the features before it. */
const FEATURES = ['quiz', 'vote', 'ticket', 'group']

/** Which other folders of src/ each layer may import. `rules` are the rules/ folders of features. */
const ALLOWED = {
  ui: [],
  film: [],
  links: [],
  app: ['ui', 'film', 'links'],
  rules: ['links'],
  feature: ['app', 'ui', 'film', 'links']
}
const TYPES_ALLOWED = { links: ['film'], rules: ['film'] }

const src = resolve(import.meta.dirname, '../src')

/** The folder and layer of a file; `null` for files outside the folders of src/. */
function locate(file) {
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

function isAllowed(from, to, isTypeOnly) {
  const { folder, layer } = from
  if (to.folder === folder) return from.isRules ? to.isRules : from.isIndex || !to.isIndex
  if (FEATURES.includes(to.folder)) {
    const isBefore = FEATURES.indexOf(to.folder) < FEATURES.indexOf(folder)
    return isBefore && (from.isRules ? to.isRules : to.isIndex)
  }
  return (
    ALLOWED[layer].includes(to.folder) ||
    (isTypeOnly && Boolean(TYPES_ALLOWED[layer]?.includes(to.folder)))
  )
}

const isTypeImport = ({ importKind, exportKind, specifiers = [] }) =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 && specifiers.every(({ importKind }) => importKind === 'type'))

/** Enforces the order of imports in “The tree” of CONTRIBUTING.md. */
export const treeRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { denied: '{{from}} must not import {{to}}: see “The tree” in CONTRIBUTING.md.' }
  },
  create(context) {
    const from = locate(context.filename)
    if (!from) return {}
    const check = (node, isLazy) => {
      const specifier = node.source?.value
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return
      const to = locate(resolve(dirname(context.filename), specifier.replace(/\?.*/, '')))
      // The routes, parts and stored definitions in app/ load features lazily.
      if (!to || (isLazy && from.folder === 'app')) return
      if (isAllowed(from, to, !isLazy && isTypeImport(node))) return
      const name = ({ folder, isRules }) => (isRules ? `${folder}/rules` : folder)
      context.report({ node, messageId: 'denied', data: { from: name(from), to: specifier } })
    }
    return {
      ImportDeclaration: node => check(node, false),
      ExportNamedDeclaration: node => check(node, false),
      ExportAllDeclaration: node => check(node, false),
      ImportExpression: node => check(node, true)
    }
  }
}
