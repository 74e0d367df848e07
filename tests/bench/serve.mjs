import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2'
}
const isPacked = type => type === 'image/png' || type === 'font/woff2'

/** A folder as a good static host serves it: text in Brotli, squeezed once. */
export async function serve(folder) {
  const answers = new Map()
  const answerTo = pathname => {
    const file = new URL(`.${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`, folder)
    if (!file.href.startsWith(folder.href) || !existsSync(file)) return null
    const type = types[extname(file.pathname)] ?? 'application/octet-stream'
    const body = readFileSync(file)
    const head = { 'content-type': type, 'cache-control': 'no-cache' }
    if (isPacked(type)) return { head, body }
    return { head: { ...head, 'content-encoding': 'br' }, body: brotliCompressSync(body) }
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host')
    if (!answers.has(pathname)) answers.set(pathname, answerTo(pathname))
    const answer = answers.get(pathname)
    if (!answer) return response.writeHead(404).end()
    return response
      .writeHead(200, { ...answer.head, 'content-length': answer.body.length })
      .end(answer.body)
  })
  await new Promise(listening => {
    server.listen(0, '127.0.0.1', listening)
  })
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
