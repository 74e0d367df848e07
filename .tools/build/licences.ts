import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defaultMatch, licensePlugin, type LicenseInfo } from 'rolldown-license-plugin'
import type { Plugin } from 'vite'

const faces = [
  ['The display face, Bevan', 'src/ui/font/OFL-display.txt'],
  ['The text face, Libre Franklin', 'src/ui/font/OFL-text.txt']
] as const

/** Writes licences.txt: the licences of the packages and the fonts in the built game. */
export function licences(): { ofGame: Plugin[]; ofWorkers: () => Plugin[] } {
  const bundled: LicenseInfo[] = []
  const collect = () => [licensePlugin({ done: found => void bundled.push(...found) }) as Plugin]
  let folder = ''
  const write: Plugin = {
    name: 'encore-licences',
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
        if (error) return
        const unseen = ['rolldown', 'vite', ...workboxIn(join(folder, 'sw.js'))].map(readPackage)
        writeFileSync(join(folder, 'licences.txt'), notices([...bundled, ...unseen]))
      }
    }
  }
  return { ofGame: [...collect(), write], ofWorkers: collect }
}

/** Plugins do not see these modules: Workbox builds the service worker itself. */
function workboxIn(offline: string): string[] {
  const parts = Array.from(readFileSync(offline, 'utf8').matchAll(/workbox:(\w+):/g))
  if (!parts.length) throw new Error('The service worker names no part of Workbox in it.')
  return parts.map(([, part]) => `workbox-${String(part)}`)
}

/** For packages without a module in a chunk: the helpers of the bundlers, and Workbox. */
function readPackage(name: string): LicenseInfo {
  const home = join('node_modules', name)
  const { version, license } = JSON.parse(
    readFileSync(join(home, 'package.json'), 'utf8')
  ) as LicenseInfo
  const file = readdirSync(home).find(file => defaultMatch.test(file))
  const text = file ? readFileSync(join(home, file), 'utf8') : ''
  // Vite appends the licences of its own dependencies, which are not part of the game.
  return { name, version, license, licenseText: text.split(/^# Licenses of bundled dep/m)[0] ?? '' }
}

function notices(packages: LicenseInfo[]): string {
  const texts = new Map(
    packages.map(({ name, version, license, licenseText }) => {
      if (!licenseText) throw new Error(`${name} is part of the game and has no licence file.`)
      return [`${name} ${version}: ${license}`, licenseText]
    })
  )
  const parts = [
    ...faces.map(
      ([name, file]) => [`${name}: SIL Open Font License 1.1`, readFileSync(file, 'utf8')] as const
    ),
    ...[...texts].sort(([one], [other]) => (one < other ? -1 : 1))
  ]
  const intro = 'Encore carries what others made, under these licences.\n'
  return [
    intro,
    ...parts.map(([title, text]) => `\n${title}\n${'='.repeat(title.length)}\n\n${text.trim()}\n`)
  ].join('\n')
}
