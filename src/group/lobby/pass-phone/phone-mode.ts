import { atom } from 'nanostores'
import { defineGroupStore } from '../../groups/define-group-store.ts'

/** Whether the phone goes round: the group shows nothing else meanwhile. */
export const passingStore = defineGroupStore(() => ({ isPassing: atom(false) }))
