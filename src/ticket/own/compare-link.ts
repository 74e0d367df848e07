import { part } from '../../app/loading/part.ts'

/** Only those who were challenged see it. */
export const compareLink = part(() => import('./CompareLink.svelte'))
