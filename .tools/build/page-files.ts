import { existsSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { runnerImport, type Rolldown } from 'vite'
import { languages, type Language } from '../../src/app/text/languages.ts'
import { filmFolder, filmParts } from './film-parts.ts'

const table = 'src/app/routes.ts'
/** The questions of a quick ten: the part of the film that its page needs first. */
const ten = 'src/film/quick-ten-pool.ts?asked'
const allQuestions = 'src/film/index.ts'
/** Imports the part of each kind of question. */
const kinds = 'src/quiz/kinds/answer-parts.ts'
const storylines = 'src/film/shown-storylines.ts'

type Routes = Pick<typeof import('../../src/app/routes.ts'), 'routes'>

/** The name of a component of sentences begins with its chunk. */
const COMPONENT = /i18n\(["'](\w+)\//g

/** The files of each page besides the first script, by language and by the name of its route. */
export async function filesOfPages(
  context: Rolldown.PluginContext,
  bundle: Rolldown.OutputBundle
): Promise<Record<Language, Record<string, string[]>>> {
  const { module } = await runnerImport<Routes>(resolve(table), {
    configFile: false,
    plugins: [filmParts()]
  })
  const chunks = Object.values(bundle).filter(part => part.type === 'chunk')
  const found = new Set<Rolldown.OutputChunk>()
  const add = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || chunk.isEntry || found.has(chunk)) return
    found.add(chunk)
    for (const name of chunk.imports) add(chunks.find(({ fileName }) => fileName === name))
  }
  const chunkOf = (path: string) =>
    chunks.find(({ moduleIds }) => moduleIds.some(id => id === resolve(path)))
  const filesOf = ([name, { page, next, questions, hasAnyKind }]: [
    string,
    Routes['routes']['home']
  ]) => {
    const [, path] = /["']([^"']+\.svelte)["']/.exec(String(page)) ?? []
    if (!path) context.error(`${table}: the entry of ${name} imports no page.`)
    add(chunkOf(posix.join(path.startsWith('/') ? '.' : posix.dirname(table), path)))
    if (questions === 'ten') add(chunkOf(ten))
    if (questions === 'all') add(chunkOf(allQuestions))
    if (hasAnyKind)
      for (const id of context.getModuleInfo(resolve(kinds))?.dynamicallyImportedIds ?? [])
        add(chunkOf(id))
    if (next) filesOf([next, module.routes[next]])
  }
  /** In another language: its words, and its film in place of the film’s own language. */
  const inLanguage = (language: string): (Rolldown.OutputChunk | undefined)[] => {
    if (language === 'en') return [...found]
    const hasFilm = existsSync(resolve(filmFolder, language, 'index.ts'))
    const part = (query: string) => chunkOf(`src/film/${language}/index.ts?${query}`)
    const texts = chunks
      .filter(chunk => chunk.isEntry || found.has(chunk))
      .flatMap(({ moduleIds }) => moduleIds)
      .flatMap(id => [...(context.getModuleInfo(id)?.code ?? '').matchAll(COMPONENT)])
      .map(([, chunk = '']) => chunkOf(`src/app/text/${language}/${chunk}.json`))
    const instead = new Map([
      [chunkOf(ten), part('asked')],
      [chunkOf(allQuestions), part('questions')]
    ])
    const loader = chunkOf('src/app/text/other-words.ts')
    const own = [...found].map(chunk => (hasFilm && instead.get(chunk)) || chunk)
    const shown = chunkOf(storylines)
    const parts = shown && found.has(shown) ? ['spoken', 'storylines'] : ['spoken']
    return [...own, loader, ...texts, ...(hasFilm ? parts.map(part) : [])]
  }
  return Object.fromEntries(
    Object.keys(languages).map(language => [
      language,
      Object.fromEntries(
        Object.entries(module.routes).map(entry => {
          found.clear()
          filesOf(entry)
          const files = inLanguage(language).flatMap(chunk => chunk?.fileName ?? [])
          return [entry[0], [...new Set(files)].map(file => `./${file}`)]
        })
      )
    ])
  ) as Record<Language, Record<string, string[]>>
}
