import * as v from 'valibot'
import { cleanFileName, cleanName, cleanWriteIn } from '../../links/text.ts'

/** UTF-16 code units: longer than any link code with text around it. */
const LONGEST_CODE = 40_000
const LONGEST_ID = 100
const LONGEST_TYPED = 1000

export const name = v.pipe(v.string(), v.transform(cleanName))

export const writeIn = v.pipe(v.string(), v.transform(cleanWriteIn))

export const fileName = v.pipe(v.string(), v.transform(cleanFileName))

/** The raw text of an input. It may be too long for a name, so that the page can say so. */
export const typed = v.pipe(
  v.string(),
  v.transform(text => text.slice(0, LONGEST_TYPED))
)

/** A link code. It may be unreadable to this version, if a newer one has stored it. */
export const code = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_CODE))

/** Part of an address and of storage keys. Names of properties of `Object` are excluded. */
export const id = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID),
  v.regex(/^[a-z\d]+(?:[-_]+[a-z\d]+)*$/i),
  v.check(text => !(text in {}))
)
