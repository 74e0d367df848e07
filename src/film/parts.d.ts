/* Cut from the files they name by .tools/build/film-parts.ts. */

declare module '*/quick-ten-pool.ts?asked' {
  /** The questions of a quick ten without their explanations and winks. */
  export const asked: readonly import('./types.ts').Question[]
}

declare module '*/quick-ten-pool.ts?told' {
  /** The explanations and winks of the questions of a quick ten. */
  export const told: readonly import('../quiz/rules/explain.ts').Explanation[]
}

declare module '*/index.ts?numbered' {
  /** All questions, as far as links go. */
  export const numbered: readonly import('./types.ts').NumberedQuestion[]
}

declare module '*/index.ts?contents' {
  /** Which modes and pages the film has content for. */
  export const contents: import('./types.ts').Contents
}

declare module '*/index.ts?keys' {
  /** The parts of the identity that name keys in storage. */
  export const keys: Pick<import('./types.ts').Identity, 'id' | 'isFirstFilm'>
}

declare module '*/index.ts?titles' {
  /** All titles of each storyline by id, in all languages, and former ones. */
  export const titles: Readonly<Record<string, readonly string[]>>
}
