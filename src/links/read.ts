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
 * Reads the first code in a text. The code may be bare or in a link, percent-escaped up to twice
 * (`%23` for `#`), wrapped, quoted, in brackets or with punctuation attached. The code itself says
 * its kind, not the address of the link. Never throws; takes time in proportion to the length of the
 * text.
 *
 * One changed character, two swapped neighbours or a missing end is always refused. Other damage
 * passes the checksum once in 65,536 times.
 */
export function readCode(text: string, film: LinkedFilm): ReadResult {
  const plain = unescapeText(text)
  const opened = open(scan(plain)[0] ?? bareCode(plain))
  if (!opened.ok) return opened

  if (opened.kind === 'i') return readInvitation(opened, film)
  const codec = versions[opened.version]
  if (!codec) return { ok: false, problem: 'newer' }
  const prefix = codec.filmPrefix(film.id)
  if (!opened.payload.startsWith(prefix)) return { ok: false, problem: 'other-film' }
  const payload = opened.payload.slice(prefix.length)

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
 * Every code in a pasted message or a whole chat, in order of appearance and without duplicates,
 * each ready for `readCode`. A code in a link is returned even if it is cut off or damaged, so that
 * the player can be told. A bare code is returned only if its checksum is right, or if the text has
 * nothing else. Never throws; takes time in proportion to the length of the text.
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
  { version, payload }: { version: string; payload: string },
  film: LinkedFilm
): ReadResult {
  const codec = invitationVersions[version]
  if (!codec) return { ok: false, problem: 'newer' }
  const prefix = codec.filmPrefix(film.id)
  if (!payload.startsWith(prefix)) return { ok: false, problem: 'other-film' }
  const read = decodeVerified(
    payload.slice(prefix.length),
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
 * The first invitation in a text, `null` if there is none. After the code of a ballot it says which
 * group the ballot is for. Never throws.
 */
export function findInvitation(text: string, film: LinkedFilm): Invitation | null {
  for (const code of findCodes(text)) {
    const read = readCode(code, film)
    if (read.ok && read.kind === 'invitation') return read.invitation
  }
  return null
}

/** Refuses a payload that reading and writing would change: this layout did not write it. */
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
