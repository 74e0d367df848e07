import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

const faces = [
  ['The display face, Bevan: SIL Open Font License 1.1', 'src/ui/font/OFL-display.txt'],
  ['The text face, Libre Franklin: SIL Open Font License 1.1', 'src/ui/font/OFL-text.txt']
] as const

/** Writes licences.txt: the licences of the packages and the fonts in the built game. */
export function licences(): { ofGame: Plugin[]; ofWorkers: () => Plugin[] } {
  // The helpers of the bundlers are in no module of a package.
  const homes = new Set(['rolldown', 'vite'].map(name => resolve('node_modules', name)))
  const collect: Plugin = {
    name: 'encore-packages',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle))
        for (const id of part.type === 'chunk' ? part.moduleIds : []) {
          const [home] = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(id.replace('\0', '')) ?? []
          if (home) homes.add(home)
        }
    }
  }
  let folder = ''
  const write: Plugin = {
    name: 'encore-licences',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    // After the service worker is written: it names its parts of Workbox, which builds it apart.
    closeBundle: {
      sequential: true,
      order: 'post',
      handler(error) {
        if (error) return
        const all = [...homes, ...workboxIn(join(folder, 'sw.js'))].map(readPackage)
        writeFileSync(join(folder, 'licences.txt'), notices(all))
      }
    }
  }
  return { ofGame: [collect, write], ofWorkers: () => [collect] }
}

function workboxIn(offline: string): string[] {
  const parts = Array.from(readFileSync(offline, 'utf8').matchAll(/workbox:(\w+):/g))
  if (!parts.length) throw new Error('The service worker names no part of Workbox in it.')
  return parts.map(([, part]) => join('node_modules', `workbox-${String(part)}`))
}

type Licence = [title: string, text: string]

function readPackage(home: string): Licence {
  const { name, version, license } = JSON.parse(
    readFileSync(join(home, 'package.json'), 'utf8')
  ) as Record<string, string>
  const file = readdirSync(home).find(file => /^licen[cs]e/i.test(file))
  if (!file) throw new Error(`${String(name)} is part of the game and has no licence file.`)
  // Vite appends the licences of its own dependencies, which are not part of the game.
  const [text = ''] = readFileSync(join(home, file), 'utf8').split(/^# Licenses of bundled dep/m)
  return [`${String(name)} ${String(version)}: ${String(license)}`, text]
}

function notices(packages: Licence[]): string {
  const ofFaces = faces.map(([title, file]): Licence => [title, readFileSync(file, 'utf8')])
  const ofPackages = [...new Map(packages)].sort(([one], [other]) => (one < other ? -1 : 1))
  const parts = [...ofFaces, ...ofPackages].map(
    ([title, text]) => `\n${title}\n${'='.repeat(title.length)}\n\n${text.trim()}\n`
  )
  return ['Encore carries what others made, under these licences.\n', ...parts].join('\n')
}
