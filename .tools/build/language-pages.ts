import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import type { DrawnPage } from '../../src/prerender.ts'
import { escaped, folderOf } from './chat-preview.ts'
import { policy, withPolicy } from './policy.ts'
import { replaceFound } from './replace-found.ts'

const others = (drawn: Record<string, DrawnPage>) =>
  Object.entries(drawn).filter(([language]) => language !== 'en')

/** Links between the page of the game and those that show it to chats and searches in other languages. */
function alternates(languages: readonly string[], folder: string): string {
  const link = (language: string, href: string) =>
    `<link rel="alternate" hreflang="${language}" href="${href}" />`
  return [
    link('x-default', folder),
    link('en', folder),
    ...languages.map(language => link(language, `${folder}${language}/`))
  ].join('\n')
}

export function withAlternates(
  html: string,
  languages: readonly string[],
  siteUrl = process.env.SITE_URL
): string {
  const links = alternates(languages, siteUrl ? folderOf(siteUrl) : './')
  return replaceFound(html, '<link rel="icon"', tag => `${links}\n${tag}`)
}

/**
 * For each other language a page such as `es/`, with a title, a description and a picture for chats. It redirects
 * to the one game of all languages, with the same hash.
 */
export function languagePages(
  drawn: Record<string, DrawnPage>,
  siteUrl = process.env.SITE_URL
): Rolldown.EmittedAsset[] {
  const languages = others(drawn).map(([language]) => language)
  const folder = siteUrl ? folderOf(siteUrl) : '../'
  return others(drawn).map(([language, { words }]) => {
    const own = `share-${language}.png`
    const picture = folder + (existsSync(`static/${own}`) ? own : 'share.png')
    const metas = {
      'og:type': 'website',
      'og:site_name': 'Encore',
      'og:locale': language,
      'og:title': words.shareTitle,
      'og:description': words.shareText,
      'og:image': picture,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': words.shareAlt
    }
    const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escaped(words.title)}</title>
<meta name="description" content="${escaped(words.description)}" />
${Object.entries(metas)
  .map(([name, value]) => `<meta property="${name}" content="${escaped(value)}" />`)
  .join('\n')}
<meta name="twitter:card" content="summary_large_image" />
${alternates(languages, folder)}
<link rel="icon" href="../favicon.svg" type="image/svg+xml" />
<script>location.replace('../' + location.search + location.hash)</script>
</head>
<body><p><a href="../">${escaped(words.title)}</a></p></body>
</html>
`
    return {
      type: 'asset',
      fileName: `${language}/index.html`,
      source: withPolicy(html, policy(html))
    }
  })
}

/** Which files the offline worker keeps of a language, once somebody has chosen it: see offline-languages.js. */
export function languageFiles(bundle: Rolldown.OutputBundle, languages: readonly string[]): string {
  const files = languages.map(language => [
    language,
    Object.keys(bundle).filter(name => new RegExp(`^assets/${language}-[^/]*\\.js$`).test(name))
  ])
  return JSON.stringify(Object.fromEntries(files))
}

/** Adds `sw-languages.js` to the offline worker: Trusted Types would refuse to import it. */
export function offlineLanguages(): Plugin {
  let folder = ''
  return {
    name: 'encore-offline-languages',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    // After the worker is written.
    closeBundle: {
      sequential: true,
      order: 'post',
      handler(error) {
        const part = join(folder, 'sw-languages.js')
        if (error || !existsSync(part)) return
        appendFileSync(join(folder, 'sw.js'), `\n${readFileSync(part, 'utf8')}`)
        rmSync(part)
      }
    }
  }
}
