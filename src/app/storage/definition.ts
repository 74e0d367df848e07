import * as v from 'valibot'
import { seedFor } from '../../links/random.ts'

export const VERSION = 1

interface Envelope {
  version: unknown
  /** Missing where the player has removed what a first game still has stored. */
  value: unknown
  /** The fingerprint of the first game's text that it follows. */
  was: unknown
}

/** Something that outlives the page: one value under its key, or a value for each key with its prefix. */
export interface Definition<T> {
  /** The key or, where it ends in a colon, what all the keys begin with. */
  readonly key: `encore:${string}`
  readonly schema: v.GenericSchema<unknown, T>
  /** Of two values of one key, whether one goes on where the other ends. Else the later one counts. */
  isFurther?(one: T, than: T): boolean
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
  nameOf?: (entry: T) => string,
  isFurther?: (one: T, than: T) => boolean
): EntriesDefinition<T> {
  return { key, schema, ...(nameOf && { nameOf }), ...(isFurther && { isFurther }) }
}

export function owns({ key: own }: Definition<unknown>, key: string): boolean {
  return own.endsWith(':') ? key.startsWith(own) : key === own
}

/**
 * The text that stores a value, as it will be read: cut and cleaned where its schema does so.
 * @param was the fingerprint of the first game's text that this one follows
 */
export function serialise<T>(
  { schema }: Definition<T>,
  value: T | undefined,
  was?: string
): string {
  const read = v.safeParse(schema, value)
  return JSON.stringify({ version: VERSION, value: read.success ? read.output : value, was })
}

/** Tells a text from any other, as far as storage is concerned. */
export function fingerprint(text: string): string {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = seedFor(hash, text.charCodeAt(at))
  return `${String(text.length)}.${String(hash)}`
}

export interface Parsed<T> {
  /** `undefined` where it is said to be removed. */
  value: T | undefined
  was?: string
}

/** The value in a stored text, or `null` where this version of the game cannot read it. Never throws. */
export function parse<T>(definition: Definition<T>, key: string, text: string): Parsed<T> | null {
  const { key: own, schema, nameOf } = definition as EntriesDefinition<T>
  // An entry of this name would become what an object inherits from.
  if (key === `${own}__proto__`) return null
  try {
    const stored = JSON.parse(text) as Partial<Envelope> | null
    if (stored?.version !== VERSION) return null
    const was = typeof stored.was === 'string' ? { was: stored.was } : undefined
    if (was && !('value' in stored)) return { value: undefined, ...was }
    // It will be stored again one day, and that throws where it is nested too deep.
    JSON.stringify(stored)
    const read = v.safeParse(schema, stored.value)
    if (!read.success) return null
    const value = read.output
    const isNamed = nameOf === undefined || key === own + nameOf(value)
    return isNamed ? { value, ...was } : null
  } catch {
    return null
  }
}
