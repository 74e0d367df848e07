import { parseRoute, type PageName } from './app/route.ts'
import { isLanguage, preferred, type Language } from './app/text/languages.ts'
import { showTheme } from './app/settings/show-theme.ts'
import type { Theme } from './app/settings/theme.ts'
import { StorageKeys } from './app/storage/storage-keys.ts'
import { keys } from './film/index.ts?keys'

/** All files of the pages besides the first script. The build replaces it and the constants below. */
declare const FILES: readonly string[]

/** Which of them a page needs, by language. */
declare const PAGES: Partial<Record<Language, Partial<Record<PageName, readonly number[]>>>>

/** Translations of index.html, by the English text or value of an attribute. */
declare const WORDS: Partial<Record<Language, Record<string, string>>>

/** The attributes among them. */
declare const ATTRIBUTES: readonly string[]

/** The files of the text face. */
declare const FACES: readonly string[]

/*
 * The build writes this script into the head of index.html. It runs before the first paint and before
 * the first script of the game: it applies the chosen theme and language, shows the skeleton of the page
 * that is opened, and preloads the files of that page. From the second visit on, which has the text face at hand, it
 * begins with that.
 */
function showChosenTheme() {
  const stored = localStorage.getItem('encore:theme')
  if (stored) showTheme((JSON.parse(stored) as { value: Theme }).value)
}

function chosenLanguage(): Language {
  const stored = localStorage.getItem('encore:language') ?? '{}'
  const { value = '' } = JSON.parse(stored) as { value?: string }
  return isLanguage(value) ? value : preferred(navigator.languages)
}

/** Replaces English in a node of index.html, before it is painted. */
function translate(node: Node, words: Record<string, string>) {
  if (node instanceof Text) {
    const text = node.data.trim()
    const said = words[text]
    if (said) node.data = node.data.replace(text, () => said)
  } else if (node instanceof Element) {
    for (const name of ATTRIBUTES) {
      const said = words[node.getAttribute(name) ?? '']
      if (said) node.setAttribute(name, said)
    }
  }
}

/** Translates the parsed part of the page now, and the rest while it is parsed: a text may arrive in pieces. */
function translatePage(words: Record<string, string>) {
  for (const node of document.head.querySelectorAll('title, meta')) {
    for (const each of [node, ...node.childNodes]) translate(each, words)
  }
  const take = (records: MutationRecord[]) => {
    for (const { target, addedNodes } of records)
      for (const node of [target, ...addedNodes]) translate(node, words)
  }
  const observer = new MutationObserver(take)
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  document.addEventListener('DOMContentLoaded', () => {
    take(observer.takeRecords())
    observer.disconnect()
  })
}

/** Whether something is stored under a key that starts so. Reads key by key: a list of all keys may be long. */
function isStored(...starts: string[]) {
  const storageKeys = new StorageKeys(keys)
  for (let at = 0; at < localStorage.length; at += 1) {
    const key = storageKeys.keyFrom(String(localStorage.key(at)))
    if (starts.some(start => key?.startsWith(start))) return true
  }
  return false
}

/** `null` if storage is blocked or its value cannot be read. */
function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

attempt(showChosenTheme)
const language = attempt(chosenLanguage) ?? preferred(navigator.languages)
document.documentElement.lang = language
const words = WORDS[language]
if (words) translatePage(words)
const route = parseRoute(location.hash)
const { page } = route
const { dataset } = document.documentElement
if (page !== 'home') dataset.page = page
else if (attempt(() => isStored('encore:round:'))) dataset.page = 'home-again'
// At a first visit the heading is known; later it depends on stored rounds, picks and groups.
const isFirst = !attempt(() =>
  isStored('encore:round:', 'encore:ballot', 'encore:vote-step', 'encore:party')
)
if (isFirst && !('code' in route) && !('id' in route)) dataset.visit = 'first'

function preload(file: string, more: Partial<HTMLLinkElement>) {
  document.head.append(Object.assign(document.createElement('link'), { href: file, ...more }))
}

if (!isFirst) {
  dataset.face = 'text'
  for (const file of FACES) preload(file, { rel: 'preload', as: 'font', crossOrigin: '' })
}
for (const at of PAGES[language]?.[page] ?? []) preload(FILES[at] ?? '', { rel: 'modulepreload' })
