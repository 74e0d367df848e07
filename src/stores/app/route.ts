import { atom, computed, onMount } from 'nanostores'
import type { Mode } from '../../core/domain/result.ts'
import { defineStore } from './app.ts'

/** Modes with an address of their own beside `#/quiz`. No code of a link reads like one. */
const playModes = ['daily', 'everything', 'missed', 'comments'] as const satisfies readonly Mode[]
export type PlayMode = (typeof playModes)[number]

export type Route =
  | { page: 'home' | 'quiz' | 'record' | 'vote' | 'ticket' | 'news' | 'about' }
  | { page: 'mode'; mode: PlayMode }
  | { page: 'review'; round?: string }
  | { page: 'challenge' | 'friend' | 'invite'; code: string }
  /** A party that came as a link, one of the player's own or, with neither, the one opened last. */
  | { page: 'party'; code?: string; id?: string }
  | { page: 'missing'; hash: string }

export type PageName = Route['page']

/** The route a hash stands for. Codes are passed on as they are: reading them is the link's own work. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^(#|%23)?\/?/i, '')
  const page = path.replace(/\/.*/s, '')
  const code = path.slice(page.length + 1)
  if (page === 'r') return { page: 'friend', code }
  if (page === 'i') return { page: 'invite', code }
  if (page === 'p') return { page: 'party', code }
  if (page === 'group') return code ? { page: 'party', id: idFrom(code) } : { page: 'party' }
  if (page === 'quiz' && code) {
    const mode = playModes.find(name => name === code)
    return mode ? { page: 'mode', mode } : { page: 'challenge', code }
  }
  if (page === 'review' && code) return { page, round: code }
  if (code) return { page: 'missing', hash }
  switch (page) {
    case '':
      return { page: 'home' }
    case 'quiz':
    case 'review':
    case 'record':
    case 'vote':
    case 'ticket':
    case 'party':
    case 'news':
    case 'about':
      return { page }
    default:
      return { page: 'missing', hash }
  }
}

/** An id in an address, without what other sites put behind it. */
function idFrom(text: string): string {
  const id = text.replace(/[?#&].*/s, '')
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** The hash that leads to a route: the other way round of `parseRoute`. */
export function hashOf(route: Route): string {
  switch (route.page) {
    case 'home':
      return '#/'
    case 'mode':
      return `#/quiz/${route.mode}`
    case 'review':
      return `#/${[route.page, route.round ?? []].flat().join('/')}`
    case 'challenge':
      return `#/quiz/${route.code}`
    case 'friend':
      return `#/r/${route.code}`
    case 'invite':
      return `#/i/${route.code}`
    case 'party':
      if (route.id !== undefined) return `#/group/${encodeURIComponent(route.id)}`
      return route.code === undefined ? '#/party' : `#/p/${route.code}`
    case 'missing':
      return route.hash
    default:
      return `#/${route.page}`
  }
}

export const routeStore = defineStore(app => {
  const { environment } = app

  const hash = atom('')

  onMount(hash, () => {
    const read = () => {
      hash.set(environment.hash())
    }
    read()
    return environment.onHashChange(read)
  })

  const route = computed(hash, parseRoute)

  function openRoute(route: Route): void {
    environment.navigate(hashOf(route))
  }

  /** Gives the page that is opening another address in the place of its own: Back does not lead to it. */
  function replaceRoute(route: Route): void {
    environment.replaceHash(hashOf(route))
    hash.set(environment.hash())
  }

  return { route, openRoute, replaceRoute }
})
