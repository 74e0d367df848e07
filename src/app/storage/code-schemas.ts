import * as v from 'valibot'

/** UTF-16 code units: longer than any link code with text around it. */
const LONGEST_CODE = 40_000
const LONGEST_ID = 100

/** A link code. It may be unreadable to this version, if a newer one has stored it. */
export const code = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_CODE))

/** Part of an address and of storage keys. Names of properties of `Object` are excluded. */
export const id = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ID),
  v.regex(/^[a-z\d]+(?:[-_]+[a-z\d]+)*$/i),
  v.check(text => !(text in {}))
)
