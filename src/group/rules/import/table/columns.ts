/*
 * Finds the columns of a table by the names in its header: in any order, with other columns, and also
 * with a column for each rank, as in forms and polls.
 */
import { foldText } from '../../../../links/text.ts'

/** Indexes of columns; `null` for a missing one. */
export interface Columns {
  /** Columns that make up the name, such as first and last name. */
  names: number[]
  ranking: number | null
  /** Columns for each rank, best first, if there is none for the ranking. */
  places: number[]
  count: number | null
  /** Number of named columns. */
  all: number
}

const POLITE = String.raw`(?:(?:your|my|the|voter|voters|voter s) )?`
const RANKING = new RegExp(
  String.raw`^${POLITE}(?:rankings?|ranked|ranked choices|setlists?|reihenfolge|rangfolge|classement|clasificación|classifica)$`,
  'u'
)
/** A ranking only next to a name or count, because sentences begin with these words, too. */
const MAYBE_RANKING = new RegExp(`^${POLITE}(?:ballot|vote)$`)
const NAME = new RegExp(
  String.raw`^${POLITE}(?:(?:full |first |nick|display |user )?names?|vorname|voter|voter id|who|nickname|nick|username|player|person|nombre|nom|prénom|nome|naam|imię|имя)(?: optional)?$`,
  'u'
)
const LAST_NAME = /^(?:last|family) name$|^surname$|^nachname$|^apellidos?$|^cognome$|^фамилия$/u
const COUNT =
  /^(?:(?:number|no|nr) of |how many )?(?:ballots|votes|voters|people|times|copies)$|^(?:count|weight|how many|anzahl|cantidad|nombre de voix)$/u
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const RANK_WORD = '(?:rank|ranking|choice|place|preference|pick|vote|platz|rang|wahl|choix|lugar)'
const RANKS = [
  new RegExp(String.raw`^(?:your |my )?${RANK_WORD} ?(?:no |nr )?(\d{1,2})$`),
  new RegExp(String.raw`^(?:your |my )?(\d{1,2})(?: ?(?:st|nd|rd|th|er|e|o|a))(?: ${RANK_WORD})?$`),
  new RegExp(String.raw`^(\d{1,2}) ${RANK_WORD}$`),
  new RegExp(String.raw`^(?:your |my )?(${ORDINALS.join('|')})(?: ${RANK_WORD})?$`)
]

type Role = 'name' | 'last name' | 'ranking' | 'maybe ranking' | 'count' | number | null

/** The columns by the names in a header; `null` if it names no ranking or several. */
export function columnsNamed(fields: readonly string[]): Columns | null {
  const roles = fields.map(roleOf)
  const at = (role: Role) => roles.flatMap((each, place) => (each === role ? [place] : []))
  const hasOthers = [...at('name'), ...at('count')].length > 0
  const sure = at('ranking')
  const rankings = sure.length === 0 && hasOthers ? at('maybe ranking') : sure
  const places = ranksOf(roles)
  if (rankings.length > 1 || (rankings.length === 0 && places === null)) return null
  const [ranking = null] = rankings
  const [count = null] = at('count')
  const [name] = at('name')
  const [last] = at('last name')
  return {
    names: [name, last].filter(place => place !== undefined),
    ranking,
    places: ranking === null ? (places ?? []) : [],
    count,
    all: fields.length
  }
}

/** Whether any field is a column name of ballots. */
export function namesAny(fields: readonly string[]): boolean {
  return fields.some(field => roleOf(field) !== null)
}

/** Columns of consecutive ranks from the first; `null` if there are fewer than two. */
function ranksOf(roles: readonly Role[]): number[] | null {
  const ranks = roles.flatMap((role, place) => (typeof role === 'number' ? [{ role, place }] : []))
  const inOrder = ranks.sort((one, other) => one.role - other.role)
  const hasAll = inOrder.every(({ role }, place) => role === place + 1)
  return hasAll && ranks.length > 1 ? inOrder.map(({ place }) => place) : null
}

function roleOf(field: string): Role {
  // Forms put the row of a grid in brackets after the question.
  const [, ofGrid = field] = /\[([^\]]+)\]\s*$/.exec(field) ?? []
  const name = foldText(ofGrid)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  if (RANKING.test(name)) return 'ranking'
  if (MAYBE_RANKING.test(name)) return 'maybe ranking'
  if (LAST_NAME.test(name)) return 'last name'
  if (NAME.test(name)) return 'name'
  if (COUNT.test(name)) return 'count'
  for (const rank of RANKS) {
    const [, told] = rank.exec(name) ?? []
    if (told !== undefined) return ORDINALS.indexOf(told) + 1 || Number(told)
  }
  return null
}
