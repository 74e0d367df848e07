import type { Plugin, Rolldown } from 'vite'

/** Parts of Svelte that no page needs at once. */
const later = ['transitions', 'bindings/input', 'bindings/size', 'bindings/this'].map(
  part => `/svelte/src/internal/client/dom/elements/${part}.js`
)

const isLater = (id: string) => later.some(part => id.endsWith(part))

/** Without a page that uses them, they are not part of the game. */
export const sideEffects = (id: string) => (isLater(id) ? false : undefined)

/**
 * What several pages use comes in one of these files: modules with all that they import, but for what
 * stands in one above. What no line names goes with the page, or the part of one, that uses it.
 */
const shared: [file: string, modules: RegExp[]][] = [
  ['index', [/\/index\.html$/, /\/src\/(core\/quiz\/check|film\/sources|words\/home)\.ts$/]],
  // Questions, and rounds of them.
  [
    'play',
    [
      /\/src\/pages\/(quiz\/round|shared\/feedback-switches)\.svelte$/,
      /\/src\/(core\/quiz\/question-view|words\/quiz)\.ts$/
    ]
  ],
  // Tickets, the links that carry them, and the ballots that come so.
  [
    'tickets',
    [
      /\/src\/core\/(link\/index|result\/questions|ballot\/agreement)\.ts$/,
      /\/src\/film\/(linked|comments)\.ts$/,
      /\/src\/stores\/(result\/ticket|party\/add-ballots)\.ts$/,
      /\/src\/pages\/shared\/(result-ticket|picture|qr-code|not-loaded)\.svelte$/,
      /\/src\/ui\/(controls\/TextBox|layout\/(Columns|Section))\.svelte$/,
      /\/bindings\/\w+\.js$/
    ]
  ],
  // Storylines to pick and to put in order, alone or at a party.
  [
    'setlists',
    [
      /\/src\/stores\/(vote\/(vote|shortlist)|party\/files)\.ts$/,
      /\/src\/ui\/(vote\/(Arranger|StorylineCard|CardGrid)|layout\/StickyBar|controls\/FileButton)\.svelte$/,
      /\/src\/(words\/(vote|format)|ui\/art\/stage-light)\.ts$/,
      /\/elements\/transitions\.js$/
    ]
  ]
]

/** Which file each module goes to. */
function plan(modules: readonly string[], importsOf: (id: string) => readonly string[]) {
  const fileOf = new Map<string, string>()
  const put = (id: string, file: string) => {
    if (fileOf.has(id) || (file === 'index' && isLater(id))) return
    fileOf.set(id, file)
    for (const imported of importsOf(id)) put(imported, file)
  }
  for (const [file, patterns] of shared) {
    for (const id of modules) if (patterns.some(pattern => pattern.test(id))) put(id, file)
  }
  return fileOf
}

/** Plans the files once all modules are known. */
export function chunks(): { plugin: Plugin; group: Rolldown.CodeSplittingGroup } {
  let fileOf = new Map<string, string>()
  return {
    plugin: {
      name: 'encore-chunks',
      apply: 'build',
      buildEnd(error) {
        if (error) return
        const modules = [...this.getModuleIds()]
        fileOf = plan(modules, id => this.getModuleInfo(id)?.importedIds ?? [])
      }
    },
    group: { name: id => fileOf.get(id) ?? null, includeDependenciesRecursively: false }
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
