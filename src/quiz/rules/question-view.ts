import type { CommentCount, Option, Question, Source } from '../../film/types.ts'
import type { Mode } from '../../links/contents.ts'
import { isRight, marks, optionsOnScreen } from './check.ts'
import { compare, type Compared } from './compare-answers.ts'
import { splitPrompt, type SplitPrompt } from './prompt.ts'
import { isFinished, type Given, type PlayedRound, type Round } from './round.ts'

/** An option as it stands on screen; `index` is its place in the question. */
export interface OptionView extends Option {
  index: number
  isAnswer: boolean
  isGiven: boolean
}

export interface CitedSource {
  title: string
  /** As many of it as are cited. */
  paragraphs: number[]
  /** Whether they are readers’ comments under it, not the text itself. */
  areComments: boolean
}

/** A question of a round as a page shows it and, once it is answered, how that went. */
export interface QuestionView {
  question: Question
  kind: Question['kind']
  prompt: SplitPrompt
  /** Of a choice, in the order of the screen. All other kinds have none. */
  options: OptionView[]
  /** `null` until it is answered, as `right` and `compared` are. */
  given: Given | null
  right: boolean | null
  compared: Compared[] | null
  sources: CitedSource[]
  /** For each question answered so far, whether it was right. */
  marks: readonly boolean[]
  roundId: string
  mode: Mode
  seed: number
  /** Names this question of this round. */
  place: string
  /** From 1. */
  position: number
  of: number
  isLast: boolean
  /** Whether the round is finished without a mistake. */
  isPerfect: boolean
}

/** The question that a round is at or, when it has moved on from the last one, that one. */
export function viewQuestion(
  { round, questions }: PlayedRound,
  sources: readonly Source[],
  comments: CommentCount
): QuestionView | null {
  const at = Math.min(round.at, questions.length - 1)
  const question = questions[at]
  if (!question) return null
  const answer = round.answers[at]
  return {
    question,
    kind: question.kind,
    prompt: splitPrompt(question),
    options: viewOptions(question, round.seed, answer?.given),
    given: answer?.given ?? null,
    right: answer ? isRight(question, answer.given) : null,
    compared: answer ? compare(question, answer.given) : null,
    sources: citedSources(question, sources, comments),
    marks: marks(round, questions),
    roundId: round.id,
    mode: round.mode,
    seed: round.seed,
    place: `${round.id}:${String(at)}`,
    position: at + 1,
    of: round.questions.length,
    isLast: at === round.questions.length - 1,
    isPerfect: isPerfect(round, questions)
  }
}

/** Whether a round is finished, and every answer in it right. */
export function isPerfect(round: Round, questions: readonly Question[]): boolean {
  return isFinished(round) && marks(round, questions).every(Boolean)
}

/** What a question rests on: each text once, and apart from it the readers’ comments under it. */
export function citedSources(
  { cites }: Question,
  sources: readonly Source[],
  comments: CommentCount
): CitedSource[] {
  const cited: CitedSource[] = []
  for (const { source, paragraph } of cites) {
    const title = sources.find(({ id }) => id === source)?.title
    if (title === undefined) continue
    const areComments = source === comments.source && paragraph >= comments.from
    const known = cited.find(other => other.title === title && other.areComments === areComments)
    if (known) known.paragraphs.push(paragraph)
    else cited.push({ title, paragraphs: [paragraph], areComments })
  }
  return cited
}

function viewOptions(question: Question, seed: number, given: Given | undefined): OptionView[] {
  if (question.kind !== 'choice') return []
  return optionsOnScreen(question, seed).map(option => ({
    ...option,
    isAnswer: option.index === question.answer,
    isGiven: option.index === given?.[0]
  }))
}
