// Counts ballot files with the reader and the tally of the group page. count.mjs installs the packages first.
import { mkdtempSync, openAsBlob, readdirSync, rmSync, statSync, createWriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { bundled } from '../../tests/bench/bundled.mjs'
import { root } from '../ensure/dependencies.mjs'

const HELP = `The election of files of ballots, counted as a group counts it.

  npm run --silent count -- [options] FILE…

FILE is a table of ballots (name,ranking,ballots), a saved chat, anything with group or ticket links
in it, an archive of a chat or a spreadsheet (.zip, .xlsx); a folder stands for all files in it, by
name; - or none for standard input. Of a name that stands in two rows the later ballot counts; a link
counts once for its name, or else for its sender.

  --pairs           every head-to-head too
  --json            the whole result as JSON
  --csv             how often each ranking was cast, without names: the page of a group opens it
  --encoding NAME   what the files are encoded in, if it is not told right
  --help            this

Results go to standard output; what was read and what was not, to standard error.
Ends with 0 when ballots were counted, 1 when there were none or a file could not be read, 2 when it
was called in another way.`

const COUNTED = 0
const NOTHING = 1
const USAGE = 2

class Failure extends Error {
  constructor(message, code) {
    super(message)
    this.code = code
  }
}

function commandLine() {
  const options = {
    ...Object.fromEntries(['pairs', 'json', 'csv'].map(name => [name, { type: 'boolean' }])),
    help: { type: 'boolean', short: 'h' },
    encoding: { type: 'string' }
  }
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    if (values.json && values.csv) throw new Error('--json and --csv are two results: choose one.')
    const isAlone = positionals.length === 0
    if (isAlone && process.stdin.isTTY && !values.help) throw new Error('Name a file of ballots.')
    return { ...values, files: isAlone ? ['-'] : positionals }
  } catch (error) {
    throw new Failure(`${error.message}\n\n${HELP}`, USAGE)
  }
}

/** npm runs scripts in the project's folder; paths are relative to where npm was called. */
const here = process.env.npm_lifecycle_event === 'count' ? process.env.INIT_CWD : undefined

/** Expands folders into their files, each file once. */
function filesOf(paths) {
  const all = paths.flatMap(given => {
    const path = given === '-' ? given : resolve(here ?? '.', given)
    if (path === '-' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path
    const inside = readdirSync(path, { recursive: true, withFileTypes: true })
    return inside
      .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
      .map(entry => join(entry.parentPath ?? entry.path, entry.name))
      .sort()
  })
  return [...new Set(all)]
}

/** Detecting the encoding takes two reads, so standard input is saved to a file first. */
async function blobOf(path) {
  if (path !== '-') return openAsBlob(path)
  const folder = mkdtempSync(join(tmpdir(), 'encore-count-'))
  process.on('exit', () => {
    rmSync(folder, { recursive: true })
  })
  const copy = join(folder, 'input')
  await pipeline(process.stdin, createWriteStream(copy))
  return openAsBlob(copy)
}

const isWatched = process.stderr.isTTY

function tell(line) {
  process.stderr.write(isWatched ? `\r\x1b[K${line}` : '')
}

async function main() {
  const { files: paths, encoding, help, json, csv, pairs } = commandLine()
  if (help) {
    console.log(HELP)
    return COUNTED
  }
  const election = await bundled(join(root, '.tools/count/election.ts'))
  const { ENCODINGS, excerpt, gather, reportOf, saidOf, summaryOf, tableOf, doBallotTask } =
    election
  if (encoding && !ENCODINGS.includes(encoding)) {
    throw new Failure(`--encoding is one of ${ENCODINGS.join(', ')}.`, USAGE)
  }

  async function fileOf(path) {
    // Names may contain terminal control characters.
    const name = path === '-' ? 'standard input' : excerpt(basename(path), 80)
    let read
    try {
      await doBallotTask(
        { kind: 'read', file: await blobOf(path), encoding },
        ({ kind, part, file }) => {
          if (kind === 'progress') tell(`${name} ${Math.floor(part * 100)} %`)
          else read = file
        }
      )
    } catch (error) {
      const why = error.code === 'ERR_INVALID_ARG_VALUE' ? 'no such file' : error.message
      throw new Failure(`${name} could not be read, so nothing was counted (${why}).`, NOTHING)
    } finally {
      tell('')
    }
    console.error(saidOf(name, read).join('\n'))
    return { name, file: read }
  }

  const all = []
  for (const path of filesOf(paths)) all.push(await fileOf(path))
  const gathered = gather(all.map(({ file }) => file))
  const summary = summaryOf(gathered)
  if (csv) process.stdout.write(tableOf(gathered))
  else if (json) {
    const files = all.map(({ name, file: { people, ...rest } }) => {
      const told = { name, people: people.length, ...rest }
      delete told.folded
      return told
    })
    console.log(JSON.stringify({ ...summary, files }, null, 2))
  } else console.log(reportOf(summary, pairs))
  return gathered.ballots > 0 ? COUNTED : NOTHING
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof Failure)) throw error
  console.error(error.message)
  process.exitCode = error.code
}
