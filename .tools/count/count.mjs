// npm run count: the election of files of ballots, in a terminal.
import { ensurePackages } from '../ensure/dependencies.mjs'

ensurePackages()
await import('./files.mjs')
