import type { PartyRecord } from '../../stores/party/parties.ts'
import type { partyWords } from '../../words/party/party.ts'

/** What a party is called, with the round that it is: “Round 2 of Movie night”. */
export function partyTitle(
  words: ReturnType<typeof partyWords.get>,
  { name, round }: PartyRecord,
  unnamed: string
): string {
  const title = name || unnamed
  return round === undefined ? title : words.roundOf({ round, name: title })
}
