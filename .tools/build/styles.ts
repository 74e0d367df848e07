import type { Plugin, Rolldown } from 'vite'

/**
 * The style of a page comes in the page's own script, which is one file less to wait for, and neither
 * is ever there without the other. A sheet that is made this way is allowed by the policy: no markup
 * can make one. Home is drawn before any script: its style counts as the first script's, and stands in
 * the page itself (see prerender.ts).
 */
export function stylesInScripts(): Plugin {
  return {
    name: 'encore-styles-in-scripts',
    apply: 'build',
    generateBundle: {
      // Before Vite has the scripts fetch the sheets that they need.
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

/** The text of a style sheet, which then is no file any more. */
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
