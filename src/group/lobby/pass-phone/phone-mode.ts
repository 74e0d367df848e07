import { atom } from 'nanostores'
import { defineGroupStore } from '../../groups/define-group-store.ts'

/** Own file, so that the group page loads without the pages for a passed phone. */
export const phoneModeStore = defineGroupStore(() => ({ isPassingPhone: atom(false) }))
