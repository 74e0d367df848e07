import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { film } from '../../src/film/index.ts'
import { titles } from '../../src/film/index.ts?titles'
import { foldSql } from '../scale/engine.ts'
import { withFilm } from '../scale/film-sql.ts'

// After a change of the storylines: npx vitest run tests/film -u
test('the SQL for big votes knows the storylines of the film, in all languages', async () => {
  const storylines = film.storylines.map(each => ({ ...each, formerTitles: titles[each.id] ?? [] }))
  const sql = withFilm(readFileSync(foldSql, 'utf8'), { ...film, storylines })
  await expect(sql).toMatchFileSnapshot(fileURLToPath(foldSql))
})
