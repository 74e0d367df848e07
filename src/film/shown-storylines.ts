import { titles } from './index.ts?titles'
import { needTitles, titlesNow } from './spoken.ts'
import { storylines as own } from './storylines.ts'
import type { Storyline } from './types.ts'

needTitles()

/** The storylines in the language that is shown when a text is read. A copy keeps that language. */
export const storylines: readonly Storyline[] = own.map(storyline => {
  const { id, title, pitch } = storyline
  const inLanguage = () => titlesNow(id)
  return {
    ...storyline,
    // Whatever the language, a ballot with the title in another one is read, and counted in the same way.
    formerTitles: titles[id] ?? [],
    get title() {
      return inLanguage()?.title ?? title
    },
    get pitch() {
      return inLanguage()?.pitch ?? pitch
    }
  }
})
