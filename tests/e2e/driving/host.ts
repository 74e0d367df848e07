import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { cpSync, existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json'
}

/** A static host that can be given another folder to serve, as by a deploy. */
export class Host {
  #folder: string
  readonly #server: Server

  constructor(folder: string, headers: Record<string, string> = {}) {
    this.#folder = folder
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(String(request.url), 'http://host')
      const file = join(this.#folder, pathname === '/' ? 'index.html' : pathname)
      const type = types[extname(file)]
      if (!type || !existsSync(file)) return response.writeHead(404).end()
      return response
        .writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', ...headers })
        .end(readFileSync(file))
    })
  }

  async open(): Promise<string> {
    await new Promise<void>(listening => this.#server.listen(0, '127.0.0.1', listening))
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}/`
  }

  deploy(folder: string): void {
    this.#folder = folder
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

/** A copy of a built folder as a later build would be: every script under another name, and a mark in the page. */
export function laterBuild(from: string, to: string): void {
  cpSync(from, to, { recursive: true })
  const scripts = readdirSync(join(to, 'assets')).filter(name => name.endsWith('.js'))
  const renamed = scripts.map(name => [name, name.replace(/\.js$/, '-later.js')] as const)
  for (const [name, later] of renamed) {
    renameSync(join(to, 'assets', name), join(to, 'assets', later))
  }
  const texts = ['index.html', 'sw.js', ...renamed.map(([, later]) => join('assets', later))]
  for (const text of texts) {
    const before = readFileSync(join(to, text), 'utf8')
    let content = before
    for (const [name, later] of renamed) content = content.replaceAll(name, later)
    if (text === 'index.html') {
      const allowed = inlineScripts(content)
      inlineScripts(before).forEach((old, at) => {
        content = content.replace(old, String(allowed[at]))
      })
      content = content.replace('<html', '<html data-build="later"')
    }
    content = content.replace(/(url:"index\.html",revision:")[^"]+/, '$1later')
    writeFileSync(join(to, text), content)
  }
}

/** The inline scripts of a page as its Content-Security-Policy allows them: by hash. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?: data-es5)?>([^]*?)<\/script>/g)].map(([, script = '']) =>
    createHash('sha256').update(script).digest('base64')
  )
}
