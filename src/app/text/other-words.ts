import type { ComponentsJSON, TranslationsJSON } from '@nanostores/i18n'
import { partIn } from '../../film/in-language.ts'
import { addSpoken, addTitles, areTitlesNeeded, type SpokenTexts } from '../../film/spoken.ts'
import { filled, i18n, shownLanguage } from './i18n.ts'
import type { Language } from './languages.ts'

export { partIn }

/** By component, without the chunk in its name, and key. */
type Chunk = Record<string, TranslationsJSON>

/** The sentences of other languages: a file for each chunk, such as `es/quiz.json`. */
const files = import.meta.glob<Chunk>('./*/*.json', { import: 'default' })

const loaded = new Set<string>()

/** Loaded like a chunk of sentences, by pages that show storylines. */
const TITLES = 'titles'

/** See `loadWords`. */
export async function loadOtherWords(language: Language): Promise<void> {
  const chunks = new Set(Object.keys(i18n.cache.en).map(name => name.replace(/\/.*/, '')))
  if (areTitlesNeeded()) chunks.add(TITLES)
  const wanted = [...chunks].filter(chunk => !loaded.has(language + chunk))
  if (wanted.length === 0) return
  // Sentences name the film.
  const ofFilm = loadSpoken(language)
  const results = await Promise.allSettled(
    wanted.map(async chunk => {
      if (chunk === TITLES) addTitles(language, await partIn(language, 'storylines'))
      else await loadChunk(language, chunk, ofFilm)
      loaded.add(language + chunk)
    })
  )
  // For components that are on screen already. If nothing has come, they would ask again, and again.
  const hasNew = results.some(({ status }) => status === 'fulfilled')
  if (hasNew && shownLanguage.get() === language) shownLanguage.notify()
  if (results.some(({ status }) => status === 'rejected')) throw new Error(`Words of ${language}`)
}

async function loadChunk(
  language: Language,
  chunk: string,
  ofFilm: Promise<SpokenTexts | null>
): Promise<void> {
  const texts = (await files[`./${language}/${chunk}.json`]?.()) ?? {}
  const tone = (await ofFilm)?.tone
  for (const [name, sentences] of Object.entries(texts))
    addWords(
      language,
      `${chunk}/${name}`,
      name === 'verdict' ? { ...sentences, ...tone } : sentences
    )
}

function addWords(language: Language, component: string, sentences: TranslationsJSON): void {
  const cache: Partial<Record<Language, object>> = i18n.cache
  const known = (cache[language] ??= {}) as ComponentsJSON
  known[component] = filled(sentences, language) as TranslationsJSON
}

async function loadSpoken(language: Language): Promise<SpokenTexts | null> {
  const texts = await partIn(language, 'spoken')
  addSpoken(language, texts)
  return texts
}
