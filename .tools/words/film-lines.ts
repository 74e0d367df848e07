import type { FilmTexts } from '../../src/film/texts.ts'
import type { Film } from '../../src/film/types.ts'
import type { Line } from './players-way.ts'

type Question = Film['questions'][number]

function questionLines(question: Question): Line[] {
  const { number, prompt, explanation } = question
  const options = question.kind === 'choice' ? question.options : []
  const answer = question.kind === 'choice' ? question.answer : -1
  const lines: [string, string][] = [
    ['prompt', prompt],
    ...options.flatMap(({ text, note }, place): [string, string][] => [
      [place === answer ? 'right' : 'wrong', text],
      ...(note === undefined ? [] : [['note', note] as [string, string]])
    ]),
    ...(question.kind === 'order' ? question.events : []).map((event): [string, string] => [
      'event',
      event
    ]),
    ...(question.kind === 'match' ? question.pairs : []).map((pair): [string, string] => [
      'pair',
      pair.join(' – ')
    ]),
    ['explanation', explanation]
  ]
  return lines.map(([key, text]) => ({ component: `question ${number}`, key, text }))
}

/** The texts of a film, in the language it is in. */
export function filmLines(film: Film): Line[] {
  return [
    ...film.questions.flatMap(questionLines),
    ...film.storylines.flatMap(({ id, title, pitch }) => [
      { component: `storyline ${id}`, key: 'title', text: title },
      { component: `storyline ${id}`, key: 'pitch', text: pitch }
    ]),
    ...film.news.map(({ date, who, text }) => ({
      component: 'news',
      key: date ?? 'no date',
      text: `${who}: ${text}`
    })),
    ...film.openQuestions.map(text => ({ component: 'news', key: 'open', text })),
    ...film.sources.map(({ id, title }) => ({ component: 'source', key: id, text: title }))
  ]
}

/** The texts of a film that another language lacks. Titles of sources are names. */
export function filmLinesMissingFrom(texts: FilmTexts | null, film: Film): Line[] {
  const lacks = (component: string) => {
    const [kind, id = ''] = component.split(' ')
    if (kind === 'question') return !texts?.questions[Number(id)]
    if (kind === 'storyline') return !texts?.storylines[id]
    return kind === 'news' && (texts?.news.length ?? 0) < film.news.length
  }
  return filmLines(film).filter(({ component }) => lacks(component))
}
