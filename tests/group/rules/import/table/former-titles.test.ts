import { describe, expect, test } from 'vitest'
import { film as frozen } from '../../../../../src/film/index.ts'
import { BallotReader } from '../../../../../src/group/rules/import/index.ts'

/** A film in which a storyline was renamed. */
const film = {
  ...frozen,
  storylines: frozen.storylines.map(storyline =>
    storyline.id === 'big-break'
      ? { ...storyline, title: 'The Big Time', formerTitles: ['Cassie’s Big Break'] }
      : storyline
  )
}

const titled = film.storylines.flatMap(({ id, title, formerTitles = [] }) =>
  formerTitles.map(former => ({ id, title, former }))
)

const spellings: [string, (title: string) => string][] = [
  ['as it was shown', title => title],
  ['with a straight apostrophe', title => title.replaceAll('’', "'")],
  ['with a backtick', title => title.replaceAll('’', '`')],
  ['in capitals', title => title.toUpperCase()],
  ['in lower case', title => title.toLowerCase()],
  ['with rare spaces', title => ` ${title.replaceAll(' ', ' \u00A0 ')}\t`],
  ['with an HTML reference', title => title.replaceAll('’', '&rsquo;')],
  ['in full width', title => title.replaceAll('B', 'Ｂ')]
]

function read(text: string) {
  const reader = new BallotReader(film)
  reader.push(text)
  const { people, unread } = reader.finish()
  return { rankings: people.map(({ ballot }) => ballot.ranking), unread: unread.lines }
}

describe.each(titled)('a ballot with the former title $former', ({ id, title, former }) => {
  test.each(spellings)('%s: read like today’s title', (_, spell) => {
    const files = [former, title]
      .map(spell)
      .map(name => [
        read(`name,ranking\nAna,${name} > Duet\n`),
        read(`name,ranking\nAna,Duet = ${name}\n`),
        read(`name;1st choice;2nd choice\nAna;${name};Duet\n`)
      ])
    expect(files[0]).toEqual(files[1])
    expect(files[0]?.map(({ rankings }) => rankings)).toEqual([
      [[[id], ['duet']]],
      [[['duet', id]]],
      [[[id], ['duet']]]
    ])
  })

  test('beside today’s title in one ranking: the storyline twice, so no ballot', () => {
    expect(read(`name,ranking\nAna,${former} > ${title}\nBen,duet\n`)).toEqual({
      rankings: [[['duet']]],
      unread: 1
    })
  })
})
