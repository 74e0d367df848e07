import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'vitest'
import { readBallots } from '../../src/core/election/index.ts'
import { film } from '../../src/film/index.ts'
test('x', () => {
  for (const f of readdirSync('/work/shared/inputs')) {
    if (/zip|xlsx/.test(f)) continue
    const { people, folded, ballots, known, replaced, refused, unread, stranger, again } = readBallots(film, readFileSync('/work/shared/inputs/' + f, 'utf8'))
    console.log(f, people.map(p => `${p.name ?? ''}/${p.sender ?? ''}: ${p.ballot.ranking.join('>')}${p.ballot.writeIn ?? ''}`).join(' | '), JSON.stringify({ folded, ballots, known, replaced, refused, unread: unread.lines, stranger, again }))
  }
})
