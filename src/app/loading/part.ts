import { onMount, type Component } from 'svelte'
import { whenIdle } from '../../ui/layout/idle.ts'
import { loadWords, shownLanguage } from '../text/i18n.ts'

// Components are contravariant in their props: any other type would refuse those with required ones.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyComponent = Component<any>

/** A component in a chunk of its own. */
export interface Part<C extends AnyComponent = AnyComponent> {
  /** Loads the component once. After a failure the next call tries again. */
  load: () => Promise<C>
  /** The component, once it is loaded: then it is rendered with the page, without a gap. */
  readonly loaded: C | undefined
}

export function part<C extends AnyComponent>(importPart: () => Promise<{ default: C }>): Part<C> {
  let loaded: C | undefined
  return {
    load: async () => {
      if (loaded) return loaded
      const { default: component } = await importPart()
      // Sentences that cannot be fetched stay English.
      await loadWords(shownLanguage.get()).catch(() => undefined)
      return (loaded = component)
    },
    get loaded() {
      return loaded
    }
  }
}

/** Loads something that a later press may need, once the page is idle. */
export function fetchAhead(...loads: (() => Promise<unknown>)[]): void {
  onMount(() =>
    whenIdle(() => {
      // A failure is shown by the `Later` that needs the part.
      for (const load of loads) load().catch(() => undefined)
    })
  )
}
