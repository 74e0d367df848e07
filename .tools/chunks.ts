import { basename } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { PAGES } from './page-files.ts'

/** Parts of Svelte that no page needs at once. */
const later = ['transitions', 'bindings/input', 'bindings/size', 'bindings/this'].map(
  part => `/svelte/src/internal/client/dom/elements/${part}.js`
)

const isLater = (id: string) => later.some(part => id.endsWith(part))

/** A part of Svelte that the game has no use for, and that would come along for what it does when it loads. */
const unused = '/svelte/src/internal/client/dom/elements/custom-element.js'

/** Without a page that uses them, they are not part of the game. */
export const sideEffects = (id: string) => (isLater(id) || id.endsWith(unused) ? false : undefined)

/**
 * What several pages use comes in one of these files: modules with all that they import, but for what
 * stands in one above. What no line names goes with the page, or the part of one, that uses it.
 */
const shared: [file: string, modules: RegExp[]][] = [
  [
    'index',
    [
      /\/index\.html$/,
      /\/src\/(core\/quiz\/check|film\/(comments|sources)|words\/(home|sources)|stores\/result\/arrival)\.ts$/
    ]
  ],
  // Questions, and rounds of them.
  [
    'play',
    [
      /\/src\/pages\/(quiz\/round|shared\/feedback-switches)\.svelte$/,
      /\/src\/(core\/quiz\/question-view|words\/quiz)\.ts$/
    ]
  ],
  // What is ranked, the ballots cast, and blocks of many pages.
  [
    'storylines',
    [
      /\/src\/(core\/(text|ballot\/ranking)|stores\/(vote\/ballots|party\/answering)|words\/format)\.ts$/,
      /\/src\/ui\/layout\/(Columns|Disclosure|Section|SmallPrint)\.svelte$/,
      /\/src\/pages\/shared\/not-loaded\.svelte$/,
      /\/bindings\/(size|this)\.js$/
    ]
  ],
  // A ballot being filled in.
  [
    'drafts',
    [
      /\/src\/(stores\/(vote\/ballot-draft|app\/origins)|words\/vote|pages\/shared\/origin-text)\.ts$/,
      /\/src\/ui\/(controls\/(Checkbox|TextBox)|layout\/StickyBar|vote\/Setlist)\.svelte$/,
      /\/bindings\/input\.js$/
    ]
  ],
  // Tickets, the links that carry them, and what becomes of those.
  [
    'tickets',
    [
      /\/src\/core\/(link\/\w+|ballot\/agreement|election\/candidates)\.ts$/,
      /\/src\/stores\/(result\/(ticket|share|challengers)|party\/invitation)\.ts$/,
      /\/src\/film\/linked\.ts$/,
      /\/src\/pages\/(shared\/result-ticket|ticket\/more-actions)\.svelte$/,
      /\/src\/words\/(share|news|ticket|friend)\.ts$/,
      /\/svelte\/src\/motion\/index\.js$/
    ]
  ],
  // Who is at a party, and how ballots come to it and are counted.
  [
    'ballots-in',
    [
      /\/src\/stores\/party\/(add-ballots|switch-party)\.ts$/,
      /\/src\/core\/(election|tally)\/\w+\.ts$/,
      /\/src\/words\/party\.ts$/,
      /\/src\/ui\/controls\/FileButton\.svelte$/
    ]
  ]
]

/** The same for what comes on a press, or to those who have played or voted: without what a page has. */
const onPress: typeof shared = [
  ['sharing', [/\/src\/pages\/shared\/(picture|qr-code)\.svelte$/]],
  ['setlists', [/\/src\/pages\/(vote\/(ranking|cast-ballot)|party\/passed-phone)\.svelte$/]],
  ['show', [/\/src\/pages\/party\/(outcome|reveal)\.svelte$/]],
  ['compared', [/\/src\/pages\/friend\/(both-scores|ballot-agreement)\.svelte$/]]
]

/** A file that only names others: whoever imports it needs a part of them. */
const isList = (id: string) => /\/src\/core\/\w+\/index\.ts$/.test(id)

interface Module {
  importedIds: readonly string[]
  dynamicallyImportedIds: readonly string[]
}

/** Which file each module goes to. */
function plan(modules: ReadonlyMap<string, Module>) {
  const fileOf = new Map<string, string>()
  const put = (id: string, file: string, isFree: (id: string) => boolean) => {
    if (fileOf.has(id) || (file === 'index' && isLater(id)) || !isFree(id)) return
    fileOf.set(id, file)
    if (isList(id)) return
    for (const imported of modules.get(id)?.importedIds ?? []) put(imported, file, isFree)
  }
  const putAll = (files: typeof shared, isFree: (id: string) => boolean) => {
    for (const [file, patterns] of files) {
      for (const id of modules.keys()) {
        if (patterns.some(pattern => pattern.test(id))) put(id, file, isFree)
      }
    }
  }
  putAll(shared, () => true)
  // What a part of a page has in common with it comes with the page.
  for (const page of pagesOf(modules).filter(hasPartsOnPress))
    put(page, basename(page, '.svelte'), () => true)
  const ofPages = reachedFrom(pagesOf(modules), modules)
  putAll(onPress, id => !ofPages.has(id))
  return fileOf
}

function reachedFrom(pages: readonly string[], modules: ReadonlyMap<string, Module>): Set<string> {
  const reached = new Set<string>()
  const reach = (id: string) => {
    if (reached.has(id)) return
    reached.add(id)
    if (isList(id)) return
    for (const imported of modules.get(id)?.importedIds ?? []) reach(imported)
  }
  for (const page of pages) reach(page)
  return reached
}

function pagesOf(modules: ReadonlyMap<string, Module>): readonly string[] {
  const list = [...modules.keys()].find(id => id.endsWith(PAGES)) ?? ''
  return modules.get(list)?.dynamicallyImportedIds ?? []
}

/** Pages that share much with what comes on a press. */
const hasPartsOnPress = (id: string) => /\/(vote|party)\.svelte$/.test(id)

/** Plans the files once all modules are known. */
export function chunks(): { plugin: Plugin; group: Rolldown.CodeSplittingGroup } {
  let fileOf = new Map<string, string>()
  return {
    plugin: {
      name: 'encore-chunks',
      apply: 'build',
      buildEnd(error) {
        if (error) return
        const none = { importedIds: [], dynamicallyImportedIds: [] }
        const modules = [...this.getModuleIds()].map(
          id => [id, this.getModuleInfo(id) ?? none] as const
        )
        fileOf = plan(new Map(modules))
      }
    },
    group: {
      name: id => (id.includes('rolldown/runtime') ? 'index' : fileOf.get(id)) ?? null,
      includeDependenciesRecursively: false
    }
  }
}

/** Svelte's folders are its own: should they move, the first script would grow, and nothing would tell. */
export function laterIsThere(): Plugin {
  return {
    name: 'encore-later-is-there',
    apply: 'build',
    buildEnd(error) {
      if (error) return
      const modules = [...this.getModuleIds()]
      const missing = later.filter(part => !modules.some(id => id.endsWith(part)))
      if (!missing.length) return
      this.error(
        `The build keeps parts of Svelte out of the first script, and these are no modules of it: ${missing.join(', ')}. ` +
          'If Svelte has moved them, say where to in .tools/chunks.ts; if no page uses them any more, take them out there.'
      )
    }
  }
}
