import type { InvitationOf, PartyOf, ResultOf } from './contents.ts'

/** One layout: what a version makes of a payload, as alphabet characters. */
export interface Codec {
  /** Stands in front of the payload and tells which film it is about. */
  filmMark(filmId: string): string
  result: Layout<ResultOf<number>>
  party: Layout<PartyOf<number>>
}

/** The layout of invitations, whose versions are counted apart. */
export interface InvitationCodec extends Pick<Codec, 'filmMark'> {
  invitation: Layout<InvitationOf<number>>
}

export interface Layout<Value> {
  write(value: Value): string
  /**
   * Never fails and never takes more memory than the payload can fill. What it reads is to be
   * believed only if writing it again gives the same payload.
   */
  read(payload: string): Value
}
