// npm run words: every sentence a player reads, one a line, with its file or component and key.
// npm run words -- es: in Spanish; npm run words -- es --todo: what Spanish lacks, in English.
import { existsSync, readFileSync } from 'node:fs'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { runnerImport } from 'vite'
import { ensurePackages } from '../ensure/dependencies.mjs'

ensurePackages()

const load = async (file, plugins = []) =>
  (await runnerImport(file, { configFile: false, logLevel: 'error', plugins })).module

/** Vite keeps watching, so exit by hand; but a pipe may not have read everything yet. */
const leave = (stream, text, status) => stream.write(text, () => process.exit(status))

const { filmParts } = await load('./.tools/build/film-parts.ts')
const plugins = [filmParts(), svelte({ configFile: false })]
const [{ english, wordsOf }, { linesOf, missingFrom }, { filmLines, filmLinesMissingFrom }] =
  await Promise.all(
    ['all-words', 'players-way', 'film-lines'].map(name =>
      load(`./.tools/words/${name}.ts`, plugins)
    )
  )
const { film } = await load('./src/film/index.ts', plugins)
const { filmIn } = await load('./src/film/film-in.ts')
const { languages } = await load('./src/app/text/languages.ts')

/** The texts of the film in another language; `null` if it has none. */
async function filmTexts(language) {
  const file = `${process.env.FILM ?? 'src/film'}/${language}/index.ts`
  return existsSync(file) ? (await load(`./${file}`)).texts : null
}

const linesUnder = (component, texts) =>
  Object.entries(texts).map(([key, text]) => ({ component, key, text }))

const spokenLines = ({ identity, tone }) => [
  ...linesUnder('film', identity),
  ...linesUnder('tone', tone)
]

function pageLines() {
  const found = (file, pattern) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, key, text]) => ({
      component: file,
      key,
      text
    }))
  const tags = /<(title|h1|p|a|noscript)\b[^>]*>\s*([^<]+?)\s*</g
  const metas =
    /<meta\s+(?:name|property)="((?:og|twitter):[\w:]*(?:title|description|alt)|description)"\s+content="([^"]+)"/g
  return [
    ...found('index.html', tags),
    ...found('index.html', metas),
    ...found('static/404.html', tags),
    ...found('static/manifest.webmanifest', /"(name|short_name|description)": "([^"]+)"/g)
  ]
}

async function todoLines(language) {
  if (language === 'en') return []
  const texts = await filmTexts(language)
  return [
    ...missingFrom(wordsOf(language), english, language),
    ...filmLinesMissingFrom(texts, film)
  ]
}

async function linesIn(language) {
  if (language === 'en') return [...pageLines(), ...linesOf(english), ...filmLines(film)]
  const texts = await filmTexts(language)
  return [
    ...linesOf(wordsOf(language)),
    ...(texts ? [...filmLines(filmIn(film, texts)), ...spokenLines(texts)] : [])
  ]
}

/** The name of a language in English; undefined for an unknown code. */
function nameOf(language) {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language)
  } catch {
    return undefined
  }
}

const isTodo = process.argv.includes('--todo')
const asked = process.argv.slice(2).filter(each => each !== '--todo')
const [language = 'en'] = asked
if (asked.length > 1 || !nameOf(language)) {
  const known = Object.keys(languages).join(', ')
  const said = `“${asked.join(' ')}” is no language. Name one by its code, such as ${known}.\n`
  leave(process.stderr, said, 1)
} else {
  const lines = await (isTodo ? todoLines(language) : linesIn(language))
  const begun = Object.hasOwn(languages, language)
    ? ''
    : `${nameOf(language)} is not listed in src/app/text/languages.ts yet.\n`
  process.stderr.write(begun + (isTodo ? `${nameOf(language)} lacks ${lines.length}.\n` : ''))
  const text = lines.map(line => `${line.component}\t${line.key}\t${line.text}\n`)
  leave(process.stdout, text.join(''), 0)
}
