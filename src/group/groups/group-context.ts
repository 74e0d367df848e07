import { createContext } from 'svelte'

/** Id of the group that the page shows. */
export const [useGroup, provideGroup] = createContext<string>()
