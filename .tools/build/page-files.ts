import { basename } from 'node:path'
import type { Rolldown } from 'vite'

/** Where all pages are listed. */
export const PAGES = '/src/app/routes.ts'

/** What is needed right after a page, or beside it. */
const alongside: Record<string, string[]> = {
  home: ['/src/quiz/play/quiz.svelte', '/src/film/quick-ten-pool.ts?asked'],
  quiz: ['/src/film/quick-ten-pool.ts?asked']
}

/**
 * The files of each page besides the first script, by the name of its route, which its component bears:
 * index.html asks for those of the page that is wanted at once, not only when the first script does.
 */
export function filesOfPages(
  context: Rolldown.PluginContext,
  bundle: Rolldown.OutputBundle
): Record<string, string[]> {
  const list = [...context.getModuleIds()].find(id => id.endsWith(PAGES)) ?? ''
  const pages = context.getModuleInfo(list)?.dynamicallyImportedIds ?? []
  return Object.fromEntries(
    pages.map(id => {
      const name = basename(id, '.svelte')
      const files = [id, ...(alongside[name] ?? [])].flatMap(each => filesOf(each, bundle))
      return [name, [...new Set(files)].map(file => `./${file}`)]
    })
  )
}

/** The file with a module, and all that it imports. */
function filesOf(module: string, bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter(part => part.type === 'chunk')
  const files = new Set<string>()
  const add = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || chunk.isEntry || files.has(chunk.fileName)) return
    files.add(chunk.fileName)
    for (const name of chunk.imports) add(chunks.find(({ fileName }) => fileName === name))
  }
  add(chunks.find(({ moduleIds }) => moduleIds.some(id => id.endsWith(module))))
  return [...files]
}
