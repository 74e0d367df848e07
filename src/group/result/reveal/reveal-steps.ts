import type { Summary, SummaryPlace } from '../../rules/election/summary.ts'
import type { resultWords } from '../words.ts'
import { placeOf, supportOf } from '../result-sentences.ts'
import type { revealWords } from './words.ts'

export interface RevealedPlace {
  /** `2`, or `2=` if several candidates share the place. */
  mark: string
  /** The place and its candidates in a sentence, for screen readers. */
  sentence: string
  entries: readonly { title: string; support: string }[]
}

export interface RevealStep {
  heading: string
  /** Best place first. */
  places: readonly RevealedPlace[]
}

interface Words {
  result: ReturnType<typeof resultWords.get>
  reveal: ReturnType<typeof revealWords.get>
}

/** Steps from the last places to the headliner. */
export function revealSteps(words: Words, summary: Summary): RevealStep[] {
  const headline = summary.headline.kind === 'tie' ? words.result.tie : words.result.headliner
  return summary.steps.map((places, index, all) => {
    const isLast = index === all.length - 1
    return {
      heading: isLast ? headline : headingOf(words, places),
      places: [...places].reverse().map(place => {
        const entries = place.support.map(each => ({
          title: each.title,
          support: supportOf(words.result, summary, each)
        }))
        const titles = entries.map(({ title, support }) => `${title}. ${support}`).join(' ')
        return {
          mark: placeOf(words.result, place),
          sentence: isLast
            ? words.reveal.headliner({ headline, titles })
            : sentenceOf(words, place, titles),
          entries
        }
      })
    }
  })
}

function headingOf({ reveal }: Words, places: readonly SummaryPlace[]): string {
  const [last, first] = [places[0]?.place ?? 0, places.at(-1)?.place ?? 0]
  return last === first ? reveal.onePlace({ place: first }) : reveal.places({ last, first })
}

function sentenceOf({ reveal }: Words, { place, support }: SummaryPlace, titles: string): string {
  return support.length > 1 ? reveal.level({ place, titles }) : reveal.place({ place, titles })
}
