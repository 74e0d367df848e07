import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { scenes } from './index.ts'
import { openScene } from './scene.ts'

const folder = 'scenes'
const sizes = [
  [320, 640],
  [390, 664],
  [390, 844],
  [844, 390],
  [1280, 800],
  [1920, 1080]
] as const
const themes = ['light', 'dark'] as const

function fileOf(name: string, size: string, theme: string) {
  return `${name.replace(/\W+/g, '-')}-${size}-${theme}.png`
}

test.beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  const rows = scenes.map(({ name }) => {
    const pictures = themes.flatMap(theme =>
      sizes.map(
        ([width, height]) =>
          `<img loading="lazy" width="${width / 2}" src="${fileOf(name, `${width}x${height}`, theme)}">`
      )
    )
    return `<h2>${name}</h2><div>${pictures.join('')}</div>`
  })
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Scenes</title>
<style>body{font-family:system-ui}div{display:flex;gap:8px;align-items:start;overflow-x:auto}img{border:1px solid}</style>
${rows.join('\n')}`
  )
})

for (const scene of scenes) {
  for (const theme of themes) {
    for (const [width, height] of sizes) {
      const size = `${width}x${height}`
      test(`${scene.name}, ${size}, ${theme}`, async ({ browser, baseURL }) => {
        const context = await browser.newContext({
          ...(baseURL && { baseURL }),
          viewport: { width, height },
          colorScheme: theme
        })
        const page = await context.newPage()
        await openScene(page, scene)
        await page.screenshot({
          path: join(folder, fileOf(scene.name, size, theme)),
          fullPage: true
        })
        await context.close()
      })
    }
  }
}
