import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { film } from '../../src/film/index.ts'
import { foldSql } from '../scale/engine.ts'
import { withFilm } from '../scale/film-sql.ts'

// After a change of the storylines: npx vitest run tests/film -u
test('the SQL for big votes knows the storylines of the film', async () => {
  const sql = withFilm(readFileSync(foldSql, 'utf8'), film)
  await expect(sql).toMatchFileSnapshot(fileURLToPath(foldSql))
})
