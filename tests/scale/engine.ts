// DuckDB, for the tests and the benchmark. It has a package.json of its own: npm start needs none of it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { film } from '../../src/film/index.ts'
import { withFilm } from './film-sql.ts'

type Value = string | number | null

interface Connection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRows(): (Value | bigint)[][] }>
  closeSync(): void
}
interface Instance {
  connect(): Promise<Connection>
  closeSync(): void
}
/** What is used of the package, whose own types are there only once it is installed. */
interface DuckDb {
  DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<Instance> }
}

export interface Engine {
  run(sql: string): Promise<unknown>
  /** Whole numbers of any size come as numbers. */
  rows(sql: string): Promise<Value[][]>
  close(): void
}

const require = createRequire(import.meta.url)
const PACKAGE = '@duckdb/node-api'

export const foldSql = new URL('fold.sql', import.meta.url)

export function isInstalled(): boolean {
  try {
    return require.resolve(PACKAGE) !== ''
  } catch {
    return false
  }
}

/** A database in memory. */
export async function openEngine(options: Record<string, string> = {}): Promise<Engine> {
  const { DuckDBInstance } = require(PACKAGE) as DuckDb
  const instance = await DuckDBInstance.create(':memory:', options)
  const connection = await instance.connect()
  return {
    run: sql => connection.run(sql),
    async rows(sql) {
      const rows = (await connection.runAndReadAll(sql)).getRows()
      return rows.map(row => row.map(value => (typeof value === 'bigint' ? Number(value) : value)))
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    }
  }
}

/** Loads a file of `line,voter,cast_at,ranking` and makes the views of `fold.sql` over it, for the film at hand. */
export async function fold(engine: Engine, file: string, castAt = 'BIGINT'): Promise<void> {
  await engine.run(`CREATE TABLE ballot_lines AS FROM read_csv('${file.replaceAll("'", "''")}',
    header = true, delim = ',', quote = '"', escape = '"', nullstr = 'NULL', allow_quoted_nulls = false,
    columns = {line: 'BIGINT', voter: 'VARCHAR', cast_at: '${castAt}', ranking: 'VARCHAR'})`)
  await engine.run(withFilm(readFileSync(foldSql, 'utf8'), film))
}
