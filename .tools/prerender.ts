import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin } from 'vite'
import { compile } from './compile.ts'

const draft = 'node_modules/.encore-prerender'

/**
 * Draws the home page into index.html at build time, with the style it needs inline, so that the
 * first response is already the page; and writes the Content-Security-Policy that allows just that.
 */
export function prerender(): Plugin {
  return {
    name: 'encore-prerender',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return
      const { head, body } = await drawHome()
      let html = String(page.source)
      html = html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_link, name) => {
        const sheet = bundle[String(name)]
        if (sheet?.type !== 'asset') throw new Error(`No such style sheet: ${String(name)}`)
        Reflect.deleteProperty(bundle, String(name))
        // Addresses in the sheet are relative to its folder, and it moves one up.
        const css = String(sheet.source).replaceAll('url(./', 'url(./assets/')
        // The link stays, for scripts that would else fetch what they need of it: disabled, it is not asked for.
        return `<link rel="stylesheet" href="./${name}" disabled /><style>${css.trim()}</style>`
      })
      html = html.replace(/<title>.*?<\/title>/s, head).replace('<body>', `<body>${body}`)
      page.source = html.replace(
        '<meta charset="utf-8" />',
        meta =>
          `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy(html)}" />`
      )
      const [headers, lost] = ['_headers', '404.html'].map(name =>
        readFileSync(`static/${name}`, 'utf8')
      )
      this.emitFile({
        type: 'asset',
        fileName: '_headers',
        source: String(headers).replace('{policy}', policy(html + String(lost)))
      })
    }
  }
}

async function drawHome(): Promise<{ head: string; body: string }> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte(compile)],
    build: { ssr: 'src/prerender.ts', outDir: draft, emptyOutDir: true, copyPublicDir: false }
  })
  const file = pathToFileURL(join(process.cwd(), draft, 'prerender.js')).href
  const { prerenderHome } = (await import(file)) as typeof import('../src/prerender.ts')
  const drawn = await prerenderHome()
  rmSync(draft, { recursive: true })
  return drawn
}

/** Allows what stands inline in these pages, and what comes from the same host. */
function policy(html: string): string {
  const hashes = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    )
  const rules = [
    "default-src 'none'",
    `script-src 'self' ${hashes('script').join(' ')}`,
    `style-src 'self' ${hashes('style').join(' ')}`,
    ...['img', 'font', 'connect', 'worker', 'manifest'].map(what => `${what}-src 'self'`),
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html encore-worker encore-offline'
  ]
  return rules.join('; ')
}
