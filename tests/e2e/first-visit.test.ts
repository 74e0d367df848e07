import { readFileSync, readdirSync } from 'node:fs'
import { answer, expect, test, withMotion } from './driving/drive-page.ts'

test.use(withMotion)

test('a first visit up to the last question asks for each thing that it shows once, and for nothing else', async ({
  page
}) => {
  const asked: string[] = []
  page.on('request', request => {
    const name = new URL(request.url()).pathname.replace(/.*\//, '').replace(/-.{6,8}\.\w+$/, '')
    asked.push(`${request.resourceType()} ${name}`)
  })
  await page.goto('')
  await page.getByRole('link', { name: 'Play the quiz' }).click()
  for (let question = 1; question < 10; question++) {
    await answer(page)
    await page.getByRole('button', { name: 'Next question' }).click()
  }
  await answer(page)
  const ofTheGame = asked.filter(what => /^(document|script|stylesheet|font|fetch) /.test(what))
  expect(new Set(ofTheGame).size).toBe(ofTheGame.length)
  // Chunks that several pages share have numbers, which change with the code.
  const names = new Set(ofTheGame.map(name => name.replace(/(shared)-\w+-\d+$/, '$1')))
  expect([...names].sort()).toEqual([
    'document ',
    'font display',
    // Shown from the next visit on.
    'font text-400',
    'font text-600',
    // Loaded with the round: a quick ten asks one or the other.
    'script MatchAnswer',
    'script OrderAnswer',
    // Loaded while the ten is played, with the chunks of the ticket that it needs.
    'script ScoreStage',
    'script challenge',
    'script explain',
    'script home',
    'script index',
    'script quick-ten-pool-asked',
    'script quick-ten-pool-told',
    'script rolldown-runtime',
    // Keeps the game for offline play, once the page is idle.
    'script service-worker',
    'script shared',
    'script ticket'
  ])
})

test('the headers for hosts carry the policy of the page', async ({ page }) => {
  await page.goto('')
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
  const policy = String(await meta.getAttribute('content'))
  const headers = readFileSync(new URL('../../dist/_headers', import.meta.url), 'utf8')
  const [, told = ''] = /Content-Security-Policy: (.*)/.exec(headers) ?? []
  // They are for every page, and so allow what stands in 404.html too.
  for (const rule of policy.split('; ')) {
    const [what, ...allowed] = rule.split(' ')
    const [, ...toldAllowed] =
      told
        .split('; ')
        .find(each => each.split(' ')[0] === what)
        ?.split(' ') ?? []
    expect(toldAllowed, what).toEqual(expect.arrayContaining(allowed))
  }
  expect(told).toContain("frame-ancestors 'none'")
  expect(told).not.toContain('unsafe')
})

test('maps and licences are there to be asked for, and nothing asks for them', () => {
  const built = new URL('../../dist/', import.meta.url)
  const offline = readFileSync(new URL('sw.js', built), 'utf8')
  const assets = readdirSync(new URL('assets/', built))
  expect(assets.filter(name => name.endsWith('.js.map'))).not.toEqual([])
  expect(readFileSync(new URL('licences.txt', built), 'utf8')).toMatch(/^svelte .*: MIT$/m)
  expect(offline).toContain('assets/')
  expect(offline).not.toMatch(/\.map"|licences/)
  for (const name of assets.filter(name => name.endsWith('.js'))) {
    expect(readFileSync(new URL(`assets/${name}`, built), 'utf8')).not.toContain('sourceMappingURL')
  }
})
