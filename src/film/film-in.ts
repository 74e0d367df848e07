import type { FilmTexts, QuestionTexts } from './texts.ts'
import type { Film, Option, Question, Storyline } from './types.ts'

/** The film with the texts of another language. A missing text stays in the film’s own language. */
export function filmIn(film: Film, texts: FilmTexts): Film {
  return {
    ...film,
    ...texts.identity,
    storylines: film.storylines.map(each => storylineIn(each, texts.storylines[each.id])),
    questions: film.questions.map(each => questionIn(each, texts.questions[each.number])),
    news: film.news.map((item, place) => ({ ...item, ...texts.news[place] })),
    openQuestions: inPlaceOf(film.openQuestions, texts.openQuestions)
  }
}

/** Ballots with the film's own title are still read. */
export function storylineIn(
  storyline: Storyline,
  texts: FilmTexts['storylines'][string] | undefined
): Storyline {
  const { title, formerTitles = [] } = storyline
  if (!texts) return storyline
  return {
    ...storyline,
    ...texts,
    formerTitles: texts.title === title ? formerTitles : [title, ...formerTitles]
  }
}

export function questionIn(question: Question, texts: QuestionTexts | undefined): Question {
  if (!texts) return question
  const { prompt, explanation, options = [], events = [], pairs = [] } = texts
  switch (question.kind) {
    case 'choice':
      return {
        ...question,
        prompt,
        explanation,
        options: question.options.map((option, place) => optionIn(option, options[place]))
      }
    case 'order':
      return { ...question, prompt, explanation, events: inPlaceOf(question.events, events) }
    case 'match':
      return {
        ...question,
        prompt,
        explanation,
        pairs: question.pairs.map(([left, right], place) => [
          pairs[place]?.[0] ?? left,
          pairs[place]?.[1] ?? right
        ])
      }
  }
}

/** A note stays where the film has one: never on the right option. */
function optionIn(option: Option, texts: Option | undefined): Option {
  if (!texts) return option
  const { note } = option
  return note === undefined ? { text: texts.text } : { text: texts.text, note: texts.note ?? note }
}

const inPlaceOf = (own: readonly string[], other: readonly string[]): string[] =>
  own.map((text, place) => other[place] ?? text)
