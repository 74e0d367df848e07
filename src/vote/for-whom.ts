import { part } from '../app/loading/part.ts'

/** Only those who were invited see it. */
export const forWhom = part(() => import('./ForWhom.svelte'))
