/** A sentence, or one for each plural form. */
export type Sentence = string | Readonly<Record<string, string>>

/** By component and key. */
export type Words = Readonly<Record<string, Readonly<Record<string, Sentence>>>>

interface Component {
  component: string
  base: Record<string, unknown>
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/**/*words.ts', { eager: true })

const files = import.meta.glob<Words>('../../src/app/text/*/*.json', {
  eager: true,
  import: 'default'
})

const isComponent = (value: unknown): value is Component =>
  (typeof value === 'function' || typeof value === 'object') && value !== null && 'base' in value

/** As written: what counts or takes values has its sentences under `input`. */
const sentenceOf = (value: unknown) =>
  (typeof value === 'object' && value !== null && 'input' in value
    ? value.input
    : value) as Sentence

/** English, as it stands in the words.ts. */
export const english: Words = Object.fromEntries(
  Object.values(modules)
    .flatMap(module => Object.values(module).filter(isComponent))
    .map(({ component, base }) => [
      component,
      Object.fromEntries(Object.entries(base).map(([key, value]) => [key, sentenceOf(value)]))
    ])
)

/** The sentences of another language, as they stand in its files. Empty if it has none. */
export function wordsOf(language: string): Words {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, components]) => {
      const [, code, chunk] = /([\w-]+)\/([\w-]+)\.json$/.exec(path) ?? []
      if (code !== language) return []
      return Object.entries(components).map(([name, words]) => [`${chunk ?? ''}/${name}`, words])
    })
  )
}
