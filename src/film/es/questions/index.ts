import type { TextsByNumber } from '../../texts.ts'
import { ending } from './ending.ts'
import { lines } from './lines.ts'
import { making } from './making.ts'
import { matches } from './matches.ts'
import { orders } from './orders.ts'
import { plot } from './plot.ts'
import { retired } from './retired.ts'
import { talk } from './talk.ts'
import { voices } from './voices.ts'

export const questions: TextsByNumber = {
  ...plot,
  ...ending,
  ...making,
  ...lines,
  ...orders,
  ...voices,
  ...matches,
  ...talk,
  ...retired
}
