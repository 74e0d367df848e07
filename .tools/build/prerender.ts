import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin } from 'vite'
import { languages, type Language } from '../../src/app/text/languages.ts'
import type { DrawnPage } from '../../src/prerender.ts'
import { differences } from './differences.ts'
import { filmParts } from './film-parts.ts'
import { withInlineScript } from './inline-script.ts'
import { filesOfPages } from './page-files.ts'
import { languageFiles, languagePages, withAlternates } from './language-pages.ts'
import { policy, withPolicy } from './policy.ts'
import { replaceFound } from './replace-found.ts'
import { takeSheet } from './styles.ts'

const entry = 'src/prerender.ts'
const headers = 'static/_headers'
const notFound = 'static/404.html'
const offline = 'static/sw-languages.js'

/**
 * Renders the home page and the skeleton of all others into index.html, with the style they need inline, so
 * that the first response is already a page. Writes the Content-Security-Policy that allows just that.
 */
export function prerender(): Plugin {
  return {
    name: 'encore-prerender',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      // The other sources of the home page are watched as part of the game.
      for (const file of [entry, headers, notFound, offline]) this.addWatchFile(resolve(file))
    },
    async generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return
      const drawn = await render()
      const { home, skeleton } = drawn.en
      const others = Object.entries(drawn).filter(([language]) => language !== 'en')
      const found = others.map(
        ([language, other]) => [language, differences(saidBy(drawn.en), saidBy(other))] as const
      )
      const faces = Object.keys(bundle).filter(name => /\/text-[^/]*\.woff2$/.test(name))
      let html = await withInlineScript(String(page.source), {
        files: await filesOfPages(this, bundle),
        faces: faces.map(name => `./${name}`),
        words: Object.fromEntries(found.map(([language, { words }]) => [language, words])),
        attributes: [...new Set(found.flatMap(([, { attributes }]) => attributes))]
      })
      const link = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g
      html = replaceFound(html, link, (_link, name = '') => {
        // Addresses in the sheet are relative to its folder, one below.
        const css = takeSheet(bundle, name).replaceAll('url(./', 'url(./assets/')
        // Scripts would fetch the sheet if they found no link to it. A disabled link is not fetched.
        return `<link rel="stylesheet" href="./${name}" disabled /><style>${css}</style>`
      })
      html = replaceFound(html, '</head>', tag => skeleton.head + tag)
      html = replaceFound(html, /<title>.*?<\/title>/s, () => home.head)
      html = replaceFound(html, '<body>', tag => tag + home.body + skeleton.body)
      // Svelte hydrates by its own comments, which begin without a space.
      html = html.replace(/<!--\s[^]*?-->\s*/g, '')
      // Indents and comments of the inline script: without them the first response fits into fewer packets.
      html = html.replace(/\n\s+/g, '\n').replace(/^\/\/ .*\n/gm, '')
      const names = others.map(([language]) => language)
      html = withAlternates(html, names)
      page.source = withPolicy(html, policy(html))
      const pages = languagePages(drawn)
      for (const each of pages) this.emitFile(each)
      this.emitFile({
        type: 'asset',
        fileName: 'sw-languages.js',
        source: replaceFound(readFileSync(offline, 'utf8'), '/* files */ {}', () =>
          languageFiles(bundle, names)
        )
      })
      this.emitFile({
        type: 'asset',
        fileName: '_headers',
        source: replaceFound(readFileSync(headers, 'utf8'), '{policy}', () =>
          policy(
            [html, readFileSync(notFound, 'utf8'), ...pages.map(({ source }) => source)].join('')
          )
        )
      })
    }
  }
}

/** All of index.html that is in a language, in the same order. */
function saidBy({ home, skeleton, words: { description, tooOld, stuck } }: DrawnPage): string {
  const more = `<meta content="${description}"><p data-old="${tooOld}">${stuck}</p>`
  return [home.head, home.body, skeleton.body, more].join('')
}

async function render(): Promise<Record<Language, DrawnPage>> {
  // A new folder each time: Node does not import the same file twice.
  const folder = mkdtempSync('node_modules/.encore-prerender-')
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [filmParts(), svelte({ configFile: false })],
      build: { ssr: entry, outDir: folder, copyPublicDir: false }
    })
    const file = pathToFileURL(join(process.cwd(), folder, 'prerender.js')).href
    const { prerender } = (await import(file)) as typeof import('../../src/prerender.ts')
    const drawn: Partial<Record<Language, DrawnPage>> = {}
    // One after the other: the language is that of all that is drawn.
    for (const language of Object.keys(languages) as Language[])
      drawn[language] = await prerender(language)
    return drawn as Record<Language, DrawnPage>
  } finally {
    rmSync(folder, { recursive: true })
  }
}
