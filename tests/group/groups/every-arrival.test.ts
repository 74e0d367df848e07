import { Blob } from 'node:buffer'
import { basename } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gather } from '../../../.tools/count/election.ts'
import type { PartyBallot } from '../../../src/links/contents.ts'
import { BallotReader, readBallots } from '../../../src/group/rules/import/index.ts'
import { countElection } from '../../../src/group/rules/election/count.ts'
import { encodeParty, encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { binaries, bytesOf, texts } from '../../fixtures/texts.ts'
import { eventually } from '../../world/eventually.ts'
import { startApp, type App } from '../../world/start-app.ts'

const told = (name: string | undefined, { ballot }: PartyBallot) => [
  name ?? '',
  ballot.ranking
    .map(tier =>
      tier.map(id => (id === 'write-in' ? `write-in:${ballot.writeIn ?? ''}` : id)).join(' = ')
    )
    .join(' > ')
]
const inOrder = (people: string[][]) => people.map(one => one.join(': ')).sort()

const voters = (app: App) =>
  inOrder(app.voters.voters.get().map(({ ballot }) => told(ballot.name, ballot)))

function pasted(text: string): App {
  const app = startApp()
  app.importer.addBallots(text)
  return app
}

async function opened(content: Uint8Array | string, name = 'votes'): Promise<App> {
  const app = startApp()
  app.groupFiles.addFile(Object.assign(new Blob([content]), { name }) as unknown as File)
  await eventually(() => {
    expect(app.groupFiles.reading.get()?.state).toBe('done')
  })
  return app
}

/** As the terminal takes a text that comes in pieces. */
function counted(text: string, size: number) {
  const reader = new BallotReader(film)
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size))
  const { people, ballots } = gather([reader.finish()])
  return {
    people: inOrder(people.map(one => told(one.name ?? (one.link ? '' : one.sender), one))),
    ballots
  }
}

describe('the same text gives the same voters, pasted, opened as a file and in the terminal', () => {
  test.each(Object.entries(texts))('%s', async (file, people) => {
    const text = bytesOf(file).toString()
    const expected = inOrder(people)
    expect(voters(pasted(text))).toEqual(expected)
    expect(voters(await opened(bytesOf(file), basename(file)))).toEqual(expected)
    for (const size of [1, 7, text.length]) {
      expect(counted(text, size)).toEqual({ people: expected, ballots: people.length })
    }
  })

  test.each(Object.entries(binaries))('of a file that is no text: %s', async (file, people) => {
    expect(voters(await opened(bytesOf(file), basename(file)))).toEqual(inOrder(people))
  })

  test('and nobody of these is asked about', () => {
    for (const file of Object.keys(texts)) {
      expect(pasted(bytesOf(file).toString()).voters.namesakes.get()).toEqual([])
    }
  })

  const rankings = ['duet', 'children', 'big-break', 'duet > children', 'children > big-break']
  const name = fc.constantFrom('', 'Ana', 'Ben', 'O’Brien', "O'Brien", 'Zoë Ruiz')
  const ballotOf = (ranking: string) => ({ ranking: ranking.split(' > ').map(id => [id]) })
  const link = fc.tuple(name, fc.constantFrom(...rankings)).map(([who, ranking]) => {
    const result = { ...(who && { name: who }), ballot: ballotOf(ranking) }
    return `https://fans.example/#/r/${encodeResult(result, film)}`
  })
  const party = fc
    .array(fc.tuple(name, fc.constantFrom(...rankings)), { minLength: 1, maxLength: 4 })
    .map(all => {
      const ballots = all.map(([who, ranking]) => ({
        ...(who && { name: who }),
        ballot: ballotOf(ranking)
      }))
      return `https://fans.example/#/p/${encodeParty({ ballots }, film)}`
    })
  const said = fc.oneof(link, link, party, fc.constantFrom('see you then', 'Ok!', 'Dora: no'))
  const heading = fc
    .tuple(
      fc.constantFrom('Ana', 'Cy', 'Dee'),
      fc.constantFrom(
        '[20:10] @: ',
        '17/11/2026, 20:10 - @: ',
        '@: ',
        '@, [17.11.2026 20:10]\n',
        '',
        '> '
      )
    )
    .map(([who, form]) => form.replace('@', who))
  const chat = fc
    .array(fc.tuple(heading, said, fc.constantFrom('\n', '\n\n', '\r\n')), { maxLength: 8 })
    .map(all => all.map(parts => parts.join('')).join(''))
  const table = fc
    .tuple(
      fc.constantFrom(
        'name,ranking\n',
        'name,ranking,ballots\n',
        'Timestamp,Your name,Ranking\n',
        ''
      ),
      fc.array(fc.tuple(name, fc.constantFrom(...rankings, '9', 'duet > > children', 'nothing')), {
        maxLength: 6
      })
    )
    .map(([header, rows]) => {
      const isForm = header.startsWith('T')
      return (
        header +
        rows.map(([who, ranking]) => `${isForm ? '"1, 2",' : ''}"${who}",${ranking}\n`).join('')
      )
    })

  test('of any chat, any table, and any of both', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          chat,
          table,
          fc.tuple(chat, table).map(both => both.join(''))
        ),
        fc.integer({ min: 1, max: 40 }),
        async (text, size) => {
          const terminal = counted(text, size)
          const paste = pasted(text)
          expect(paste.voters.voters.get()).toHaveLength(terminal.ballots)
          const file = await opened(text)
          const inFiles = file.groupFiles.files.get().reduce((sum, { ballots }) => sum + ballots, 0)
          expect(file.voters.voters.get().length + inFiles).toBe(terminal.ballots)
          expect(voters(file)).toEqual(terminal.people)
          const named = (all: string[]) => all.filter(one => !one.startsWith(': '))
          expect(named(voters(paste))).toEqual(named(terminal.people))
        }
      ),
      { numRuns: 100 }
    )
  })
})

