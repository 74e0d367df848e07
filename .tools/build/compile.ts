import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { relative, resolve, sep } from 'node:path'
import type { Options } from '@sveltejs/vite-plugin-svelte'

const root = fileURLToPath(new URL('../..', import.meta.url))
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const styled = new Map<string, string>()

/** How components are compiled, in the browser's build and in the one that draws the first page. */
export const compile: Options = {
  configFile: false,
  compilerOptions: {
    runes: true,
    discloseVersion: false,
    // A component's style is marked by where it stands: the same in both builds and on any machine.
    cssHash({ filename }) {
      const path = relative(`${root}src`, resolve(root, filename)).replaceAll(sep, '/')
      const digest = createHash('sha256').update(path).digest().subarray(0, 4)
      const mark = Array.from(digest, byte => letters[byte % letters.length]).join('')
      const other = styled.get(mark) ?? path
      if (other !== path) throw new Error(`${path} and ${other} have the same mark: rename one.`)
      styled.set(mark, path)
      return mark
    }
  }
}
