import * as v from 'valibot'

const VERSION = 1
const envelopeSchema = v.object({ version: v.literal(VERSION), value: v.unknown() })

/** Something that outlives the page: one value under its key, or a value for each key with its prefix. */
export interface Definition<T> {
  /** The key or, where it ends in a colon, what all the keys begin with. */
  readonly key: `encore:${string}`
  readonly schema: v.GenericSchema<unknown, T>
}

export interface ValueDefinition<T> extends Definition<T> {
  readonly initial: T
}

export interface EntriesDefinition<T> extends Definition<T> {
  readonly key: `encore:${string}:`
  /** Where an entry tells its own name: none is believed that stands under another. */
  readonly nameOf?: (entry: T) => string
}

/** One value. As long as it is the `initial` one, nothing is stored. */
export function persistedValue<T>(
  key: `encore:${string}`,
  schema: v.GenericSchema<unknown, T>,
  initial: T
): ValueDefinition<T> {
  return { key, schema, initial }
}

/** Any number of values, each under a key of its own, so that two tabs that add some lose none. */
export function persistedEntries<T>(
  key: `encore:${string}:`,
  schema: v.GenericSchema<unknown, T>,
  nameOf?: (entry: T) => string
): EntriesDefinition<T> {
  return { key, schema, ...(nameOf && { nameOf }) }
}

export function owns({ key: own }: Definition<unknown>, key: string): boolean {
  return own.endsWith(':') ? key.startsWith(own) : key === own
}

export function serialise(value: unknown): string {
  return JSON.stringify({ version: VERSION, value })
}

/** The value in a stored text, or `null` where this version of the game cannot read it. Never throws. */
export function parse<T>(
  definition: Definition<T>,
  key: string,
  text: string
): { value: T } | null {
  const { key: own, schema, nameOf } = definition as EntriesDefinition<T>
  // An entry of this name would become what an object inherits from.
  if (key === `${own}__proto__`) return null
  try {
    const stored: unknown = JSON.parse(text)
    if (!v.is(envelopeSchema, stored) || !v.is(schema, stored.value)) return null
    // It will be stored again one day, and that throws where it is nested too deep.
    JSON.stringify(stored)
    const value = stored.value as T
    const isNamed = nameOf === undefined || key === own + nameOf(value)
    return isNamed ? { value } : null
  } catch {
    return null
  }
}
