import { basename } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { PAGES } from './page-files.ts'
import { replaceFound } from './replace-found.ts'

/** Parts of Svelte that no page needs at once. */
const later = ['transitions', 'bindings/input', 'bindings/size', 'bindings/this'].map(
  part => `/svelte/src/internal/client/dom/elements/${part}.js`
)

const isLater = (id: string) => later.some(part => id.endsWith(part))

/** A part of Svelte that the game has no use for, and that would come along for what it does when it loads. */
const unused = '/svelte/src/internal/client/dom/elements/custom-element.js'

/** Nothing in src/ does anything when it is loaded: what nobody uses of an index.ts is left out, as of Svelte. */
export const sideEffects = (id: string) =>
  isLater(id) || id.endsWith(unused) || /\/src\/\w+\/.*\.(ts|svelte)$/.test(id) ? false : undefined

/**
 * What several pages use comes in one of these files: modules with all that they import, but for what
 * stands in one above. What no line names goes with the page, or the part of one, that uses it.
 */
const shared: [file: string, modules: RegExp[]][] = [
  [
    'index',
    [
      /\/index\.html$/,
      /\/src\/quiz\/rules\/check\.ts$/,
      /\/src\/film\/(comments|origins|sources)\.ts$/,
      /\/src\/quiz\/(fresh-score|page-questions)\.ts$/,
      /\/src\/app\/text\/(brand-words|origin-text|source-words)\.ts$/
    ]
  ],
  // Questions, and rounds of them.
  [
    'play',
    [
      /\/src\/quiz\/play\/(quiz|Round)\.svelte$/,
      /\/src\/quiz\/rules\/question-view\.ts$/,
      /\/src\/quiz\/play\/words\.ts$/
    ]
  ],
  // What questions say once they are answered.
  ['told', [/\/src\/quiz\/rules\/explain\.ts$/, /\/src\/film\/quick-ten-pool\.ts\?told$/]],
  // What is ranked, the ballots cast, and blocks of many pages.
  [
    'storylines',
    [
      /\/src\/vote\/rules\/ranking\.ts$/,
      /\/src\/links\/text\.ts$/,
      /\/src\/vote\/(ballots|invitation-to-answer)\.ts$/,
      /\/src\/app\/sharing\/share\.ts$/,
      /\/src\/app\/text\/format\.ts$/,
      /\/src\/ui\/controls\/(Status|TextBox)\.svelte$/,
      /\/src\/ui\/layout\/(Columns|Disclosure|Section|SmallPrint)\.svelte$/,
      /\/src\/ui\/page\/StickyBar\.svelte$/,
      /\/src\/app\/loading\/fetch-ahead\.ts$/,
      /\/src\/app\/loading\/not-loaded\.svelte$/,
      /\/bindings\/(input|this)\.js$/
    ]
  ],
  // Links, and the ticket that one of them carries.
  [
    'links',
    [
      /\/src\/vote\/rules\/candidates\.ts$/,
      /\/src\/links\/code\/(alphabet|bits|crc|envelope|find|unescape)\.ts$/,
      /\/src\/links\/(codec|encode|index|normalise|read|storyline-numbers|types|validate|versions)\.ts$/,
      /\/src\/ticket\/own-ticket\.ts$/,
      /\/src\/film\/linked\.ts$/,
      /\/src\/quiz\/verdict-words\.ts$/
    ]
  ],
  // What a friend has sent, which is a page too, and all of it beside the player's own.
  ['friend', [/\/src\/ticket\/friend\/opened-friend\.ts$/]],
  ['challengers', [/\/src\/quiz\/challengers\.ts$/]],
  // How ballots come to a group, which is a page too.
  ['group', [/\/src\/group\/rules\/import\/(ballots-in|encoding|reader|table\/unfold)\.ts$/]],
  // What was played before.
  [
    'played',
    [
      /\/src\/quiz\/rules\/(daily-and-missed|player-stats)\.ts$/,
      /\/src\/quiz\/stats\/(stats|words)\.ts$/,
      /\/src\/ui\/art\/DogTag\.svelte$/
    ]
  ],
  // Pages that have one thing to say.
  [
    'bill',
    [/\/src\/ui\/art\/(TornTicket|WatchParty)\.svelte$/, /\/src\/ui\/page\/MessagePage\.svelte$/]
  ],
  // Charts and tables, which are as wide as there is room for.
  ['show', [/\/bindings\/size\.js$/]]
]

/** The same for what comes on a press, or to those who have played or voted: without what a page has. */
const onPress: typeof shared = [
  [
    'sharing',
    [
      /\/src\/app\/sharing\/(picture|qr-code)\.svelte$/,
      /\/src\/ui\/controls\/(Checkbox|SegmentedControl)\.svelte$/
    ]
  ],
  [
    'setlists',
    [/\/src\/vote\/cast\/CastBallot\.svelte$/, /\/src\/vote\/rank\/RankShortlist\.svelte$/]
  ],
  [
    'show',
    [
      /\/src\/group\/result\/(OwnResult|SharedResult)\.svelte$/,
      /\/src\/group\/rules\/election\/(count|runoff-choices|summary)\.ts$/,
      /\/src\/group\/rules\/tally\/(closest|flows|fold|headline|index|instant-runoff|matrix|pairs|profile|schulze|types)\.ts$/
    ]
  ],
  ['compared', [/\/src\/ticket\/compare\/(AfterPlaying|TicketAndQuestions)\.svelte$/]]
]

/** A file that only names others: whoever imports it needs a part of them. */
const isList = (id: string) => /\/src\/(\w+|group\/rules\/\w+)\/index\.ts$/.test(id)

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
const hasPartsOnPress = (id: string) => /\/(home|vote|ticket|friend|group|invite)\.svelte$/.test(id)

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

/** Where a page shares a file with others, it is named in it by a helper, which is no file of its own. */
export function helperInPlace(): Plugin {
  return {
    name: 'encore-helper-in-place',
    apply: 'build',
    generateBundle: {
      // Before anybody asks which files a page is made of.
      order: 'pre',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter(part => part.type === 'chunk')
        const helper = chunks.find(({ name }) => name === 'rolldown-runtime')
        if (!helper) return
        const inPlace = replaceFound(
          helper.code.trim(),
          /export ?\{ ?(\w+)(?: as (\w+))? ?\};?$/,
          (_all, inside = '', outside = inside) => `return{${outside}:${inside}}`
        )
        const file = helper.fileName.replace(/.*\//, '')
        for (const chunk of chunks.filter(({ imports }) => imports.includes(helper.fileName))) {
          chunk.code = replaceFound(
            chunk.code,
            new RegExp(`import ?\\{ ?(\\w+) as (\\w+) ?\\} ?from ?["']\\./${file}["'];?`),
            (_all, outside = '', inside = '') => `const{${outside}:${inside}}=(()=>{${inPlace}})();`
          )
          chunk.imports = chunk.imports.filter(name => name !== helper.fileName)
        }
        Reflect.deleteProperty(bundle, helper.fileName)
      }
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
          'If Svelte has moved them, say where to in .tools/build/chunks.ts; if no page uses them any more, take them out there.'
      )
    }
  }
}
