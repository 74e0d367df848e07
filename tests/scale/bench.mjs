// Ten million ballots: lines → SQL → the page's table → winner, and beside it our own reader on the
// same lines. Run by `npm run bench -- scale`, or with a number of lines behind `--`.
import { spawnSync } from 'node:child_process'
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { ensureEngine } from '../../.tools/ensure/dependencies.mjs'
import { bundled } from '../bench/bundled.mjs'

const load = async name => {
  const file = fileURLToPath(new URL(name, import.meta.url))
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module
}

/** Reads a table as the group page does, and counts it. */
async function winnerOf(file) {
  const { BallotReader, countElection } = await bundled('src/group/rules/import/index.ts')
  const { countElection } = await bundled('src/group/rules/election/count.ts')
  const { film } = await bundled('src/film/index.ts')
  const start = performance.now()
  const reader = new BallotReader(film)
  for await (const piece of createReadStream(file, 'utf8')) reader.push(piece)
  const { people, folded, ballots, unread } = reader.finish()
  const { headline, tally } = countElection(
    people.map(({ ballot }) => ballot),
    [folded],
    film
  )
  const refused = unread.lines
  return { seconds: (performance.now() - start) / 1000, ballots, refused, headline, tally }
}

/** Each in a process of its own, whose memory is told. */
const parts = {
  async engine(folder) {
    const { fold, openEngine } = await load('engine.ts')
    const engine = await openEngine({ temp_directory: folder })
    const start = performance.now()
    await fold(engine, join(folder, 'engine.csv'))
    const loaded = performance.now()
    const table = join(folder, 'party.csv')
    await engine.run(`COPY (FROM party_table ORDER BY ballots DESC) TO '${table}' (HEADER)`)
    const folded = performance.now()
    const report = await engine.rows('FROM line_report ORDER BY lines DESC')
    const [[rows]] = await engine.rows('SELECT COUNT(*) FROM party_table')
    const memory = process.resourceUsage().maxRSS
    engine.close()
    const count = await winnerOf(table)
    return {
      ...count,
      said: [
        `read into a table ${((loaded - start) / 1000).toFixed(1)} s, folded to ${rows} rows ${((folded - loaded) / 1000).toFixed(1)} s, the page's count ${count.seconds.toFixed(1)} s`,
        ...report.map(
          ([outcome, lines, first]) => `${outcome}: ${lines}, the first is line ${first}`
        )
      ],
      seconds: (folded - start) / 1000 + count.seconds,
      memory
    }
  },
  async reader(folder) {
    const count = await winnerOf(join(folder, 'reader.csv'))
    return { ...count, said: [], memory: process.resourceUsage().maxRSS }
  }
}

function measured(part, folder) {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=16000', fileURLToPath(import.meta.url), part, folder],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 100_000_000 }
  )
  return status === 0 ? JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1)) : null
}

async function main(lines) {
  ensureEngine(true)
  const folder = mkdtempSync(join(tmpdir(), 'encore-scale-'))
  try {
    const { writeLines } = await load('bench.ts')
    await writeLines(join(folder, 'engine.csv'), join(folder, 'reader.csv'), lines)
    const megabytes = statSync(join(folder, 'engine.csv')).size / 1_000_000
    console.log(`${lines} lines, ${megabytes.toFixed(0)} MB`)
    const results = Object.keys(parts).map(part => [part, measured(part, folder)])
    for (const [part, result] of results) {
      if (!result) {
        console.log(`\n${part}: more than it can hold`)
        continue
      }
      const { said, seconds, memory, ballots, headline } = result
      console.log(
        `\n${part}: ${seconds.toFixed(1)} s, ${Math.round(lines / seconds)} lines a second, ` +
          `at most ${Math.round(memory / 1024)} MB\n` +
          `${ballots} ballots, ${JSON.stringify(headline)}\n${said.join('\n')}`
      )
    }
    const tallies = results.flatMap(([, result]) => (result ? JSON.stringify(result.tally) : []))
    const isSame = new Set(tallies).size === 1
    console.log(isSame ? '\nBoth count the same.' : '\nTHE COUNTS DIFFER.')
    process.exitCode = isSame ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [what = '10000000', folder] = process.argv.slice(2)
if (folder) console.log(`\n${JSON.stringify(await parts[what](folder))}`)
else await main(Number(what))
process.exit()
