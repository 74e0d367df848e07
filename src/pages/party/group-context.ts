import { createContext } from 'svelte'

/** The party that a page is about, by its id. */
export const [useGroup, provideGroup] = createContext<string>()
