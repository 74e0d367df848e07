import type { TextsByNumber } from '../../texts.ts'
import { retiredLines } from './retired-lines.ts'
import { retiredMaking } from './retired-making.ts'
import { retiredPlot } from './retired-plot.ts'

/** Questions that are asked no more. Old rounds and links still show them. */
export const retired: TextsByNumber = { ...retiredLines, ...retiredPlot, ...retiredMaking }