test('a write-in in four spellings is one, shown as it was first among those', () => {
  const { people } = readBallots(film, bytesOf('tables/write-ins-apostrophes.csv').toString())
  const { tally, writeIns, headline } = countElection(
    people.map(({ ballot }) => ballot),
    [],
    film
  )
  const [id = ''] = Object.keys(writeIns)
  expect(Object.values(writeIns)).toEqual(["Luke's bar"])
  expect(tally.pairwise[id]?.['duet']).toBe(4)
  expect(tally.pairwise['duet']?.[id]).toBe(2)
  expect(headline).toMatchObject({ kind: 'condorcet', winner: id })
})

describe('ballots that may be the same', () => {
  const ballot = { ranking: [['duet']] }
  const nameless = `https://fans.example/#/r/${encodeResult({ ballot }, film)}`

  test('and come by one nameless link, with nobody told to have sent it, count once until the host says', () => {
    const app = pasted(`${nameless}\n${nameless}\n${nameless}`)
    expect(app.voters.voters.get()).toHaveLength(1)
    const { again = [] } = app.importer.importReport.get() ?? {}
    expect(again).toEqual([{ ballot }, { ballot }])
    app.importer.countRepeated(again)
    expect(app.voters.voters.get()).toHaveLength(3)
    expect(app.importer.importReport.get()).toMatchObject({ added: ['', ''] })
    app.importer.addBallots(`${nameless}\n${nameless}\n${nameless}\n${nameless}`)
    expect(app.importer.importReport.get()?.again).toEqual([{ ballot }])
    expect(app.voters.voters.get()).toHaveLength(3)
    app.undo.undo()
    expect(app.voters.voters.get()).toHaveLength(1)
  })

  test('within one link are different people’s, and known when it comes again', () => {
    const code = encodeParty(
      { ballots: [{ ballot }, { ballot }, { name: 'Ana', ballot }, { name: 'Ana', ballot }] },
      film
    )
    const app = pasted(`#/p/${code}`)
    expect(voters(app)).toEqual([': duet', ': duet', 'Ana: duet', 'Ana: duet'])
    app.importer.addBallots(`#/p/${code}`)
    expect(app.voters.voters.get()).toHaveLength(4)
    expect(app.importer.importReport.get()?.known).toHaveLength(4)
  })

  test('in rows without a name are as many as there are rows, and known when they are pasted again', () => {
    const app = pasted('name,ranking\n,duet\n,duet\nAna,duet\n')
    expect(voters(app)).toEqual([': duet', ': duet', 'Ana: duet'])
    app.importer.addBallots('name,ranking\n,duet\n,duet\n,duet\n')
    expect(voters(app)).toEqual([': duet', ': duet', ': duet', 'Ana: duet'])
  })

  test('in more rows than can be listed are refused, with a reason', () => {
    const app = pasted('name,ranking,ballots\n,duet,1001\n')
    expect(app.voters.voters.get()).toEqual([])
    expect(app.importer.importReport.get()?.refused).toEqual(['too-many-rows'])
  })
})

test('a table of something else brings nobody, and says what it looks like', () => {
  const app = pasted(bytesOf('tables/score-sheet.csv').toString())
  expect(app.importer.importReport.get()).toMatchObject({
    added: [],
    refused: [],
    stranger: { kind: 'scores', columns: ['Kites', 'Boats', 'Trains'] }
  })
  expect(
    pasted('name,ranking\nAna,duet\nAna,children\n').importer.importReport.get()
  ).toMatchObject({
    added: ['Ana'],
    replaced: 1
  })
})
