/** The identity of a film, in `identity.ts`. It is part of the first script. */
export interface Identity {
  /** Permanent: links carry a hash of it, and stored values its text. Lower-case letters, digits and hyphens. */
  id: string
  title: string
  /** Working title of the sequel. */
  sequel: string
  /** When the first film came out. */
  year: string
  /** The studio or company that players connect the film with. */
  madeBy: string
  /** Whom players know it by, for “How well do you know …?” */
  heroes: string
  /** The ids of two storylines, for an example of a ballot as somebody would type it. */
  exampleBallot: readonly [string, string]
  /** Whether the game was once about this film alone, and stored its values without an id. Never for a new film. */
  isFirstFilm?: boolean
}

/** A film as data: what `src/film/` has to provide. Rules and pages know films only by these types. */
export interface Film extends Identity {
  sources: Source[]
  questions: Question[]
  storylines: readonly Storyline[]
  /** `null` where no comments were counted. */
  comments: CommentCount | null
  /** May be empty, as the open questions may. */
  news: NewsItem[]
  /** ISO date up to which the sources know of a sequel; `null` without news. */
  newsAsOf: string | null
  /** The year shown for news without a date; empty for none. */
  undatedYear: string
  /** Open questions about a sequel, as a player would ask them. */
  openQuestions: string[]
}

/** The part of a film that counting ballots needs. */
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
  /** Identifies the subject of the question; a round asks each fact once. */
  fact: string
  topic: Topic
  difficulty: 1 | 2 | 3
  prompt: string
  explanation: string
  /** Sources of the answer, then readers' comments that the explanation plays on. */
  cites: Cite[]
  /** Other facts that reading it would give away: no round asks about them afterwards. */
  tells?: string[]
  /**
   * Questions of one pattern: a quick ten asks at most one of each series. “who said it” and “opinions of an
   * article” have a meaning for the daily five too: see `weekday-taste.ts`.
   */
  series?: string
  /** Asked no more, and kept whole: links and rounds of former days still show and score it. */
  retired?: true
}

export interface Option {
  text: string
  /** A wink, shown to players who picked this wrong option. */
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
  /** The first paragraph that is a comment; those before it are the text. */
  from: number
  total: number
  /** How many of them name any storyline at all. */
  naming: number
}

export interface NewsItem {
  /** ISO date, or `null` where the text carries none. */
  date: string | null
  /** The person or publication that said it. */
  who: string
  text: string
  cites: Cite[]
}

/** Which modes and pages a film has content for. Computed by `.tools/build/film-parts.ts`. */
export interface Contents {
  /** How many questions a quick ten and a daily five have: fewer where the film has fewer. */
  quickTen: number
  dailyFive: number
  /** Whether there are lines to tell apart: real comment or made up. */
  hasLines: boolean
  /** Whether there are texts that questions and storylines rest on. */
  hasSources: boolean
  /** Whether comments were counted, with which a ballot can be compared. */
  hasComments: boolean
  /** Whether there is news of a sequel, or an open question about it. */
  hasNews: boolean
  topics: readonly Topic[]
  /** Of the daily five: those that at least three of its five questions have, whenever their weekday comes. */
  tastes: readonly Taste[]
}

/** The subject of the daily five of a weekday. */
export type Taste = 'warmUp' | 'whoSaidIt' | 'realOrFake' | 'hard'

/** The lines that go with a score, in the film's own words. A line left out is the game's own. */
export interface Tone {
  queueLine?: string
  crowdLine?: string
  frontRowLine?: string
  backstageLine?: string
  encoreLine?: string
}
