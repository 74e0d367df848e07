import { build, type Plugin, type Rolldown } from 'vite'
import type { Language } from '../../src/app/text/languages.ts'
import { filmParts } from './film-parts.ts'
import { replaceFound } from './replace-found.ts'

const entry = 'src/first-paint.ts'
const place = '<!-- src/first-paint.ts -->'

/** The constants that src/first-paint.ts declares. */
interface FirstPaint {
  files: Partial<Record<Language, Record<string, string[]>>>
  faces: string[]
  words: Partial<Record<Language, Record<string, string>>>
  attributes: string[]
}

/** Writes src/first-paint.ts into a page as a classic script: it has to run before the first paint. */
export async function withInlineScript(
  html: string,
  { files = {}, faces = [], words = {}, attributes = [] }: Partial<FirstPaint> = {}
): Promise<string> {
  // Each name once: most pages need the same files.
  const names = [...new Set(Object.values(files).flatMap(pages => Object.values(pages).flat()))]
  const pages = mapped(files, ofPages =>
    mapped(ofPages, list => list.map(file => names.indexOf(file)))
  )
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [filmParts()],
    define: {
      FILES: JSON.stringify(names),
      PAGES: JSON.stringify(pages),
      FACES: JSON.stringify(faces),
      WORDS: JSON.stringify(words),
      ATTRIBUTES: JSON.stringify(attributes)
    },
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry, formats: ['iife'], name: 'firstPaint' },
      rolldownOptions: {
        treeshake: {
          moduleSideEffects: id => id.endsWith(entry),
          manualPureFunctions: ['defineStore']
        }
      }
    }
  })) as Rolldown.RolldownOutput[]
  const code = outputs
    .flatMap(({ output }) => output)
    .map(part => (part.type === 'chunk' ? part.code : ''))
  return replaceFound(html, place, () => `<script>${code.join('').trim()}</script>`)
}

const mapped = <From, To>(all: Record<string, From>, change: (from: From) => To) =>
  Object.fromEntries(Object.entries(all).map(([key, value]) => [key, change(value)]))

/** In development there is nothing to preload. */
export function inlineScriptInDev(): Plugin {
  return {
    name: 'encore-inline-script-in-dev',
    apply: 'serve',
    transformIndexHtml: { order: 'pre', handler: html => withInlineScript(html) }
  }
}
