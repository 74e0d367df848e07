import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { scenes } from './index.ts'
import { openScene } from './scene.ts'

const folder = 'scenes'
const widths = [320, 390, 1280]
const themes = ['light', 'dark'] as const

function fileOf(name: string, width: number, theme: string) {
  return `${name.replace(/\W+/g, '-')}-${width}-${theme}.png`
}

test.beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  const rows = scenes.map(({ name }) => {
    const pictures = themes.flatMap(theme =>
      widths.map(
        width => `<img loading="lazy" width="${width / 2}" src="${fileOf(name, width, theme)}">`
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
    for (const width of widths) {
      test(`${scene.name}, ${width}, ${theme}`, async ({ browser, baseURL }) => {
        const context = await browser.newContext({
          ...(baseURL && { baseURL }),
          viewport: { width, height: width < 1000 ? 844 : 800 },
          colorScheme: theme
        })
        const page = await context.newPage()
        await openScene(page, scene)
        await page.screenshot({
          path: join(folder, fileOf(scene.name, width, theme)),
          fullPage: true
        })
        await context.close()
      })
    }
  }
}
