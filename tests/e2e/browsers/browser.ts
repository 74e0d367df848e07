/** Pixels from the corner of the window. */
export interface Point {
  x: number
  y: number
}

export interface Options {
  /** The program: Firefox, or WebKit's driver. */
  path: string
  isDark: boolean
  /** Of the browser, and so of the first visit: `es-MX`. */
  language: string
  /** For downloads. */
  folder: string
}

/** A browser with a new profile, driven by any library. */
export interface Browser {
  open: (address: string) => Promise<unknown>
  reload: () => Promise<unknown>
  /** Runs a function in the page, where script.ts has run. */
  run: <Args extends unknown[], Answer>(
    ask: (...args: Args) => Answer,
    ...args: Args
  ) => Promise<Answer>
  /** Button down at the first point, moved over the others, and up. */
  press: (points: [Point, ...Point[]]) => Promise<void>
  /** Into the focused element. */
  type: (text: string) => Promise<void>
  /** Through the file input, because drivers cannot use the dialog. */
  choose: (path: string) => Promise<void>
  screenshot: () => Promise<Uint8Array>
  close: () => Promise<void>
}
