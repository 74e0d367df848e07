import * as v from 'valibot'
import { cleanFileName, cleanName, cleanWriteIn } from '../../links/text.ts'

const LONGEST_TYPED = 1000

export const name = v.pipe(v.string(), v.transform(cleanName))

export const writeIn = v.pipe(v.string(), v.transform(cleanWriteIn))

export const fileName = v.pipe(v.string(), v.transform(cleanFileName))

/** The raw text of an input. It may be too long for a name, so that the page can say so. */
export const typed = v.pipe(
  v.string(),
  v.transform(text => text.slice(0, LONGEST_TYPED))
)
