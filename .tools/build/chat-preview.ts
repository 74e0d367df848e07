import type { Plugin } from 'vite'
import { replaceFound } from './replace-found.ts'

const unset =
  'SITE_URL is not set: chats will show a link to the game without its picture. docs/publish.md says more.'

/**
 * Chat apps show the picture of a page only where its address is absolute, and this alone of all
 * addresses: `SITE_URL` says where the built folder will be. Without it the build says what is missing.
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

function folderOf(siteUrl: string): string {
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : null
  if (!url?.protocol.startsWith('http')) {
    throw new Error(`SITE_URL has to be an address such as https://example.org/encore/: ${siteUrl}`)
  }
  const path = url.pathname.replace(/\/(index\.html)?$/, '')
  return `${url.origin}${path}/`
}
