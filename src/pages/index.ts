import type { Component } from 'svelte'
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

export async function loadPage(name: PageName): Promise<Component> {
  if (name === 'home' || name === 'quiz') return first[name]
  return (await later[name]()).default
}
