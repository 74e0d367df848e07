import * as v from 'valibot'
import { cleanFileName, cleanName, cleanWriteIn } from '../../links/text.ts'

/** In UTF-16 code units: longer than any code of a link, with what may be stuck to it. */
const LONGEST_CODE = 40_000
const LONGEST_ID = 100
const LONGEST_TYPED = 1000

/** A name as it is shown. */
export const name = v.pipe(v.string(), v.transform(cleanName))

export const writeIn = v.pipe(v.string(), v.transform(cleanWriteIn))

export const fileName = v.pipe(v.string(), v.transform(cleanFileName))

/**
 * A text as it stands in a box, which is cleaned where it is shown elsewhere. One that is too long for a
 * name stays too long, and can be told so.
 */
export const typed = v.pipe(
  v.string(),
  v.transform(text => text.slice(0, LONGEST_TYPED))
)

/** The code of a link. Whether it can be read is another question: a newer game may have stored it. */
export const code = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_CODE))

/** What a group goes by: its address and the keys of its ballots are made of it. No object has a property of this name. */
export const id = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID),
  v.regex(/^[a-z\d]+(?:[-_]+[a-z\d]+)*$/i),
  v.check(text => !(text in {}))
)
