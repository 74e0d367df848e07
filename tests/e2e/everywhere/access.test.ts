import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from '@playwright/test'
import { openScene } from '../../scenes/scene.ts'
import { scenes } from '../../scenes/index.ts'
import { expect, test as base, watch } from '../driving/drive-page.ts'

/** Minified: half the size of the default. */
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8'
)

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * One page for all scenes of a worker, cleared before each, because a new profile takes longer than
 * the checks.
 */
const test = base.extend<{ page: Page }, { emptied: () => Promise<Page> }>({
  emptied: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '' } = project.use
      const profile = await browser.newContext({
        baseURL,
        viewport: { width: 320, height: 720 },
        serviceWorkers: 'block',
        reducedMotion: 'reduce'
      })
      const page = await profile.newPage()
      const devtools = await profile.newCDPSession(page)
      const faults = await watch(page, baseURL)
      await use(async () => {
        await page.goto('about:blank')
        const { origin } = new URL(baseURL)
        await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
        await page.emulateMedia({ colorScheme: 'light' })
        expect(faults).toEqual([])
        return page
      })
      expect(faults).toEqual([])
      await profile.close()
    },
    { scope: 'worker' }
  ],
  page: async ({ emptied }, use) => {
    await use(await emptied())
  }
})

test.describe('accessibility', () => {
  for (const scene of scenes) {
    test(scene.name, async ({ page }) => {
      const opened = await openScene(page, scene)
      await scrollToEnd(page)
      await page.evaluate(axeSource)
      expect(await violations(page, { type: 'tag', values: tags })).toEqual([])
      expect(await outlineFaults(page)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
      expect(await scrollFaults(page)).toEqual([])
      expect(await widthBeyond(page)).toBe(0)
      expect(await coveredControls(page, 'any')).toEqual([])
      // Where storage takes no choice, the language is that of the browser.
      if (!scene.storage) {
        await changeLanguage(page, 'es')
        expect(await widthBeyond(page)).toBe(0)
        expect(await coveredControls(page, 'any')).toEqual([])
        await changeLanguage(page, 'en')
      }
      // The themes differ in colours only.
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violations(page, { type: 'rule', values: ['color-contrast'] })).toEqual([])
      // A style element would violate the page's policy.
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      expect(await widthBeyond(page)).toBe(0)
      expect(await clippedTexts(page)).toEqual([])
      // A typed name may be one word that is wider than the screen.
      if (!/long name/.test(scene.name)) expect(await brokenWords(page)).toEqual([])
      expect(await coveredControls(page, 'all')).toEqual([])
      await spaceText(page)
      expect(await widthBeyond(page)).toBe(0)
      await opened.dispose()
    })
  }
})

