import * as v from 'valibot'
import { LAST_TIMESTAMP } from './timestamps.ts'

/** An integer of at least 0. Not -0, which JSON does not preserve. */
export const whole = v.custom<number>(
  value => Number.isSafeInteger(value) && Number(value) >= 0 && !Object.is(value, -0)
)

export const timestamp = v.pipe(whole, v.maxValue(LAST_TIMESTAMP))

export const notNegative = v.custom<number>(
  value =>
    typeof value === 'number' && value >= 0 && value <= LAST_TIMESTAMP && !Object.is(value, -0)
)

/** An object that keeps unknown fields, which a newer version may have added. */
export const fields = v.looseObject as unknown as typeof v.object

export function areDistinct(items: readonly unknown[]): boolean {
  return new Set(items).size === items.length
}

export function unique<T>(item: v.GenericSchema<unknown, T>) {
  return v.pipe(
    v.array(item),
    v.check(items => items.length > 0 && areDistinct(items))
  )
}
