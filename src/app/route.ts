import { atom, computed, onMount } from 'nanostores'
import type { Mode } from '../links/contents.ts'
import { defineStore } from './app.ts'

/** Modes with an address of their own beside `#/quiz`. No code of a link reads like one. */
const playModes = ['daily', 'everything', 'missed', 'comments'] as const satisfies readonly Mode[]
export type PlayMode = (typeof playModes)[number]

export type Route =
  | { page: 'home' | 'quiz' | 'stats' | 'vote' | 'ticket' | 'news' | 'about' }
  | { page: 'mode'; mode: PlayMode }
  | { page: 'review'; round?: string }
  | { page: 'challenge' | 'friend' | 'invite'; code: string }
  /** A group that came as a link, one of the player's own or, with neither, the one opened last. */
  | { page: 'group'; code?: string; id?: string }
  | { page: 'missing'; hash: string }

export type PageName = Route['page']

/** Decodes percent-encoding; a sequence that was cut off stays as it is. */
function unescaped(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, escaped => {
    try {
      return decodeURIComponent(escaped)
    } catch {
      return escaped
    }
  })
}

/**
 * The word that a text begins with. Chats and trackers put quotes and brackets around an address, and
 * punctuation or a query behind it: no page has any of these in its name.
 */
function wordOf(text: string): string {
  const [, word = ''] = /^[^a-z\d?&%]*((?:[-_]*[a-z\d]+)*)/i.exec(text) ?? []
  return word
}

/**
 * The route a hash stands for. Codes are passed on with all that is around them: reading them is the
 * link's own work. The build copies this function into index.html, so it uses nothing of a browser.
 */
export function parseRoute(hash: string): Route {
  // Some programs escape what another has escaped before.
  const path = unescaped(unescaped(hash))
  const [, start = '', code = ''] = /^([^\w?&%]*[^/?&%]*)(?:\/+([^]*))?/.exec(path) ?? []
  const page = wordOf(start).toLowerCase()
  const word = wordOf(code)
  if (page === 'r') return { page: 'friend', code }
  if (page === 'i') return { page: 'invite', code }
  if (page === 'p') return { page: 'group', code }
  if (page === 'group') return word ? { page: 'group', id: word } : { page: 'group' }
  if (page === 'quiz' && word) {
    const mode = playModes.find(name => name === word.toLowerCase())
    return mode ? { page: 'mode', mode } : { page: 'challenge', code }
  }
  if (page === 'review' && word) return { page, round: word }
  if (word) return { page: 'missing', hash }
  switch (page) {
    case '':
      return { page: 'home' }
    case 'party':
      return { page: 'group' }
    case 'record':
      return { page: 'stats' }
    case 'quiz':
    case 'review':
    case 'vote':
    case 'ticket':
    case 'news':
    case 'about':
      return { page }
    default:
      return { page: 'missing', hash }
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
    case 'stats':
      return '#/record'
    case 'group':
      if (route.id !== undefined) return `#/group/${route.id}`
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
