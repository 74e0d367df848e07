import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'

const face = 'src/ui/font/OFL.txt'

/** Writes licences.txt: the licences of all packages in the built game. */
export function licences(): { ofGame: Plugin; ofWorkers: () => Plugin[] } {
  const modules = new Set<string>()
  const collect: Pick<Plugin, 'name' | 'generateBundle'> = {
    name: 'encore-licences',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === 'chunk') for (const id of part.moduleIds) modules.add(id)
      }
    }
  }
  let folder = ''
  return {
    ofWorkers: () => [collect],
    ofGame: {
      ...collect,
      apply: 'build',
      enforce: 'post',
      configResolved({ root, build }) {
        folder = resolve(root, build.outDir)
      },
      // After the service worker is written: it names its parts of Workbox.
      closeBundle: {
        sequential: true,
        order: 'post',
        handler(error) {
          if (!error) writeFileSync(join(folder, 'licences.txt'), notices(modules, folder))
        }
      }
    }
  }
}

function notices(modules: Set<string>, folder: string): string {
  const offline = readFileSync(join(folder, 'sw.js'), 'utf8')
  const workbox = Array.from(offline.matchAll(/workbox:(\w+):/g), ([, part]) => `workbox-${part}`)
  if (!workbox.length) throw new Error('The offline worker names no part of Workbox in it.')
  const homes = [...modules, ...workbox.map(name => `node_modules/${name}/index.js`)].flatMap(
    homeOf
  )
  const packages = [...new Set(homes)].map(readPackage)
  packages.sort((one, other) => (one.title < other.title ? -1 : 1))
  const parts = [
    {
      title: 'The display face, Bevan: SIL Open Font License 1.1',
      text: readFileSync(face, 'utf8')
    },
    ...packages
  ]
  const intro = 'Encore carries what others made, under these licences.\n'
  return [
    intro,
    ...parts.map(({ title, text }) => `\n${title}\n${'='.repeat(title.length)}\n\n${text.trim()}\n`)
  ].join('\n')
}

/** The folder of a module's package; none for modules of the game. */
function homeOf(id: string): string[] {
  // Modules that the bundler adds have no file.
  const [, bundler] = /^\0(vite|rolldown)\//.exec(id) ?? []
  if (bundler) return [`node_modules/${bundler}`]
  if (!id.includes('node_modules')) return []
  let home = dirname(id.replace(/[?].*$/s, ''))
  // A package may contain a nested package.json without a name, which only sets the module type.
  while (!(existsSync(join(home, 'package.json')) && describe(home).name)) home = dirname(home)
  return [home.slice(home.lastIndexOf('node_modules'))]
}

function describe(home: string) {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string | undefined
  >
}

function readPackage(home: string): { title: string; text: string } {
  const { name, version, license } = describe(home)
  const file = readdirSync(home).find(file => /^licen[cs]e/i.test(file))
  if (!file) throw new Error(`${home} is part of the game and has no file with its licence.`)
  // Vite appends the licences of its own dependencies, which are not part of the game.
  const [text = ''] = readFileSync(join(home, file), 'utf8').split(/^# Licenses of bundled dep/m)
  return { title: `${name} ${version}: ${license}`, text }
}
