import { rankingOf, resultCode } from './kept.ts'
import type { Scene } from './scene.ts'

const hash = '#/party'

function paste(codes: string[]): NonNullable<Scene['act']> {
  return async page => {
    const links = codes.map(code => `https://encore.test/#/r/${code}`).join('\n')
    await page.getByRole('textbox', { name: 'Paste links or a whole chat' }).fill(links)
    await page.getByRole('button', { name: 'Add ballots' }).click()
    const count = page.getByRole('button', { name: 'Count the votes' })
    if (await count.isVisible()) await count.click()
  }
}

export const partyScenes: Scene[] = [
  { name: 'party: nobody', hash },
  { name: 'party: nothing found', hash, act: paste(['nothing']) },
  {
    name: 'party: three ballots',
    hash,
    act: paste(['Ana', 'Ben', 'Cem'].map(name => resultCode({ name })))
  },
  {
    name: 'party: a tie',
    hash,
    act: paste([
      resultCode({ name: 'Ana' }),
      resultCode({ name: 'Ben', ballot: { ranking: rankingOf(5).toReversed() } })
    ])
  }
]
