import * as v from 'valibot'
import { LAST_MOMENT } from '../app/moments.ts'

/** A whole number from 0. Minus zero, which a text can hold, is none: it does not come back as it was. */
export const whole = v.custom<number>(
  value => Number.isSafeInteger(value) && Number(value) >= 0 && !Object.is(value, -0)
)

/** A point in time, in milliseconds since 1970. */
export const moment = v.pipe(whole, v.maxValue(LAST_MOMENT))

/** Milliseconds that went by, say. A text can hold an infinite number: 1e999. */
export const notNegative = v.custom<number>(
  value => Number.isFinite(value) && Number(value) >= 0 && !Object.is(value, -0)
)

/** A list with something in it. */
export function filled<T>(item: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.array(item),
    v.check(items => items.length > 0)
  )
}
