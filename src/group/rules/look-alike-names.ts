/** Scripts that are written together, by their codes of ISO 15924; most stand alone. */
const TOGETHER =
  'Latn,Latn Hani Hira Kana,Latn Hani Bopo,Latn Hani Hang,Cyrl,Grek,Arab,Armn,Beng,Cher,Copt,Deva,' +
  'Ethi,Geor,Gujr,Guru,Hebr,Khmr,Knda,Laoo,Lisu,Mlym,Mymr,Orya,Sinh,Taml,Telu,Thaa,Thai,Tibt'

/**
 * Whether a name mixes scripts that are not written together, so that it could be made to imitate
 * another: Latin with Cyrillic or Greek, say. It is not where it would be highly restrictive in the
 * sense of Unicode Technical Standard 39: all of one script, or Latin with what Japanese, Chinese
 * or Korean is written in. Digits, punctuation and emoji belong to every script. Scripts that are
 * not of `TOGETHER`, dead ones for the most part, are taken for one. Only a hint: a mixed name may be
 * honest.
 */
export function hasMixedScripts(name: string): boolean {
  const letters = name.normalize('NFKC').replace(/[\p{sc=Zyyy}\p{sc=Zinh}]/gu, '')
  if (/^\p{sc=Latn}*$/u.test(letters)) return false
  const groups = TOGETHER.split(',').map(group => group.replace(/\w+/g, '\\p{scx=$&}'))
  const isOfOne = groups.some(group => new RegExp(`^[${group}]*$`, 'u').test(letters))
  return !isOfOne && new RegExp(`[${groups.join('')}]`, 'u').test(letters)
}

/** Letters of Cyrillic, Greek and Armenian that are drawn as Latin ones are. */
const LIKE_LATIN = {
  Cyrl: 'АВЕЅІЇЈКМНОРСТУХҮԌԚԜҺаеѕіїјорсухүһԁԛԝӏԍ',
  Grek: 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳονρυϲι',
  Armn: 'ՕՍՏօսոհցզ'
}

/**
 * Whether a name has no Latin letter and yet could be read as Latin: all of its letters, two or more,
 * are of one other script and look like Latin ones. Only a hint: Сара is an honest name.
 */
export function looksLatin(name: string): boolean {
  const letters = name.normalize('NFKC').replace(/\P{L}/gu, '')
  return (
    letters.length > 1 &&
    Object.values(LIKE_LATIN).some(like => [...letters].every(each => like.includes(each)))
  )
}
