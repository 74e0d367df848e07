import { createContext } from 'svelte'

/** The group that a page is about, by its id. */
export const [useGroup, provideGroup] = createContext<string>()
