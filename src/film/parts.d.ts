/* Cut from the files they name by .tools/build/film-parts.ts. */

declare module '*/story.ts?asked' {
  /** The questions of a quick ten as they stand on screen: what they say once answered is empty. */
  export const asked: readonly import('../core/domain/film.ts').Question[]
}

declare module '*/story.ts?told' {
  /** What the questions of a quick ten say once they are answered. */
  export const told: readonly import('../core/quiz/explain.ts').Explanation[]
}

declare module '*/index.ts?numbered' {
  /** All questions, as far as links go. */
  export const numbered: readonly import('../core/domain/film.ts').NumberedQuestion[]
}
