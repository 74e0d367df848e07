// The output of `npm run count`: the sentences of the group page, laid out for a terminal.
import type { BallotFile } from '../../src/group/rules/import/index.ts'
import type { Summary, SummaryClosest } from '../../src/group/rules/election/summary.ts'
import { countGraphemes } from '../../src/links/text.ts'
import { listed, written } from '../../src/app/text/format.ts'
import { resultWords } from '../../src/group/result/words.ts'
import { groupWords } from '../../src/group/words.ts'

const party = groupWords.get()
const show = resultWords.get()

/** The number of ballots in a file, and its first unreadable lines with their numbers. */
export function saidOf(name: string, file: BallotFile): string[] {
  const { people, ballots, known, replaced, refused, unread, stranger, again = 0 } = file
  if (stranger && people.length + ballots === 0) {
    const { kind, columns } = stranger
    return [party[`is-${kind}`]({ name, columns: listed(columns) })]
  }
  const sentences: [isSo: boolean, sentence: string][] = [
    [people.length > 0, `${name}: ${party.freshMany({ count: people.length })}`],
    [ballots > 0, party.fileBallots({ name, count: ballots })],
    [people.length + ballots === 0, party.nothingRead({ name })],
    [known > 0, party.fileKnown({ count: known })],
    [replaced > 0, party.fileReplaced({ count: written(replaced) })],
    [again > 0, party.again(again)],
    [unread.lines > 0, party.fileUnread({ count: unread.lines, first: unread.first })]
  ]
  const problems = (Object.keys(refused) as (keyof typeof refused)[]).map(problem =>
    party[problem](refused[problem] ?? 0)
  )
  return [
    ...sentences.flatMap(([isSo, sentence]) => (isSo ? sentence : [])),
    ...unread.examples.map(({ line, text }) => `  ${line}: ${text}`),
    ...problems
  ]
}

/** The result in the order of the page, from the winner down; with every pair if asked for. */
export function reportOf(summary: Summary, withPairs: boolean): string {
  const { headline, ballots, dropped } = summary
  if (headline.kind === 'none') return show.none
  const first = headline.kind === 'tie' ? show.tie : show.headliner
  const parts = [
    [
      show.pictureBallots({ count: ballots }),
      `${first} ${listed(headline.winners)}`,
      reasonOf(summary),
      ...(dropped > 0 ? [show.dropped({ count: dropped })] : [])
    ],
    summary.places.toReversed().map(({ place, titles }) => `${place}. ${listed(titles)}`),
    withPairs ? pairsOf(summary) : [],
    roundsOf(summary),
    rulesOf(summary),
    summary.closest ? [closestOf(summary.closest)] : []
  ]
  return parts.flatMap(part => (part.length > 0 ? part.join('\n') : [])).join('\n\n')
}

function reasonOf({ headline, candidates }: Summary): string {
  switch (headline.kind) {
    case 'condorcet': {
      const { duel } = headline
      if (!duel || candidates.length === 1) return show.only
      const { rival } = duel
      return show.condorcet({ rival, for: written(duel.for), against: written(duel.against) })
    }
    case 'shortlists': {
      return show.shortlists({ count: headline.tied.length, tied: listed(headline.tied) })
    }
    case 'schulze':
      return show.schulze
    default:
      return show.tieWhy
  }
}

function pairsOf({ candidates, pairs }: Summary): string[] {
  const lines = candidates.flatMap((row, at) =>
    candidates.flatMap((column, other) => {
      const pair = other > at ? pairs[at]?.[other] : null
      return pair
        ? show.duel({ row, for: written(pair.for), column, against: written(pair.against) })
        : []
    })
  )
  return lines.length > 0 ? [heading(show.duels), ...lines] : []
}

function roundsOf({ candidates, rounds }: Summary): string[] {
  const columns = [show.storyline, ...rounds.map((_, at) => show.round({ round: at + 1 }))]
  const rows = candidates.map((title, at) => [
    title,
    ...rounds.map(({ votes }) => {
      const own = votes[at] ?? null
      return own === null ? '' : written(own)
    })
  ])
  const last = [show.inactive, ...rounds.map(({ exhausted }) => written(exhausted))]
  return [heading(show.rounds), ...table([columns, ...rows, last])]
}

function rulesOf({ rules }: Summary): string[] {
  const names = {
    condorcet: show.ruleCondorcet,
    schulze: show.ruleSchulze,
    runoff: show.ruleRunoff,
    borda: show.ruleBorda
  }
  const winner = (titles: readonly string[]) => {
    if (titles.length === 0) return show.noWinner
    return titles.length > 1 ? show.level({ titles: listed(titles) }) : listed(titles)
  }
  return [
    heading(show.rules),
    ...table(rules.all.map(({ rule, winners }) => [names[rule], winner(winners)])),
    rules.doAgree ? show.agree : show.differ
  ]
}

function closestOf({ rivals, ballots }: SummaryClosest): string {
  const rival = rivals[0] ?? ''
  return show.closestCall({ count: ballots, rival })
}

function heading(text: string): string {
  return `${text}\n${'─'.repeat(countGraphemes(text))}`
}

/** A table: the first column left-aligned, numbers right-aligned. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map(row => countGraphemes(row[column] ?? '')))
  )
  return rows.map(row =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - countGraphemes(cell))
        return column === 0 || !/^(?:[\d,]*|\S+ \d+)$/.test(cell) ? cell + gap : gap + cell
      })
      .join('  ')
      .trimEnd()
  )
}