/** Changes the language as another tab does: the page stays, its texts follow. */
async function changeLanguage(page: Page, language: string): Promise<void> {
  await page.evaluate(value => {
    const key = 'encore:language'
    localStorage.setItem(key, JSON.stringify({ version: 1, value }))
    dispatchEvent(new StorageEvent('storage', { key }))
  }, language)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

/** The violations found by axe, as sentences. */
function violations(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  return page.evaluate(async only => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: only,
      resultTypes: ['violations'],
      selectors: false,
      ...(only.type === 'tag' && { rules: { 'target-size': { enabled: true } } })
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`)
    )
  }, runOnly)
}

/** Faults in the landmarks and headings that screen readers navigate by. */
async function outlineFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const landmark of ['banner', 'main'] as const) {
    const count = await page.getByRole(landmark).count()
    if (count !== 1) faults.push(`${count} landmarks of role ${landmark}`)
  }
  const levels = await page
    .getByRole('heading')
    .evaluateAll(headings => headings.map(({ tagName }) => Number(tagName.slice(1))))
  if (levels.filter(level => level === 1).length !== 1) faults.push('not one heading of level 1')
  if (levels.some((level, index) => level > (levels[index - 1] ?? 1) + 1)) {
    faults.push(`headings skip a level: ${levels.join(', ')}`)
  }
  return faults
}

/** Scrollable elements must be focusable, and others must not. */
function scrollFaults(page: Page): Promise<string[]> {
  return page.locator('[role=group]').evaluateAll(groups =>
    groups
      .filter(group => {
        const isWider = group.scrollWidth > group.clientWidth + 1
        return group.checkVisibility() && isWider !== ((group as HTMLElement).tabIndex === 0)
      })
      .map(group => group.outerHTML.slice(0, 200))
  )
}

/** Controls smaller than 44 pixels, except links within a sentence. */
function smallTargets(page: Page): Promise<string[]> {
  return page.locator('button, a[href], input, textarea, select, summary').evaluateAll(controls => {
    // An overlay of a whole card belongs to its control.
    const targetOf = (control: Element) => {
      const own = control.getBoundingClientRect()
      const { content, position, width, height } = getComputedStyle(control, '::after')
      return content !== 'none' && position === 'absolute'
        ? { width: parseFloat(width), height: parseFloat(height) }
        : own
    }
    return controls
      .filter(control => {
        const { width, height } = targetOf(control)
        const isInText = control.matches('p a, li a')
        const isHidden = width === 0 || control.matches('.skip')
        return !isInText && !isHidden && Math.min(width, height) < 44
      })
      .map(control => control.outerHTML)
  })
}

/** At the end of the page, sticky bars are in their normal position and cover nothing. */
function scrollToEnd(page: Page): Promise<void> {
  return page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight)
  })
}

/**
 * Controls that a sticky element covers when focused: by any part or, on very small screens,
 * entirely.
 */
function coveredControls(page: Page, part: 'any' | 'all'): Promise<string[]> {
  return page.evaluate(async isAll => {
    // The page measures its sticky bar after it is drawn, and again after it has grown.
    const bar = document.querySelector<HTMLElement>('[data-bar]')
    const { style } = document.documentElement
    do {
      await new Promise(drawn => {
        requestAnimationFrame(() => {
          requestAnimationFrame(drawn)
        })
      })
    } while (
      bar?.isConnected &&
      !['0px', `${bar.offsetHeight}px`].includes(style.getPropertyValue('--bar-height'))
    )
    // Elements below a dialog need no check.
    const top = document.querySelector('dialog[open]') ?? document.body
    const bars = [...top.querySelectorAll('*')].filter(element => {
      const { position, pointerEvents } = getComputedStyle(element)
      const isShown = element.checkVisibility() && pointerEvents !== 'none'
      return isShown && ['sticky', 'fixed'].includes(position)
    })
    /** The nearest scroll container, which clips its content. */
    const scrollerOf = (element: Element): Element | null => element.closest('[role="group"]')
    const controls = document.body.querySelectorAll<HTMLElement>(
      'a[href], button, input, textarea, summary, [tabindex="0"]'
    )
    return [...controls].flatMap(control => {
      control.focus()
      if (document.activeElement !== control) return []
      const own = control.getBoundingClientRect()
      const covering = bars.filter(bar => {
        if (bar.contains(control) || control.contains(bar)) return false
        const scroller = getComputedStyle(bar).insetInlineStart === 'auto' ? null : scrollerOf(bar)
        if (scroller && !scroller.contains(control)) return false
        const { top, bottom, left, right } = bar.getBoundingClientRect()
        const across = Math.min(own.right, right) - Math.max(own.left, left)
        const down = Math.min(own.bottom, bottom) - Math.max(own.top, top)
        return across > 1 && down > (isAll ? own.height - 1 : 1)
      })
      return covering.map(bar => `${control.outerHTML.slice(0, 160)} under ${bar.className}`)
    })
  }, part === 'all')
}

/** The text spacing of WCAG 1.4.12. */
function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.style.fontSize = ''
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-block-end: 2em !important; }
    `)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}

function widthBeyond(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)
  )
}

/** Words broken across lines in headings, controls and the stage. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const broken: string[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const element = text.parentElement
      if (!element?.checkVisibility() || element.closest('bdi, .unseen, svg')) continue
      if (!element.closest('h1, h2, h3, button, a, summary, dt, .verdict, [data-stage] p')) continue
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}’]+/gu)) {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const lines = new Set(
          [...range.getClientRects()]
            .filter(({ width }) => width > 1)
            .map(({ top }) => Math.round(top))
        )
        if (lines.size > 1) broken.push(`${word} in ${element.outerHTML.slice(0, 120)}`)
      }
    }
    return broken
  })
}

function clippedTexts(page: Page): Promise<string[]> {
  return page.locator('main :is(h1, h2, h3, p, li, button, a, label)').evaluateAll(texts =>
    texts
      .filter(text => {
        const style = getComputedStyle(text)
        const isCut = style.overflowX !== 'visible' || style.overflowY !== 'visible'
        const isTooSmall =
          text.scrollWidth > text.clientWidth + 1 || text.scrollHeight > text.clientHeight + 1
        return isCut && isTooSmall && style.position !== 'absolute'
      })
      .map(text => text.outerHTML)
  )
}
