import * as v from 'valibot'

/** A whole number from 0. */
export const whole = v.custom<number>(value => Number.isInteger(value) && Number(value) >= 0)

/** Milliseconds that went by, say. */
export const notNegative = v.custom<number>(value => typeof value === 'number' && value >= 0)

/** A list with something in it. */
export function filled<T>(item: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.array(item),
    v.check(items => items.length > 0)
  )
}
