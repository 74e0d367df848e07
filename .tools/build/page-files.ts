import { posix, resolve } from 'node:path'
import { runnerImport, type Rolldown } from 'vite'

const table = 'src/app/routes.ts'
/** The questions of a quick ten: the part of the film that its page needs first. */
const ten = 'src/film/quick-ten-pool.ts?asked'

type Routes = Pick<typeof import('../../src/app/routes.ts'), 'routes'>

/** The files of each page besides the first script, by the name of its route. */
export async function filesOfPages(
  context: Rolldown.PluginContext,
  bundle: Rolldown.OutputBundle
): Promise<Record<string, string[]>> {
  const { module } = await runnerImport<Routes>(resolve(table), { configFile: false })
  const chunks = Object.values(bundle).filter(part => part.type === 'chunk')
  const found = new Set<string>()
  const add = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || chunk.isEntry || found.has(chunk.fileName)) return
    found.add(chunk.fileName)
    for (const name of chunk.imports) add(chunks.find(({ fileName }) => fileName === name))
  }
  const addModule = (path: string) => {
    add(chunks.find(({ moduleIds }) => moduleIds.includes(resolve(path))))
  }
  const filesOf = ([name, { page, next, questions }]: [string, Routes['routes']['home']]) => {
    const [, path] = /["']([^"']+\.svelte)["']/.exec(String(page)) ?? []
    if (!path) context.error(`${table}: the entry of ${name} imports no page.`)
    addModule(posix.join(path.startsWith('/') ? '.' : posix.dirname(table), path))
    if (questions === 'ten') addModule(ten)
    if (next) filesOf([next, module.routes[next]])
  }
  return Object.fromEntries(
    Object.entries(module.routes).map(entry => {
      found.clear()
      filesOf(entry)
      return [entry[0], [...found].map(file => `./${file}`)]
    })
  )
}
