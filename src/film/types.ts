/** What `identity.ts` says of a film. The first script of the game has it. */
export interface Identity {
  /** Permanent: links carry a hash of it, and stored values its text. Lower-case letters, digits and hyphens. */
  id: string
  title: string
  /** What the second film is called until it has a name of its own. */
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
  storylines: Storyline[]
  /** `null` where no comments were counted. */
  comments: CommentCount | null
  /** May be empty, as the open questions may. */
  news: NewsItem[]
  /** ISO date up to which the sources know of a sequel; `null` without news. */
  newsAsOf: string | null
  /** The year shown for news without a date; empty for none. */
  undatedYear: string
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

/** What the game can offer about a film. The build computes it: see `.tools/build/film-parts.ts`. */
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
}

/** The lines that go with a score, in the film's own words. A line left out is the game's own. */
export interface Tone {
  queueLine?: string
  crowdLine?: string
  frontRowLine?: string
  backstageLine?: string
  encoreLine?: string
}
