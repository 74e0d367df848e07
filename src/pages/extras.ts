import type { App } from '../stores/app/app.ts'
import type { PageName } from '../stores/app/route.ts'
import { roundStore } from '../stores/quiz/rounds.ts'

/** What a page shows at once to those who have played, and not to others. */
export async function loadExtras(app: App, page: PageName): Promise<void> {
  const { hasPlayed, lastFinished } = roundStore(app)
  if (page === 'home' && hasPlayed.get()) await import('./home/more-to-play.svelte')
  if (page === 'ticket' && lastFinished.get()?.round.mode === 'challenge') {
    await import('./ticket/compare-link.svelte')
  }
}
