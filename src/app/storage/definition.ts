import * as v from 'valibot'
import { seedFor } from '../../links/random.ts'

export const VERSION = 1

interface Envelope {
  version: unknown
  /** Missing if the player has removed a value that still exists under its legacy key. */
  value: unknown
  was: unknown
}

export interface Definition<T> {
  /** The key or, if it ends in a colon, the prefix. */
  readonly key: `encore:${string}`
  readonly schema: v.GenericSchema<unknown, T>
  /**
   * Whether `one` is a later state than `than`, as of the same round. Without it, the latest write
   * wins.
   */
  isFurther?(one: T, than: T): boolean
}

export interface ValueDefinition<T> extends Definition<T> {
  readonly initial: T
}

export interface EntriesDefinition<T> extends Definition<T> {
  readonly key: `encore:${string}:`
  /** The name of an entry by its content. An entry stored under another name is rejected. */
  readonly nameOf?: (entry: T) => string
}

export function persistedValue<T>(
  key: `encore:${string}`,
  schema: v.GenericSchema<unknown, T>,
  initial: T
): ValueDefinition<T> {
  return { key, schema, initial }
}

/** Each entry has its own key, so that two tabs can add entries without losing any. */
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
 * The text to store, with the value cut and cleaned by its schema.
 * @param was the fingerprint of the legacy text that the value was copied from
 */
export function serialise<T>(
  { schema }: Definition<T>,
  value: T | undefined,
  was?: string
): string {
  const read = v.safeParse(schema, value)
  return JSON.stringify({ version: VERSION, value: read.success ? read.output : value, was })
}

/** A short hash with the length of the text, to tell changed texts apart. */
export function fingerprint(text: string): string {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = seedFor(hash, text.charCodeAt(at))
  return `${String(text.length)}.${String(hash)}`
}

export interface Parsed<T> {
  value: T | undefined
  was?: string
}

/** The value in a stored text, or `null` if this version cannot read it. Never throws. */
export function parse<T>(definition: Definition<T>, key: string, text: string): Parsed<T> | null {
  const { key: own, schema, nameOf } = definition as EntriesDefinition<T>
  // Assigning an entry of this name would set the prototype of an object.
  if (key === `${own}__proto__`) return null
  try {
    const stored = JSON.parse(text) as Partial<Envelope> | null
    if (stored?.version !== VERSION) return null
    const was = typeof stored.was === 'string' ? { was: stored.was } : undefined
    if (was && !('value' in stored)) return { value: undefined, ...was }
    // Throws if the value is nested too deep to be stored again.
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
