import * as v from 'valibot'
import { LAST_TIMESTAMP } from './timestamps.ts'

/** A whole number from 0. Minus zero, which a text can hold, is none: it does not come back as it was. */
export const whole = v.custom<number>(
  value => Number.isSafeInteger(value) && Number(value) >= 0 && !Object.is(value, -0)
)

/** A point in time, in milliseconds since 1970. */
export const timestamp = v.pipe(whole, v.maxValue(LAST_TIMESTAMP))

/** Milliseconds that went by: no more than there are. */
export const notNegative = v.custom<number>(
  value =>
    typeof value === 'number' && value >= 0 && value <= LAST_TIMESTAMP && !Object.is(value, -0)
)

/** An object. Fields that a newer game has added stay in it. */
export const fields = v.looseObject as unknown as typeof v.object

/** Whether no item stands in a list twice. */
export function areDistinct(items: readonly unknown[]): boolean {
  return new Set(items).size === items.length
}

/** A list with something in it, and nothing twice. */
export function unique<T>(item: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.array(item),
    v.check(items => items.length > 0 && areDistinct(items))
  )
}
