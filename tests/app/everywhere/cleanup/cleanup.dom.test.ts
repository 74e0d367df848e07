import { cleanup } from '@testing-library/svelte'
import { describe, expect, test, vi } from 'vitest'
import { fakeEnvironment } from '../../../world/fake-environment.ts'
import { trackResources } from '../../../world/track-resources.ts'
import { visit } from '../../../world/render-app.ts'
import { states } from './states.ts'

const all = Object.entries(states).flatMap(([page, each]) =>
  each.map(state => [page, state.name, state] as const)
)

describe('an unmounted page leaves no timers, listeners, observers or elements', () => {
  test.each(all)('%s, %s', async (_, __, { hash, before, steps = [] }) => {
    // Testing Library adds listeners once, on the first visit.
    const first = await visit('#/about')
    await first.user.click(document.body)
    await before?.(first)
    let environment = first.environment.afterReload()
    if (!before) environment = fakeEnvironment()
    let leftovers: (() => string[]) | undefined
    const page = await visit(hash, environment, () => {
      leftovers = trackResources()
    })
    try {
      for (const step of steps) await step(page)
      cleanup()
      expect(leftovers?.()).toEqual([])
    } finally {
      vi.restoreAllMocks()
    }
  })
})
