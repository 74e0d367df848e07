import { readFileSync } from 'node:fs'

type Sentence = string | Record<string, string>

/** The Spanish sentence of a component, such as `app/home`; of several, the one for many. */
export function words(
  component: string,
  key: string,
  values: Record<string, string | number> = {}
): string {
  const [chunk = '', name = ''] = component.split('/')
  const file = new URL(`../../../src/app/text/es/${chunk}.json`, import.meta.url)
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, Sentence>>
  const sentence = all[name]?.[key]
  const text = typeof sentence === 'object' ? sentence.other : sentence
  if (!text) throw new Error(`${component} has no ${key}`)
  return text.replace(/\{(\w+)\}/g, (whole, its: string) => String(values[its] ?? whole))
}
