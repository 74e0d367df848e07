import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin } from 'vite'
import { compile } from './compile.ts'
import { policy, withPolicy } from './policy.ts'
import { replaceFound } from './replace-found.ts'

const entry = 'src/prerender.ts'
const headers = 'static/_headers'
const lost = 'static/404.html'

/**
 * Draws the home page into index.html at build time, with the style it needs inline, so that the
 * first response is already the page; and writes the Content-Security-Policy that allows just that.
 */
export function prerender(): Plugin {
  return {
    name: 'encore-prerender',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      // All else that home is drawn from is part of the game too, and watched as such.
      for (const file of [entry, headers, lost]) this.addWatchFile(resolve(file))
    },
    async generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return
      const { head, body } = await drawHome()
      const link = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g
      let html = replaceFound(String(page.source), link, (_link, name = '') => {
        const sheet = bundle[name]
        if (sheet?.type !== 'asset') throw new Error(`No such style sheet: ${name}`)
        Reflect.deleteProperty(bundle, name)
        // Addresses in the sheet are relative to its folder, and it moves one up.
        const css = String(sheet.source).replaceAll('url(./', 'url(./assets/')
        // The link stays, for scripts that would else fetch what they need of it: disabled, it is not asked for.
        return `<link rel="stylesheet" href="./${name}" disabled /><style>${css.trim()}</style>`
      })
      html = replaceFound(html, /<title>.*?<\/title>/s, () => head)
      html = replaceFound(html, '<body>', tag => tag + body)
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

async function drawHome(): Promise<{ head: string; body: string }> {
  // A new name each time: what Node has imported once it does not read again.
  const draft = mkdtempSync('node_modules/.encore-prerender-')
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      plugins: [svelte(compile)],
      build: { ssr: entry, outDir: draft, copyPublicDir: false }
    })
    const file = pathToFileURL(join(process.cwd(), draft, 'prerender.js')).href
    const { prerenderHome } = (await import(file)) as typeof import('../src/prerender.ts')
    return await prerenderHome()
  } finally {
    rmSync(draft, { recursive: true })
  }
}
