/** Scripts that are written together, by their ISO 15924 codes. */
const TOGETHER =
  'Latn,Latn Hani Hira Kana,Latn Hani Bopo,Latn Hani Hang,Cyrl,Grek,Arab,Armn,Beng,Cher,Copt,Deva,' +
  'Ethi,Geor,Gujr,Guru,Hebr,Khmr,Knda,Laoo,Lisu,Mlym,Mymr,Orya,Sinh,Taml,Telu,Thaa,Thai,Tibt'

/**
 * Whether a name mixes scripts that are not written together, such as Latin and Cyrillic, and so could
 * imitate another name. Based on the “highly restrictive” level of Unicode Technical Standard 39: one
 * script, or Latin with those of Japanese, Chinese or Korean. Digits, punctuation and emoji belong to
 * every script; scripts missing in `TOGETHER` count as one. Only a hint: a mixed name may be honest.
 */
export function hasMixedScripts(name: string): boolean {
  const letters = name.normalize('NFKC').replace(/[\p{sc=Zyyy}\p{sc=Zinh}]/gu, '')
  if (/^\p{sc=Latn}*$/u.test(letters)) return false
  const groups = TOGETHER.split(',').map(group => group.replace(/\w+/g, '\\p{scx=$&}'))
  const isOfOne = groups.some(group => new RegExp(`^[${group}]*$`, 'u').test(letters))
  return !isOfOne && new RegExp(`[${groups.join('')}]`, 'u').test(letters)
}

/** Letters that look like Latin ones, by script. */
const LIKE_LATIN = {
  Cyrl: 'АВЕЅІЇЈКМНОРСТУХҮԌԚԜҺаеѕіїјорсухүһԁԛԝӏԍ',
  Grek: 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳονρυϲι',
  Armn: 'ՕՍՏօսոհցզ'
}

/**
 * Whether a name has no Latin letter but could be read as Latin: two or more letters, all from one other
 * script and all like Latin ones. Only a hint: Сара is an honest name.
 */
export function looksLatin(name: string): boolean {
  const letters = name.normalize('NFKC').replace(/\P{L}/gu, '')
  return (
    letters.length > 1 &&
    Object.values(LIKE_LATIN).some(like => [...letters].every(each => like.includes(each)))
  )
}

/** How a name could be taken for another one; `null` if it could not. */
export function lookAlike(name: string): 'mixedScripts' | 'looksLatin' | null {
  if (hasMixedScripts(name)) return 'mixedScripts'
  return looksLatin(name) ? 'looksLatin' : null
}
