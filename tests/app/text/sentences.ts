/** Every sentence of every words.ts, plurals and sentences with placeholders too. */
const modules = import.meta.glob<Record<string, unknown>>('../../../src/**/*words.ts', {
  eager: true
})

interface Words {
  component: string
  /** Plurals are objects; sentences with parameters are under `input`. */
  base: Record<string, unknown>
}

const isWords = (value: unknown): value is Words =>
  (typeof value === 'function' || typeof value === 'object') && value !== null && 'base' in value

const sentencesOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values('input' in value ? { input: value.input } : value).flatMap(sentencesOf)
      : []

export const sentences = Object.values(modules)
  .flatMap(module => Object.values(module).filter(isWords))
  .flatMap(({ component, base }) =>
    Object.entries(base).flatMap(([key, value]) =>
      sentencesOf(value).map(text => ({ where: `${component}.${key}`, text }))
    )
  )
