import { posix } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

type Info = (id: string) => Rolldown.ModuleInfo | null

const NAMED = /(?:import|export)\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g
const isBarrel = (id: string) => /\/src\/(?!film)(?:\w+\/)+index\.ts$/.test(id)

/** The names that a module imports or exports by `{ name as other } from path`, as [name, other, path]. */
const namesIn = (code = '') =>
  [...code.matchAll(NAMED)].flatMap(([, names = '', path = '']) =>
    names.split(',').map(name => [name.trim(), path].flatMap(part => part.split(/\s+as\s+/)))
  )

/** The imports of a module, followed through barrel files: those export more than one importer uses. */
function importsOf(id: string, info: Info): string[] {
  const at = (from: string, path = '') => posix.join(posix.dirname(from), path)
  return (info(id)?.importedIds ?? []).flatMap(imported => {
    if (!isBarrel(imported)) return imported
    const used = namesIn(info(id)?.code ?? '').filter(names => at(id, names.at(-1)) === imported)
    const passed = namesIn(info(imported)?.code ?? '').filter(names =>
      used.some(([name]) => name === names.at(-2))
    )
    // What the file declares itself comes with the file.
    return used.every(([name]) => passed.some(names => name === names.at(-2)))
      ? passed.map(names => at(imported, names.at(-1)))
      : imported
  })
}

/**
 * Assigns modules to chunks: one for the modules that the same pages need, and, of the rest, one for those
 * that the same parts of pages need. `automatic` chunks differ for every part, though its page is loaded.
 */
export function chunks(): { plugin: Plugin; group: Rolldown.CodeSplittingGroup } {
  const chunkOf = new Map<string, string>()
  return {
    plugin: {
      name: 'encore-chunks',
      apply: 'build',
      buildEnd() {
        const info: Info = id => this.getModuleInfo(id)
        const reached = (id: string, found = new Set<string>()) => {
          if (!found.has(id))
            for (const next of importsOf(id, info).concat()) reached(next, found.add(id))
          return found.add(id)
        }
        const assign = (owners: string[]) => {
          const ownersOf = new Map<string, string[]>()
          for (const owner of owners)
            for (const id of reached(owner)) ownersOf.set(id, [...(ownersOf.get(id) ?? []), owner])
          for (const [id, [owner = '', ...others]] of ownersOf) {
            const name = posix.basename(owner).replace(/\.\w+/, '').replace('?', '-')
            const set = [...new Set([...ownersOf.values()].map(String))].indexOf(
              [owner, ...others].join()
            )
            if (!chunkOf.has(id))
              chunkOf.set(id, others.length > 0 ? `shared-${name}-${set}` : name)
          }
        }
        const ids = [...this.getModuleIds()]
        const partsOf = (id: string) => info(id)?.dynamicallyImportedIds ?? []
        const parts = ids.flatMap(partsOf)
        const pages = ids.filter(id => id.endsWith('/src/app/routes.ts')).flatMap(partsOf)
        // A part that a page imports as well, such as the backup, must load without the rest of that page.
        const common = parts.filter(part =>
          pages.some(page => page !== part && reached(page).has(part))
        )
        assign(ids.filter(id => info(id)?.isEntry))
        assign([...pages, ...common])
        assign(parts)
      }
    },
    group: {
      // The bundler's helpers come with the first script.
      name: id => (id.includes('rolldown/runtime') ? 'index' : chunkOf.get(id)) ?? null,
      includeDependenciesRecursively: false
    }
  }
}
