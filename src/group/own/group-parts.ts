import { part } from '../../app/loading/part.ts'

/** Parts of the page of an own group, which is loaded with those that it shows at once. */
export const missingGroup = part(() => import('./MissingGroup.svelte'))
export const ownResult = part(() => import('../result/OwnResult.svelte'))
export const passPhone = part(() => import('../lobby/pass-phone/PassPhone.svelte'))
export const roundSwitch = part(() => import('../runoff/RoundSwitch.svelte'))
