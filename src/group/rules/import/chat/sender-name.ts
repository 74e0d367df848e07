import { cleanName } from '../../../../links/text.ts'
import { clockIn, DAY, DIRECTIONS, shapeOf } from './stamp.ts'

/** Words before a link that are not names, in several languages. */
const NO_NAME = new RegExp(
  String.raw`^(?:mine|my|here|this|that|these|those|link|url|vote|votes|ballot|ticket|result|results|ok|okay|hi|hey|hello|and|look|see|mein|meine|meiner|hier|das|mon|ma|mes|voici|voilà|ici|mi|mío|mía|aquí|este|esta|meu|minha|aqui|il|la|ecco|qui|mijn|mój|moje|moja|tu|мой|моя|моё|мои|вот|benim|işte|bu|min|mitt|her|här|note|ps|re|fw|fwd|aw|wg|subject|betreff|to|cc|bcc|sent|date|reply|forwarded|http|https|www|encore|film|movie|question|poll|update|edit|reminder|tonight|today|tomorrow|dinner|lunch|doors|start|starts|party|meeting|show|join|read|please|thanks|thank|you|me|your|our|the|a|an|i|it|is|we|yes|no|sure|wow|nice|haha|lol|just|so|but|who|what|when|where|why|how|for|from)(?=$|[\s,.!?’':])`,
  'iu'
)
/** Header fields of mails also have a colon. */
const OF_MAIL =
  /^(?:content|mime|message|return|delivered|reply|x|list|in|dkim|arc|received|authentication|user)-/i
const PARTICLES =
  /^(?:de|da|do|dos|das|di|del|della|la|le|van|von|der|den|ten|ter|zu|bin|ibn|al|el|y|e|i|and|und|et|&|\p{Emoji_Presentation}\p{M}*)$/u
const NAME_WORD =
  /^[(“"'’]?(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{Emoji_Presentation})[\p{L}\p{M}\p{N}\p{Emoji_Presentation}'’.()\u200D\uFE0F-]*$/u
const PHONE_NUMBER = /^[+\d\s()\-‑.]+$/
const ADDRESS = /^\S+@\S+$/
/** Some apps call the player “You” in copied messages. */
const OWN = /^(?:you|me|du|ich|tú|yo|vous|moi|você|eu|tu|io|jij|ik|вы|ты|я|나|自分)$/iu

/** Whether a line may be a name alone: short and not a phrase. */
export function isNameLike(text: string): boolean {
  const name = text.replace(DIRECTIONS, '').trim()
  const words = name.split(/\s+/)
  const [first = ''] = words
  return (
    name.length <= 40 &&
    words.length <= 4 &&
    NAME_WORD.test(first) &&
    words.every(word => NAME_WORD.test(word) || PARTICLES.test(word)) &&
    !NO_NAME.test(name) &&
    !new RegExp(`^${DAY}`, 'iu').test(name) &&
    !/\.$/.test(name.replace(/\b\p{L}\.$/u, ''))
  )
}

/** The name before a mail address, without the words before it. */
export function mailNameOf(text: string): string {
  const [, before] = /^(.*?)[\s(]*<[^<>]*@[^<>]*>/.exec(text) ?? []
  if (before === undefined) return text
  const words = before.split(/\s+/)
  const first = words.findLastIndex(word => !NAME_WORD.test(word) && !PARTICLES.test(word)) + 1
  return words.slice(first).join(' ')
}

/** Some apps append a number to each name. */
export function withoutNumber(text: string): string {
  return text.trim().replace(/ ?[(<]\d{4,12}[)>]$/, '')
}

export function isPlainName(name: string): boolean {
  const words = name.trim().split(/\s+/)
  return (
    /^[\p{L}\p{Emoji_Presentation}~]/u.test(name.trim()) &&
    words.length <= 3 &&
    words.every(word => word.length <= 25 && !/[/?!#@=;"]/.test(word)) &&
    !OF_MAIL.test(name.trim()) &&
    !NO_NAME.test(name.trim())
  )
}

/**
 * The name of a sender; empty for phone numbers, addresses, “You” and anything with a time. Apps
 * put a tilde before names that are not saved as contacts.
 */
export function senderOf(name = ''): string {
  const bare = cleanName(name.replace(/^[\s~>]+/, ''))
  const isNone = PHONE_NUMBER.test(bare) || ADDRESS.test(bare) || OWN.test(bare)
  return isNone || clockIn(shapeOf(bare)) ? '' : bare
}
