import type { Plugin } from 'vite'

/** Parts of Svelte that no page needs at once. */
const later = ['transitions', 'bindings/input', 'bindings/size', 'bindings/this'].map(
  part => `/svelte/src/internal/client/dom/elements/${part}.js`
)

const isLater = (id: string) => later.some(part => id.endsWith(part))

/** Without a page that uses them, they are not part of the game. */
export const sideEffects = (id: string) => (isLater(id) ? false : undefined)

/** Modules with all that they import, but for what an earlier chunk has. */
function chunk(name: string, ...files: string[]) {
  const isOfIt = (id: string) => files.some(file => id.includes(`/src/${file}`))
  return { name, test: isOfIt }
}

/**
 * The files a player's browser fetches: the first script, then one for the page and, at the most, two
 * for what it shares with others. What no line here names goes with the page that uses it.
 */
export const chunks = [
  {
    name: 'index',
    tags: ['$initial' as const],
    test: (id: string) => !isLater(id),
    includeDependenciesRecursively: false
  },
  chunk('play', 'pages/home/home.svelte', 'pages/quiz/quiz.svelte', 'film/story.ts?asked'),
  chunk('told', 'film/story.ts?told'),
  // Tickets, and the links that carry them.
  chunk(
    'tickets',
    'core/link/',
    'film/linked.ts',
    'pages/shared/result-ticket.svelte',
    'stores/result/ticket.ts',
    'ui/controls/TextBox.svelte',
    'stores/party/add-ballots.ts',
    'ui/layout/Columns.svelte',
    'ui/layout/Section.svelte',
    'ui/layout/SmallPrint.svelte'
  ),
  // Setlists that are put in order: one's own, and those of a party.
  chunk('setlists', 'stores/vote/ballot-draft.ts', 'ui/vote/', 'core/ballot/', 'words/format.ts'),
  chunk('film', 'film/index.ts'),
  chunk('sharing', 'pages/shared/send-link.svelte', 'pages/shared/picture.svelte'),
].map((group, index) => ({ ...group, priority: 100 - index }))

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
