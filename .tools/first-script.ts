import type { Plugin } from 'vite'

/** Parts of Svelte that only later pages use. */
const later = ['transitions', 'bindings/input', 'bindings/size', 'bindings/this'].map(
  part => `/svelte/src/internal/client/dom/elements/${part}.js`
)

const isLater = (id: string) => later.some(part => id.endsWith(part))

/** Without a page that uses them, they are not part of the game. */
export const sideEffects = (id: string) => (isLater(id) ? false : undefined)

/** All that a first visit runs is one file: nothing waits for a second, and nothing can be out of step. */
export const game = {
  name: 'game',
  tags: ['$initial' as const],
  test: (id: string) => !isLater(id),
  includeDependenciesRecursively: false
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
          'If Svelte has moved them, say where to in .tools/first-script.ts; if no page uses them any more, take them out there.'
      )
    }
  }
}
