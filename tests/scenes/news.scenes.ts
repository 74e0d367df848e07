import type { Scene } from './scene.ts'

const hash = '#/news'

export const newsScenes: Scene[] = [
  { name: 'news', hash },
  {
    name: 'news: where it is from',
    hash,
    act: page => page.getByText('Where’s this from?').click()
  }
]
