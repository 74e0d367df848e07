import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import { filmFolder, filmParts } from './film-parts.ts'
import { replaceFound } from './replace-found.ts'

const unset =
  'SITE_URL is not set: chats will show a link to the game without its picture. docs/publish.md says more.'

/**
 * Chat apps show the picture of a page only if its address is absolute. `SITE_URL` is the address of the
 * built folder; without it the build prints a warning.
 */
export function chatPreview(siteUrl = process.env.SITE_URL): Plugin {
  return {
    name: 'encore-chat-preview',
    apply: 'build',
    configResolved({ logger }) {
      if (!siteUrl) logger.warn(unset)
    },
    transformIndexHtml: {
      order: 'post',
      handler: html => (siteUrl ? withAddress(html, siteUrl) : html)
    }
  }
}

/** @param siteUrl of the folder or of its index.html */
export function withAddress(html: string, siteUrl: string): string {
  const folder = folderOf(siteUrl)
  const withImage = replaceFound(
    html,
    /(property="og:image" content=")[^"]+/,
    (_, start = '') => `${start}${folder}share.png`
  )
  const type = /<meta property="og:type"[^>]*>/
  return replaceFound(
    withImage,
    type,
    meta => `${meta}\n    <meta property="og:url" content="${folder}" />`
  )
}

type Words = typeof import('../../src/app/text/page-words.ts')

/** Writes the sentences of index.html into it, which name the film, and its paper colour. */
export function filmInPage(): Plugin {
  return {
    name: 'encore-film-in-page',
    transformIndexHtml: {
      order: 'pre',
      handler: async html => {
        const { module } = await runnerImport<Words>(resolve('src/app/text/page-words.ts'), {
          configFile: false,
          plugins: [filmParts()]
        })
        return withPaper(withWords(html, module.pageWords.get()), coloursOf(filmFolder))
      }
    }
  }
}

/** @returns the page with sentences in place of their keys in braces */
export function withWords(html: string, words: Record<string, string>): string {
  return Object.entries(words).reduce(
    (page, [key, sentence]) =>
      replaceFound(page, new RegExp(`\\{${key}\\}`, 'g'), () => escaped(sentence)),
    html
  )
}

/** @returns the page with the browser's frame in the colour of the paper, light and dark */
export function withPaper(html: string, colours: string): string {
  const [, ...papers] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(colours) ?? []
  return replaceFound(
    html,
    /(name="theme-color" content=")#\w+(" media="\(prefers-color-scheme: (\w+)\))/g,
    (_, start = '', end = '', scheme = '') => start + papers[scheme === 'dark' ? 1 : 0] + end
  )
}

function coloursOf(folder: string): string {
  const own = resolve(folder, 'art/colours.css')
  return readFileSync(existsSync(own) ? own : 'src/ui/art/colours.css', 'utf8')
}

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

export function folderOf(siteUrl: string): string {
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : null
  if (!url?.protocol.startsWith('http')) {
    throw new Error(`SITE_URL has to be an address such as https://example.org/encore/: ${siteUrl}`)
  }
  const path = url.pathname.replace(/\/(index\.html)?$/, '')
  return `${url.origin}${path}/`
}
