import { posix } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

type Info = (id: string) => Rolldown.ModuleInfo | null

/** In characters of source: a request for less costs more time than it saves. */
const SMALL = 2000

/** Words, and parts of the film, in a language. */
const OF_LANGUAGE = /\/(?:film|text)\/(\w\w)\/(\w+)\.\w+(?:\?(\w+))?$/

const NAMED = /(?:import|export)\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g

/** Modules that the same pages or parts need. */
interface Group {
  owners: string[]
  modules: string[]
}

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
    // A barrel file that declares a used name itself is loaded whole.
    return used.every(([name]) => passed.some(names => name === names.at(-2)))
      ? passed.map(names => at(imported, names.at(-1)))
      : imported
  })
}

/** Modules by who needs them, those with the fewest owners first. */
function groupsOf(reached: Map<string, Set<string>>, isPlanned: (id: string) => boolean): Group[] {
  const groups = new Map<string, Group>()
  for (const id of new Set([...reached.values()].flatMap(ids => [...ids]))) {
    if (isPlanned(id)) continue
    const owners = [...reached.keys()].filter(owner => reached.get(owner)?.has(id))
    const group = groups.get(String(owners)) ?? { owners, modules: [] }
    group.modules.push(id)
    groups.set(String(owners), group)
  }
  return [...groups.values()].sort((a, b) => a.owners.length - b.owners.length)
}

/** Merges each small group into the next larger one that all its owners need. */
function mergeSmall(groups: Group[], info: Info): Group[] {
  const sizeOf = (id: string) => info(id)?.code?.length ?? 0
  return groups.filter(({ owners, modules }, at) => {
    if (modules.reduce((sum, id) => sum + sizeOf(id), 0) >= SMALL) return true
    const wider = groups
      .slice(at + 1)
      .find(other => owners.every(owner => other.owners.includes(owner)))
    wider?.modules.push(...modules)
    return !wider
  })
}

/** @param used how often each name was used before */
const nameOf = ([owner = '', ...others]: string[], used: Map<string, number>) => {
  const [, language, file, part] = OF_LANGUAGE.exec(owner) ?? []
  // Sentences of every page name the film.
  if (language) return `${language}-${part === 'spoken' ? 'app' : (part ?? file ?? '')}`
  const name = posix.basename(owner).replace(/\.\w+/, '').replace('?', '-')
  if (others.length === 0) return name
  const number = (used.get(name) ?? 0) + 1
  used.set(name, number)
  return `shared-${name}-${number}`
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
        const used = new Map<string, number>()
        const assign = (owners: string[]) => {
          const reachedBy = new Map(owners.map(owner => [owner, reached(owner)]))
          const groups = mergeSmall(
            groupsOf(reachedBy, id => chunkOf.has(id)),
            info
          )
          for (const { owners, modules } of groups) {
            const name = nameOf(owners, used)
            for (const id of modules) chunkOf.set(id, name)
          }
        }
        const ids = [...this.getModuleIds()].sort()
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
      name: id => chunkOf.get(id) ?? null,
      includeDependenciesRecursively: false
    }
  }
}
