import { readFileSync } from 'node:fs'
import { Linter } from 'eslint'
import { describe, expect, test } from 'vitest'
import { withAddress, withPaper, withWords } from '../../.tools/build/chat-preview.ts'
import { pageWords } from '../../src/app/text/page-words.ts'
import { policy, withPolicy } from '../../.tools/build/policy.ts'
import { replaceFound } from '../../.tools/build/replace-found.ts'

const page = '<head><meta charset="utf-8" /><script>run()</script></head><style>a {}</style>'

test('text put into the page is not read as a replacement pattern', () => {
  expect(replaceFound('<p>x</p>', 'x', () => "$& $1 $' $$")).toBe("<p>$& $1 $' $$</p>")
})

test('a missing text to replace fails the build', () => {
  expect(() => replaceFound('<p>', '<body>', () => '')).toThrow(
    'Not found, and to be replaced: <body>'
  )
  expect(() => withPolicy('<head></head>', '')).toThrow('<meta charset="utf-8" />')
})

test('the policy allows inline code by hash, or by nonce', () => {
  expect(policy(page)).toMatch(/script-src 'self' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+';/)
  expect(policy(page, 'abc')).toMatch(
    /script-src 'self' 'sha256-[^']+'; style-src 'self' 'nonce-abc';/
  )
  expect(policy('<script type="module" src="/x.js"></script>')).toContain("script-src 'self';")
  expect(policy(page.replace('<script>', '<script nonce="abc">'))).toBe(policy(page))
})

test('the check for old browsers uses syntax they understand', () => {
  const html = readFileSync('index.html', 'utf8')
  const [, script = ''] = /<script data-es5>(.*?)<\/script>/s.exec(html) ?? []
  const faultsOf = (text: string) =>
    new Linter().verify(text, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } })
  expect(script).toContain('addEventListener')
  expect(faultsOf(script)).toEqual([])
  expect(faultsOf('() => 1')).toHaveLength(1)
})

describe('the chat preview', () => {
  const head = readFileSync('index.html', 'utf8')

  test.each(['https://fans.example/encore/', 'https://fans.example/encore/index.html'])(
    'has absolute addresses for a game at %s',
    address => {
      const html = withAddress(head, address)
      expect(html).toContain('property="og:image" content="https://fans.example/encore/share.png"')
      expect(html).toContain('<meta property="og:url" content="https://fans.example/encore/" />')
    }
  )

  test('has the sentences of index.html, whatever signs they contain', () => {
    const words = { ...pageWords.get(), title: 'Salt & “Pepper” <3', shareTitle: '$& "yes"' }
    const html = withWords(head, words)
    expect(html).toContain('<title>Salt &amp; “Pepper” &lt;3</title>')
    expect(html).toContain('property="og:title" content="$&amp; &quot;yes&quot;"')
    expect(html).toContain('content="Ten questions on Purple Hearts, a vote')
    expect(html).not.toMatch(/[">]\{\w+\}/)
  })

  test('comes with the colours of the film around the page', () => {
    const html = withPaper(head, ':root { --paper: light-dark(#abc, #012); }')
    expect(html).toContain('content="#abc" media="(prefers-color-scheme: light)"')
    expect(html).toContain('content="#012" media="(prefers-color-scheme: dark)"')
    expect(withPaper(head, readFileSync('src/ui/art/colours.css', 'utf8'))).toBe(head)
  })

  test('fails the build if the address is invalid', () => {
    expect(() => withAddress(head, 'fans.example')).toThrow('SITE_URL has to be an address')
    expect(() => withAddress(head, 'mailto:ana@fans.example')).toThrow('SITE_URL')
  })
})
