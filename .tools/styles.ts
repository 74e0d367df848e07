import type { Plugin } from 'vite'

/**
 * The style of a page comes in the page's own script, which is one file less to wait for, and neither
 * is ever there without the other. A sheet that is made this way is allowed by the policy: no markup
 * can make one.
 */
export function stylesInScripts(): Plugin {
  return {
    name: 'encore-styles-in-scripts',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (_, files) => files.filter(file => !file.endsWith('.css'))
        }
      }
    }),
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue
        for (const name of part.viteMetadata?.importedCss ?? []) {
          const sheet = bundle[name]
          // What is not there stands in the page itself: see prerender.ts.
          if (sheet?.type !== 'asset') continue
          part.code += adopting(String(sheet.source).trim())
          Reflect.deleteProperty(bundle, name)
        }
      }
    }
  }
}

function adopting(css: string): string {
  return `{const s=new CSSStyleSheet;s.replaceSync(${JSON.stringify(css)});document.adoptedStyleSheets.push(s)}\n`
}
