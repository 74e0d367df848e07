import type { GroupRecord } from './groups.ts'
import type { groupWords } from '../words.ts'

/** “Round 2 of Movie night”. */
export function groupTitle(
  words: ReturnType<typeof groupWords.get>,
  { name, round }: GroupRecord,
  unnamed: string
): string {
  const title = name || unnamed
  return round === undefined ? title : words.roundOf({ round, name: title })
}
