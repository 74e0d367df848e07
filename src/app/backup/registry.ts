import { owns, type Definition } from '../storage/definition.ts'

/** Loaded only for a backup, so that the About page does not load the whole game. */
const parts = [
  () => import('../settings/stored.ts'),
  () => import('../../group/stored.ts'),
  () => import('../../quiz/stored.ts'),
  () => import('../../ticket/stored.ts'),
  () => import('../../vote/stored.ts')
]

export type DefinitionOf = (key: string) => Definition<unknown> | undefined

/** A backup with any other key is refused. */
export async function loadRegistry(): Promise<readonly Definition<unknown>[]> {
  const loaded = await Promise.all(parts.map(load => load()))
  return loaded.flatMap(({ stored }) => stored)
}

export async function loadDefinitions(): Promise<DefinitionOf> {
  const registry = await loadRegistry()
  return key => registry.find(definition => owns(definition, key))
}
