import type { Component } from 'svelte'
import { hasPlayed } from '../stores/rounds.ts'
import type { PageName } from '../stores/route.ts'
import Home from './home.svelte'
import Quiz from './quiz.svelte'

/** Home and quiz are what a first visit needs. The others come when they are opened. */
const first = { home: Home, quiz: Quiz } satisfies Partial<Record<PageName, Component>>

const later = {
  review: () => import('./review.svelte'),
  record: () => import('./record.svelte'),
  vote: () => import('./vote.svelte'),
  ticket: () => import('./ticket.svelte'),
  friend: () => import('./friend.svelte'),
  party: () => import('./party.svelte'),
  about: () => import('./about.svelte'),
  missing: () => import('./missing.svelte')
} satisfies Record<Exclude<PageName, keyof typeof first>, () => Promise<{ default: Component }>>

/** With all that the page shows at once, so that nothing on it moves when that comes. */
export async function loadPage(name: PageName): Promise<Component> {
  if (name === 'home' && hasPlayed.get()) await import('./parts/home-rounds.svelte')
  if (name === 'home' || name === 'quiz') return first[name]
  return (await later[name]()).default
}
