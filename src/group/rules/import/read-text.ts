import type { VotedFilm } from '../../../film/types.ts'
import type { LinkedFilm } from '../../../links/index.ts'
import type { BallotFile, ReadingOptions } from './ballot-file.ts'
import { BallotReader } from './reader.ts'

/** Reads a whole text, such as a paste. */
export function readBallots(
  film: LinkedFilm & VotedFilm,
  text: string,
  options?: ReadingOptions
): BallotFile {
  const reader = new BallotReader(film, 'utf-8', options)
  reader.push(text)
  return reader.finish()
}
