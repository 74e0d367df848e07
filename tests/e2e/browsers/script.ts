import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepare, seek } from './in-page.ts'

const library = createRequire(import.meta.url).resolve(
  '@testing-library/dom/dist/@testing-library/dom.umd.min.js'
)

/** Runs once in each page, before the functions of in-page.ts. */
export const script = `${readFileSync(library, 'utf8')};window.seek=${String(seek)};(${String(prepare)})()`
