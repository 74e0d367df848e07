import { readFileSync, readdirSync } from 'node:fs'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('../../../src/', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map(path =>
  path.split(sep).join('/')
)

/** The strings of all files of a kind. Modules of Vite cannot be imported here. */
const stringsIn = (kind: RegExp): string[] =>
  files
    .filter(path => kind.test(path))
    .flatMap(path => [...readFileSync(src + path, 'utf8').matchAll(/'((?:[^'\\\n]|\\.)+)'/g)])
    .map(([, text = '']) => text)

const WORD =
  /(?<!\p{L})(and|are|did|does|for|from|how|in|is|it|its|movie|my|not|of|on|sequel|that|the|their|they|this|to|was|were|what|who|with|you|your)(?!\p{L})/iu

/** The same in every language. */
const NAMES = ['encore', 'setlist']

const inSpanish = stringsIn(/^film\/es\/.*\.ts$/)

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Of other films and of a podcast. Longest first: one may be part of another. */
const titles = inSpanish
  .filter(text => WORD.test(text))
  .sort((one, other) => other.length - one.length)
  .map(text => new RegExp(escaped(text), 'giu'))

const known = new Set([...NAMES, ...inSpanish.map(text => text.toLowerCase())])
const sentences = new Set(
  // The words for numbers are in all languages.
  stringsIn(/^film\/(?!es\/).*\.ts$|(?<!number-)words\.ts$/)
    .map(text => text.toLowerCase())
    .filter(text => !known.has(text) && !text.includes('/'))
)

const PLACEHOLDER = /\{\w+\}/
const patterns = [...sentences].flatMap(text => {
  const parts = text.split(PLACEHOLDER)
  if (parts.length === 1 || !/\p{L}/u.test(parts.join(''))) return []
  return new RegExp(`^${parts.map(escaped).join('.+')}$`, 'iu')
})

/** The lines that are English sentences, or have English words outside of quotes and of titles. */
export function englishIn(lines: readonly string[]): string[] {
  return lines.filter(line => {
    const quoted = line.replace(/“[^”]*”/g, '“…”')
    const rest = titles.reduce((text, title) => text.replace(title, ''), quoted)
    return (
      WORD.test(rest) ||
      sentences.has(rest.toLowerCase()) ||
      patterns.some(pattern => pattern.test(rest))
    )
  })
}
