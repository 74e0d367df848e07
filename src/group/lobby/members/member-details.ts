import type { GroupFile } from '../import/ballot-files.ts'
import { lookAlike } from '../../rules/look-alike-names.ts'
import { isByHand, ME, type Voter } from '../../voters/voter-records.ts'
import { dayAndTime, inTurn } from '../../../app/text/format.ts'
import type { groupWords } from '../../words.ts'

/** A voter or a file of ballots, as the list of members shows it. */
export interface Member {
  id: string
  name: string
  /** Marks the host. It looks different from any name, so that no name can imitate it. */
  badge: string
  /** The name to edit; `null` if it cannot be changed. */
  editable: string | null
  /** What the voter got in the quiz; empty if unknown. Seen once the member is opened. */
  score: string
  detail: string
  /** The sender of the ballot, if it is not the voter. Describes the chip, outside of its accessible name. */
  sentBy: string
  /** Empty if unknown. */
  arrival: string
  warning: string
}

type Words = ReturnType<typeof groupWords.get>

/** @param place from 1, to name a voter without a name */
export function memberOfVoter(
  words: Words,
  voter: Voter,
  place: number,
  present: readonly Voter[]
): Member {
  const { id } = voter
  const { name = '', score } = voter.ballot
  const isMe = id === ME
  const likeness = lookAlike(name)
  return {
    id,
    name: name || (isMe ? '' : words.anonymous({ place })),
    badge: isMe ? words.host : '',
    editable: isMe ? null : name,
    score: score ? words.score(score) : '',
    detail: isByHand(voter) ? words.byHandMark : '',
    sentBy: isMe ? '' : sentByMark(words, voter),
    arrival: isMe ? '' : arrivalOf(words, voter, present),
    warning: likeness ? words[likeness] : ''
  }
}

export function memberOfFile(words: Words, { id, name, ballots, addedAt }: GroupFile): Member {
  return {
    id,
    name,
    badge: '',
    editable: null,
    score: '',
    detail: words.fileDetail({ count: ballots }),
    sentBy: '',
    arrival: addedAt === undefined ? '' : words.cameWhole({ time: dayAndTime(addedAt) }),
    warning: ''
  }
}

function arrivalOf(words: Words, voter: Voter, present: readonly Voter[]): string {
  const { addedAt, came, link } = voter
  const time = dayAndTime(addedAt)
  const together = () => present.filter(each => each.link === link).length
  const sender = otherSenderOf(voter)
  return inTurn(
    came ? words[`came-${came}`]({ time }) : words.came({ time }),
    link === undefined ? '' : words.cameInLink(together()),
    sender ? words.cameFrom({ name: sender }) : ''
  )
}

function otherSenderOf({ ballot: { name }, link, sender = '' }: Voter): string {
  return link === undefined && sender === name ? '' : sender
}

function sentByMark(words: Words, voter: Voter): string {
  const sender = otherSenderOf(voter)
  if (sender) return words.sentMark({ name: sender })
  return voter.link === undefined ? '' : words.inLinkMark
}
