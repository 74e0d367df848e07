import { atom } from 'nanostores'
import { defineStore } from '../app/app.ts'

/** Whether the phone goes round: the party shows nothing else meanwhile. */
export const passingStore = defineStore(() => ({ isPassing: atom(false) }))
