import type { Layout } from './codec.ts'
import { open } from './code/envelope.ts'
import { validateInvitation, validateParty, validateResult } from './validate.ts'
import type { Fault } from './validate.ts'
import { bareCode, scan } from './code/find.ts'
import { unescapeText } from './code/unescape.ts'
import { idOf, renameInvitation, renameParty, renameResult } from './storyline-numbers.ts'
import { normaliseInvitation, normaliseParty, normaliseResult } from './normalise.ts'
import type { LinkedFilm, LinkProblem, ReadResult } from './types.ts'
import type { Invitation } from './contents.ts'
import { invitationVersions, versions } from './versions.ts'

type Decoded<Value> = { ok: true; value: Value } | { ok: false; problem: LinkProblem }

/**
 * Reads a code, alone or as it came: in a link, with `%23` for `#`, percent-escaped up to twice,
 * wrapped, quoted, bracketed, with punctuation stuck on. The first code of a longer text is read.
 * The code tells its kind, whichever page the link names. Never throws, whatever the text and
 * however long; takes time in proportion to it.
 *
 * One changed character, two swapped neighbours or a missing piece is always refused, never
 * misread; other damage passes once in 65,536 times.
 */
export function readCode(text: string, film: LinkedFilm): ReadResult {
  const plain = unescapeText(text)
  const opened = open(scan(plain)[0] ?? bareCode(plain))
  if (!opened.ok) return opened

  if (opened.kind === 'i') return readInvitation(opened, film)
  const codec = versions[opened.version]
  if (!codec) return { ok: false, problem: 'newer' }
  const mark = codec.filmMark(film.id)
  if (!opened.payload.startsWith(mark)) return { ok: false, problem: 'other-film' }
  const payload = opened.payload.slice(mark.length)

  if (opened.kind === 'r') {
    const read = decodeVerified(
      payload,
      codec.result,
      n => renameResult(n, idOf(film)),
      validateResult,
      film
    )
    return read.ok ? { ok: true, kind: 'result', result: normaliseResult(read.value) } : read
  }
  const read = decodeVerified(
    payload,
    codec.party,
    n => renameParty(n, idOf(film)),
    validateParty,
    film
  )
  return read.ok ? { ok: true, kind: 'party', party: normaliseParty(read.value) } : read
}

/**
 * Every code in a pasted message or a whole chat, in order of appearance, each once, ready for
 * `readCode`. Codes in links are returned as far as they go even when they are cut off or damaged,
 * so that the player can be told; without a link around it a code is returned only if it is sound,
 * or if it is all there is. Never throws; takes time in proportion to the text.
 */
export function findCodes(text: string): string[] {
  const plain = unescapeText(text)
  const found = scan(plain)
  if (found.length > 0) return found
  const bare = bareCode(plain)
  const opened = open(bare)
  if (opened.ok) return [opened.code]
  const alone = !/\s/.test(plain.trim())
  return alone && opened.problem !== 'no-code' ? [bare] : []
}

function readInvitation(
  { version, payload: marked }: { version: string; payload: string },
  film: LinkedFilm
): ReadResult {
  const codec = invitationVersions[version]
  if (!codec) return { ok: false, problem: 'newer' }
  const mark = codec.filmMark(film.id)
  if (!marked.startsWith(mark)) return { ok: false, problem: 'other-film' }
  const read = decodeVerified(
    marked.slice(mark.length),
    codec.invitation,
    n => renameInvitation(n, idOf(film)),
    validateInvitation,
    film
  )
  return read.ok
    ? { ok: true, kind: 'invitation', invitation: normaliseInvitation(read.value) }
    : read
}

/**
 * The first invitation in a text: behind the code of a ballot it tells which party that is for.
 * Never throws.
 */
export function findInvitation(text: string, film: LinkedFilm): Invitation | null {
  for (const code of findCodes(text)) {
    const read = readCode(code, film)
    if (read.ok && read.kind === 'invitation') return read.invitation
  }
  return null
}

/** Only a payload that comes out the same when it is written again was written by this layout. */
function decodeVerified<Numbered, Named>(
  payload: string,
  layout: Layout<Numbered>,
  rename: (value: Numbered) => Named,
  validate: (value: Named, film: LinkedFilm) => Fault | undefined,
  film: LinkedFilm
): Decoded<Named> {
  const numbered = layout.read(payload)
  if (layout.write(numbered) !== payload) return { ok: false, problem: 'damaged' }
  const value = rename(numbered)
  const fault = validate(value, film)
  return fault ? { ok: false, problem: fault.problem } : { ok: true, value }
}
