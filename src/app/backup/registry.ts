import { owns, type Definition } from '../storage/definition.ts'

/** Where each part of the game lists what it stores. They come when a backup is made or read. */
const parts = [
  () => import('../settings/stored.ts'),
  () => import('../../group/stored.ts'),
  () => import('../../quiz/stored.ts'),
  () => import('../../ticket/stored.ts'),
  () => import('../../vote/stored.ts')
]

/** What a stored key is defined as. */
export type DefinitionOf = (key: string) => Definition<unknown> | undefined

/** All that outlives the page. A backup holds nothing else, and is refused where it has more. */
export async function loadRegistry(): Promise<readonly Definition<unknown>[]> {
  const loaded = await Promise.all(parts.map(load => load()))
  return loaded.flatMap(({ stored }) => stored)
}

export async function loadDefinitions(): Promise<DefinitionOf> {
  const registry = await loadRegistry()
  return key => registry.find(definition => owns(definition, key))
}
