import { atom, computed, onMount } from 'nanostores'
import { environment } from '../../platform/environment.ts'

/** Ways to play the quiz other than the ten that `#/quiz` asks. No code of a link reads like one. */
const ways = ['daily', 'everything', 'missed'] as const
export type Way = (typeof ways)[number]

export type Route =
  | { page: 'home' | 'quiz' | 'record' | 'vote' | 'ticket' | 'about' }
  | { page: 'way'; way: Way }
  | { page: 'review'; round?: string }
  | { page: 'challenge' | 'friend'; code: string }
  | { page: 'party'; code?: string }
  | { page: 'missing'; hash: string }

export type PageName = Route['page']

/** The route a hash stands for. Codes are passed on as they are: reading them is the link's own work. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^(#|%23)?\/?/i, '')
  const page = path.replace(/\/.*/s, '')
  const code = path.slice(page.length + 1)
  if (page === 'r') return { page: 'friend', code }
  if (page === 'p') return { page: 'party', code }
  if (page === 'quiz' && code) {
    const way = ways.find(name => name === code)
    return way ? { page: 'way', way } : { page: 'challenge', code }
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
    case 'way':
      return `#/quiz/${route.way}`
    case 'review':
      return `#/${[route.page, route.round ?? []].flat().join('/')}`
    case 'challenge':
      return `#/quiz/${route.code}`
    case 'friend':
      return `#/r/${route.code}`
    case 'party':
      return route.code === undefined ? '#/party' : `#/p/${route.code}`
    case 'missing':
      return route.hash
    default:
      return `#/${route.page}`
  }
}

const hash = atom('')

onMount(hash, () => {
  const read = () => {
    hash.set(environment().hash())
  }
  read()
  return environment().onHashChange(read)
})

export const route = computed(hash, parseRoute)

export function openRoute(route: Route): void {
  environment().goTo(hashOf(route))
}
