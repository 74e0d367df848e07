// npm run words: every sentence a player reads, one a line, with its file and key.
import { readFileSync, readdirSync } from 'node:fs'
import { runnerImport } from 'vite'
import { ensurePackages } from './ensure/dependencies.mjs'

ensurePackages()

const load = async (file, plugins = []) =>
  (await runnerImport(file, { configFile: false, logLevel: 'error', plugins })).module

const { filmParts } = await load('./.tools/build/film-parts.ts')

/** As written, with placeholders, and with singular and plural side by side. */
const templateOf = ({ input = undefined, ...rest }) => {
  const forms = input ?? rest
  return typeof forms === 'string' ? forms : Object.values(forms).join(' | ')
}

async function wordLines() {
  const files = readdirSync('src', { recursive: true }).filter(file => file.endsWith('words.ts'))
  const modules = await Promise.all(files.map(file => load(`./src/${file}`, [filmParts()])))
  return modules
    .flatMap(module => Object.values(module))
    .filter(({ base }) => base)
    .flatMap(({ base, component }) =>
      Object.entries(base).map(([key, text]) => [
        component,
        key,
        typeof text === 'string' ? text : templateOf(text)
      ])
    )
}

function questionLines({ number, prompt, explanation, ...question }) {
  const { options = [], events = [], pairs = [], answer } = question
  return [
    ['prompt', prompt],
    ...options.flatMap(({ text, note }, place) => [
      [place === answer ? 'right' : 'wrong', text],
      ...(note ? [['note', note]] : [])
    ]),
    ...events.map(event => ['event', event]),
    ...pairs.map(pair => ['pair', pair.join(' – ')]),
    ['explanation', explanation]
  ].map(([key, text]) => [`question ${number}`, key, text])
}

async function filmLines() {
  const { film } = await load('./src/film/index.ts', [filmParts()])
  return [
    ...film.questions.flatMap(questionLines),
    ...film.storylines.flatMap(({ id, title, pitch }) => [
      [`storyline ${id}`, 'title', title],
      [`storyline ${id}`, 'pitch', pitch]
    ]),
    ...film.news.map(({ date, who, text }) => ['news', date ?? 'no date', `${who}: ${text}`]),
    ...film.openQuestions.map(text => ['news', 'open', text]),
    ...film.sources.map(({ id, title }) => ['source', id, title])
  ]
}

function pageLines() {
  const found = (file, pattern) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, key, text]) => [file, key, text])
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

const lines = [...pageLines(), ...(await wordLines()), ...(await filmLines())]
// Vite keeps watching, so exit by hand; but a pipe may not have read everything yet.
process.stdout.write(`${lines.map(line => line.join('\t')).join('\n')}\n`, () => process.exit())
