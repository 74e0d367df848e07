/** A film as data: what `src/film/` has to provide. Rules and pages know films only by these types. */
export interface Film {
  id: string
  title: string
  sources: Source[]
  questions: Question[]
  storylines: Storyline[]
  comments: CommentCount
  news: NewsItem[]
  /** ISO date up to which the sources know of a sequel. */
  newsAsOf: string
  /** What is not known of a sequel, as a player would ask it. */
  openQuestions: string[]
}

/** What counting ballots needs of a film. */
export type VotedFilm = Pick<Film, 'storylines'>

export interface Source {
  id: string
  title: string
  /** ISO date of publication, `null` where the text carries none. */
  date: string | null
  /** How many non-empty lines the text has. */
  paragraphs: number
}

/** Where a statement stands: the paragraph is the non-empty line of the text, counted from 1. */
export interface Cite {
  source: string
  paragraph: number
}

export type Topic = 'plot' | 'ending' | 'making' | 'talk'

interface QuestionBase {
  /** Permanent: never changed and never reused, because links carry it. */
  number: number
  /** What the question is about; a round asks a fact once. */
  fact: string
  topic: Topic
  difficulty: 1 | 2 | 3
  prompt: string
  explanation: string
  /** What the answer rests on; after it, readers' comments that only colour the explanation. */
  cites: Cite[]
  /** Other facts that reading it would give away: no round asks about them afterwards. */
  tells?: string[]
  /** Questions of one pattern: a quick ten asks at most one of each series. */
  series?: 'opinions of an article' | 'who said it'
  /** Asked no more, and kept whole: links and rounds of former days still show and score it. */
  retired?: true
}

export interface Option {
  text: string
  /** A wink at whoever picked this wrong option. */
  note?: string
}

export type ChoiceQuestion = QuestionBase & {
  kind: 'choice'
  options: Option[]
  answer: number
  /** A line as a reader might have written it: the options are that it is real, and that it is made up. */
  form?: 'comment'
}
/** `events` stand in the right order. */
export type OrderQuestion = QuestionBase & { kind: 'order'; events: string[] }
export type MatchQuestion = QuestionBase & { kind: 'match'; pairs: [string, string][] }
/** A question as far as links know it. */
export type NumberedQuestion = Pick<QuestionBase, 'number' | 'retired'>
export type Question = ChoiceQuestion | OrderQuestion | MatchQuestion

export interface Storyline {
  /** Permanent, as a question's number is. */
  number: number
  id: string
  title: string
  /** Older spreadsheets, ballot files and write-ins have these: they are read like the title. */
  formerTitles?: readonly string[]
  pitch: string
  cites: Cite[]
  /** How many of the film's counted comments ask for it. */
  comments: number
}

/** The readers' comments under one of the texts, counted by hand. */
export interface CommentCount {
  source: string
  /** The paragraph of the text with the first of them: what stands before it is the text itself. */
  from: number
  total: number
  /** How many of them name any storyline at all. */
  naming: number
}

export interface NewsItem {
  /** ISO date, or `null` where the text carries none. */
  date: string | null
  /** Who said or reported it. */
  who: string
  text: string
  cites: Cite[]
}
