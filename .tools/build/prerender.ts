import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin } from 'vite'
import { compile } from './compile.ts'
import { filmParts } from './film-parts.ts'
import { filesOfPages } from './page-files.ts'
import { policy, withPolicy } from './policy.ts'
import { replaceFound } from './replace-found.ts'
import { routeScript } from './route-script.ts'
import { barePage, withIcon } from './bare-page.ts'
import { takeSheet } from './styles.ts'

const entry = 'src/prerender.ts'
const headers = 'static/_headers'
const lost = 'static/404.html'
const icon = 'static/favicon.svg'

const PARSE_ROUTE = "const parseRoute = () => ({ page: 'home' })"

/**
 * Draws the home page and the outlines of all others into index.html at build time, with the style they
 * need inline, so that the first response is already the page; names there the files that each page is
 * made of and how the page is told from the address; and writes the Content-Security-Policy that allows just that.
 */
export function prerender(): Plugin {
  return {
    name: 'encore-prerender',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      // All else that home is drawn from is part of the game too, and watched as such.
      for (const file of [entry, headers, lost, icon]) this.addWatchFile(resolve(file))
    },
    async generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return
      const files = filesOfPages(this, bundle)
      const { home, outlines } = await draw()
      const link = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g
      let html = replaceFound(String(page.source), link, (_link, name = '') => {
        // Addresses in the sheet are relative to its folder, and it moves one up.
        const css = takeSheet(bundle, name).replaceAll('url(./', 'url(./assets/')
        // The link stays, for scripts that would else fetch what they need of it: disabled, it is not asked for.
        return `<link rel="stylesheet" href="./${name}" disabled /><style>${css}</style>`
      })
      html = replaceFound(html, '</head>', tag => outlines.head + tag)
      html = replaceFound(html, /<title>.*?<\/title>/s, () => home.head)
      html = replaceFound(html, '<body>', tag => tag + home.body + outlines.body)
      html = replaceFound(html, 'const files = {}', () => `const files = ${JSON.stringify(files)}`)
      const script = await routeScript()
      html = replaceFound(html, PARSE_ROUTE, () => script)
      html = withIcon(barePage(html), readFileSync(icon, 'utf8'))
      page.source = withPolicy(html, policy(html))
      this.emitFile({
        type: 'asset',
        fileName: '_headers',
        source: replaceFound(readFileSync(headers, 'utf8'), '{policy}', () =>
          policy(html + readFileSync(lost, 'utf8'))
        )
      })
    }
  }
}

async function draw() {
  // A new name each time: what Node has imported once it does not read again.
  const draft = mkdtempSync('node_modules/.encore-prerender-')
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [filmParts(), svelte(compile)],
      build: { ssr: entry, outDir: draft, copyPublicDir: false }
    })
    const file = pathToFileURL(join(process.cwd(), draft, 'prerender.js')).href
    const { prerender } = (await import(file)) as typeof import('../../src/prerender.ts')
    return await prerender()
  } finally {
    rmSync(draft, { recursive: true })
  }
}
