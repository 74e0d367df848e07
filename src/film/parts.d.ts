/* Cut from the files they name by .tools/build/film-parts.ts. */

declare module '*/quick-ten-pool.ts?asked' {
  /** The questions of a quick ten as they stand on screen: what they say once answered is empty. */
  export const asked: readonly import('./types.ts').Question[]
}

declare module '*/quick-ten-pool.ts?told' {
  /** What the questions of a quick ten say once they are answered. */
  export const told: readonly import('../quiz/rules/explain.ts').Explanation[]
}

declare module '*/index.ts?numbered' {
  /** All questions, as far as links go. */
  export const numbered: readonly import('./types.ts').NumberedQuestion[]
}

declare module '*/index.ts?contents' {
  /** What the game can offer about the film. */
  export const contents: import('./types.ts').Contents
}
