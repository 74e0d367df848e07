import type { SpokenTexts } from './spoken.ts'
import type { FilmTexts } from './texts.ts'

/** Parts of the film in another language, cut by .tools/build/film-parts.ts. */
interface Parts {
  asked: typeof import('./quick-ten-pool.ts?asked').asked
  told: typeof import('./quick-ten-pool.ts?told').told
  questions: Parts['asked']
  spoken: SpokenTexts
  storylines: FilmTexts['storylines']
  news: Pick<FilmTexts, 'news' | 'openQuestions'>
}

const files = {
  asked: import.meta.glob<Parts['asked'] | null>(['./*/index.ts', '!./questions/*'], {
    query: '?asked',
    import: 'asked'
  }),
  told: import.meta.glob<Parts['told'] | null>(['./*/index.ts', '!./questions/*'], {
    query: '?told',
    import: 'told'
  }),
  questions: import.meta.glob<Parts['questions'] | null>(['./*/index.ts', '!./questions/*'], {
    query: '?questions',
    import: 'questions'
  }),
  spoken: import.meta.glob<Parts['spoken'] | null>(['./*/index.ts', '!./questions/*'], {
    query: '?spoken',
    import: 'spoken'
  }),
  storylines: import.meta.glob<Parts['storylines'] | null>(['./*/index.ts', '!./questions/*'], {
    query: '?storylines',
    import: 'storylines'
  }),
  news: import.meta.glob<Parts['news'] | null>(['./*/index.ts', '!./questions/*'], {
    query: '?news',
    import: 'news'
  })
}

type Files<Name extends keyof Parts> = Record<string, () => Promise<Parts[Name] | null>>

/** `null` for a language that the film is not in. */
export async function partIn<Name extends keyof Parts>(
  language: string,
  name: Name
): Promise<Parts[Name] | null> {
  const named = files[name] as Files<Name>
  return (await named[`./${language}/index.ts`]?.()) ?? null
}
