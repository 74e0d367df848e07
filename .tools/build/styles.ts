import type { Plugin, Rolldown } from 'vite'

/**
 * Puts the style of a chunk into its script: one request fewer, and never one without the other. The policy
 * allows constructed style sheets. The style of home is inlined into index.html (see prerender.ts).
 */
export function stylesInScripts(): Plugin {
  return {
    name: 'encore-styles-in-scripts',
    apply: 'build',
    generateBundle: {
      // Before Vite makes the scripts fetch their style sheets.
      order: 'pre',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter(part => part.type === 'chunk')
        const first = chunks.find(({ isEntry }) => isEntry)
        for (const chunk of chunks) {
          if (chunk === first) continue
          const names = chunk.viteMetadata?.importedCss ?? new Set()
          for (const name of names) {
            if (hasHome(chunk)) first?.viteMetadata?.importedCss.add(name)
            else chunk.code += adopting(takeSheet(bundle, name))
          }
          names.clear()
        }
      }
    }
  }
}

/** Removes a style sheet from the bundle and returns its text. */
export function takeSheet(bundle: Rolldown.OutputBundle, name: string): string {
  const sheet = bundle[name]
  if (sheet?.type !== 'asset') throw new Error(`No such style sheet: ${name}`)
  Reflect.deleteProperty(bundle, name)
  return String(sheet.source).trim()
}

function hasHome({ moduleIds }: Rolldown.OutputChunk): boolean {
  return moduleIds.some(id => id.endsWith('/src/quiz/home/home.svelte'))
}

function adopting(css: string): string {
  return `{const s=new CSSStyleSheet;s.replaceSync(${JSON.stringify(css)});document.adoptedStyleSheets.push(s)}\n`
}
