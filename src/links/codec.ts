import type { InvitationOf, PartyOf, ResultOf } from './contents.ts'

/** The layouts of one version. Payloads are characters of the base64url alphabet. */
export interface Codec {
  /** The characters in front of every payload that say which film the code is about. */
  filmPrefix(filmId: string): string
  result: Layout<ResultOf<number>>
  party: Layout<PartyOf<number>>
}

/** The layout of invitations. They have version numbers of their own. */
export interface InvitationCodec extends Pick<Codec, 'filmPrefix'> {
  invitation: Layout<InvitationOf<number>>
}

export interface Layout<Value> {
  write(value: Value): string
  /**
   * Never throws and never takes more memory than the payload can fill. The value is valid only if
   * writing it again gives the same payload, which the caller checks.
   */
  read(payload: string): Value
}
