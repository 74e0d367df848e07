import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { replaceFound } from './replace-found.ts'

/** Allows the inline scripts and styles of a page by their hash, and files of the same host. */
export function policy(html: string, styleNonce?: string): string {
  const hashes = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}(?![^>]* src=)[^>]*>(.*?)</${tag}>`, 'gs'))].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    )
  const styles = styleNonce ? [`'nonce-${styleNonce}'`] : hashes('style')
  const rules = [
    "default-src 'none'",
    ["script-src 'self'", ...hashes('script')].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    ...['font', 'connect', 'worker', 'manifest'].map(what => `${what}-src 'self'`),
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html encore-worker encore-offline'
  ]
  return rules.join('; ')
}

/** Adds the policy in a meta tag, before everything that it applies to. */
export function withPolicy(html: string, policy: string): string {
  return replaceFound(
    html,
    '<meta charset="utf-8" />',
    meta => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`
  )
}

/**
 * Applies the policy of the build in development, so that violations show at once. The style elements that
 * Vite adds are allowed by a nonce.
 */
export function policyInDev(): Plugin {
  const nonce = randomBytes(16).toString('base64')
  return {
    name: 'encore-policy-in-dev',
    apply: (_, { command, isPreview }) => command === 'serve' && !isPreview,
    config: () => ({ html: { cspNonce: nonce } }),
    transformIndexHtml: { order: 'post', handler: html => withPolicy(html, policy(html, nonce)) }
  }
}

/** Makes `vite preview` send what the built `_headers` says of all files, as hosts do that read this file. */
export function headersInPreview(): Plugin {
  return {
    name: 'encore-headers-in-preview',
    apply: (_, { isPreview }) => isPreview === true,
    config({ build }) {
      const file = resolve(build?.outDir ?? 'dist', '_headers')
      const [, all = ''] = existsSync(file)
        ? (/^\/\*\n((?: +.*\n)+)/m.exec(readFileSync(file, 'utf8')) ?? [])
        : []
      const headers = [...all.matchAll(/^ +([\w-]+): (.+)$/gm)].map(([, ...header]) => header)
      return { preview: { headers: Object.fromEntries(headers) as Record<string, string> } }
    }
  }
}
