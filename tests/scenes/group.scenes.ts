import { film } from '../../src/film/index.ts'
import type { PartyBallot } from '../../src/links/contents.ts'
import { encodeParty } from '../../src/links/index.ts'
import { drop, inTurn, openScanner, paste, press, reveal, unfold } from './acts.ts'
import { keptBallot, rankingOf, resultCode } from './kept.ts'
import type { Scene } from './scene.ts'

const hash = '#/party'

/** Ballots of taste and chance, always the same ones. */
function people(length: number, ranked = 5): PartyBallot[] {
  const names = ['Ana', 'Ben', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Jo', 'Kim', 'Lou']
  return Array.from({ length }, (_, voter) => {
    const order = film.storylines.map(({ id }, place) => ({
      id,
      at: place / 3 + (((voter + 3) * (place + 7) * 37) % 97) / 12
    }))
    order.sort((one, other) => one.at - other.at)
    const suffix = voter < names.length ? '' : ` ${Math.floor(voter / names.length) + 1}`
    return {
      name: `${names[voter % names.length]}${suffix}`,
      ballot: { ranking: order.slice(0, ranked).map(({ id }) => [id]) },
      ...(voter % 3 === 0 && { score: { right: 4 + (voter % 7), of: 10 } })
    }
  })
}

const codesOf = (ballots: PartyBallot[]) =>
  ballots.map(({ name = '', ballot }) => resultCode({ name, ballot }))

/** Somebody’s ballot as it is kept that was cast on the phone that went round. */
function keptByHand(name: string) {
  const code = encodeParty({ ballots: [{ name, ballot: { ranking: rankingOf(2) } }] }, film)
  const addedAt = Date.UTC(2026, 10, 21, 20, 14)
  const voter = { party: 'first', id: code, code, addedAt, came: 'phone' }
  return { [`party-ballot:first:${code}`]: voter }
}

/** Three groups, each with another favourite: rock, paper, scissors. */
const [a = [], b = [], c = []] = rankingOf(3)
const cycle = [
  [a, b, c],
  [a, b, c],
  [b, c, a],
  [b, c, a],
  [c, a, b]
].map((ranking, at) => resultCode({ name: `Voter ${at + 1}`, ballot: { ranking } }))

const tie = [
  resultCode({ name: 'Ana' }),
  resultCode({ name: 'Ben', ballot: { ranking: rankingOf(5).toReversed() } })
]

const writeIns = [
  ['Ana', 'Luke opens a bar by the sea'],
  ['Ben', 'luke opens a  bar by the sea'],
  ['Cem', 'A musical, sung through from beginning to end, with the'],
  ['Dee', '']
].map(([name = '', writeIn = '']) =>
  resultCode({
    name,
    ballot: writeIn
      ? { ranking: [['write-in'], ...rankingOf(3)], writeIn }
      : { ranking: rankingOf(4) }
  })
)

const lines = (ballots: PartyBallot[]) =>
  ballots.map(({ ballot }) => `,${ballot.ranking.flat().join(' > ')}`).join('\n')

export const groupScenes: Scene[] = [
  { name: 'party: nobody', hash },
  { name: 'party: not in this browser', hash: '#/group/gone' },
  { name: 'party: nothing found', hash, act: paste(['nothing'], { isCounted: false }) },
  { name: 'party: eight are in', hash, act: paste(codesOf(people(8)), { isCounted: false }) },
  {
    name: 'party: some refused, some replaced',
    hash,
    act: inTurn(
      paste(codesOf(people(3)), { isCounted: false }),
      paste(
        [
          ...codesOf(people(5)).map(code => code),
          resultCode({ name: 'ana', ballot: { ranking: rankingOf(2) } }),
          resultCode().slice(0, -3)
        ],
        { isCounted: false }
      )
    )
  },
  {
    name: 'party: removed, and a rename',
    hash,
    act: inTurn(
      paste(codesOf(people(4)), { isCounted: false }),
      press('Ben 6 of 10 in the quiz'),
      press('Remove Ben'),
      press('Cem 6 of 10 in the quiz')
    )
  },
  {
    name: 'party: a ballot that came by hand, and when',
    hash,
    kept: keptByHand('Dee'),
    act: inTurn(paste(codesOf(people(2)), { isCounted: false }), press('Dee by hand'))
  },
  { name: 'party: two ballots', hash, act: reveal(codesOf(people(2, 3))) },
  { name: 'party: eight ballots, the stage', hash, act: paste(codesOf(people(8))) },
  {
    name: 'party: eight ballots, the also-rans',
    hash,
    act: inTurn(paste(codesOf(people(8))), press('Next'))
  },
  {
    name: 'party: eight ballots, half way',
    hash,
    act: inTurn(paste(codesOf(people(8))), press('Next'), press('Next'))
  },
  {
    name: 'party: eight ballots, the headliner',
    hash,
    act: inTurn(paste(codesOf(people(8))), press('Skip to the winner'))
  },
  {
    name: 'party: a tie, on the stage',
    hash,
    act: inTurn(paste(tie), press('Skip to the winner'))
  },
  {
    name: 'party: two of a name',
    hash,
    kept: keptBallot(4),
    act: paste(
      [resultCode({ name: 'Ana' }), resultCode({ name: 'ana', ballot: { ranking: rankingOf(2) } })],
      { isCounted: false }
    )
  },
  {
    name: 'party: the invitation on a television',
    hash,
    act: inTurn(press('QR for the room'), page =>
      page.getByRole('img', { name: /^QR code/ }).waitFor()
    )
  },
  {
    name: 'party: eight ballots',
    hash,
    act: inTurn(reveal(codesOf(people(8))), async page => {
      await page.getByRole('slider').fill('3')
      await page.locator('[data-cell="0 1"]').click()
    })
  },
  {
    name: 'party: eight ballots, story saved',
    hash,
    act: inTurn(
      paste(codesOf(people(8))),
      press('Skip to the winner'),
      press('How it was counted'),
      unfold('More ways to share'),
      press('Save for Stories'),
      page => page.getByText(/^Saved/).waitFor()
    )
  },
  { name: 'party: sixty ballots', hash, act: reveal(codesOf(people(60))) },
  {
    name: 'party: a tie',
    hash,
    act: reveal(tie)
  },
  {
    name: 'party: a tie, and a runoff',
    hash,
    act: inTurn(
      paste(tie),
      press('Skip to the winner'),
      press('How it was counted'),
      press('Hold a final round')
    )
  },
  {
    name: 'party: round 2, nobody is back',
    hash,
    act: inTurn(
      async page => page.getByRole('textbox', { name: 'Name it' }).fill('Movie night'),
      paste(tie),
      press('Skip to the winner'),
      press('How it was counted'),
      press('Hold a final round'),
      press('Start round 2')
    )
  },
  { name: 'party: a cycle', hash, act: reveal(cycle) },
  { name: 'party: write-ins', hash, act: reveal(writeIns) },
  {
    name: 'party: one storyline only',
    hash,
    act: reveal([
      resultCode({ name: 'Ana', ballot: { ranking: rankingOf(1) } }),
      resultCode({ name: 'Ben', ballot: { ranking: rankingOf(1) } })
    ])
  },
  {
    name: 'party: a file',
    hash,
    act: inTurn(
      drop('club-night.csv', `name,ranking\n${lines(people(60))}\nwhat is this\n`),
      press('Reveal the winner'),
      press('Skip to the winner'),
      press('How it was counted')
    )
  },
  {
    name: 'party: a file is read',
    hash,
    act: async page => {
      // Reading never ends here: the worker is told nothing.
      await page.evaluate(() => {
        Worker.prototype.postMessage = () => undefined
      })
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'discord.csv', mimeType: 'text/csv', buffer: Buffer.from('duet') })
      await page.getByRole('button', { name: 'Cancel' }).waitFor()
    }
  },
  { name: 'party: the scanner', hash, act: openScanner('picture') },
  { name: 'party: the scanner, refused', hash, act: openScanner('NotAllowedError') },
  { name: 'party: whose turn', hash, act: inTurn(press('Pass this phone round')) },
  {
    name: 'party: a private shortlist',
    hash,
    act: inTurn(press('Pass this phone round'), press('Start my vote'), press('Duet'))
  },
  {
    name: 'party: a private storyline that is too long',
    hash,
    act: inTurn(
      press('Pass this phone round'),
      press('Start my vote'),
      press('Write your own'),
      async page => page.getByRole('textbox').fill('goats '.repeat(13))
    )
  },
  {
    name: 'party: hand it on',
    hash,
    act: inTurn(
      press('Pass this phone round'),
      async page => page.getByRole('textbox').fill('Ana'),
      press('Start my vote'),
      press('Duet'),
      press('Just that one')
    )
  },
  {
    name: 'party: several',
    hash,
    act: inTurn(
      paste(codesOf(people(2)), { isCounted: false }),
      unfold('Files and other votes'),
      press('Start another vote')
    )
  },
  {
    name: 'party link',
    hash: `#/p/${encodeParty({ name: 'Sofa Club', ballots: people(8) }, film)}`,
    act: inTurn(press('Skip to the winner'), unfold('More ways to share'), press('Show a QR code'))
  },
  {
    name: 'party link, before the reveal',
    hash: `#/p/${encodeParty({ name: 'Sofa Club', ballots: people(8) }, film)}`
  },
  { name: 'party link: cut off', hash: '#/p/p1' }
]
