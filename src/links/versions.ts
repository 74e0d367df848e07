import type { Codec, InvitationCodec } from './codec.ts'
import { invitationV1, v1 } from './v1/index.ts'

/** Every layout ever released, by the version that the code names. None is ever removed. */
export const versions: Readonly<Record<string, Codec>> = { '1': v1 }

/** What new codes are written in. */
export const CURRENT = { version: '1', codec: v1 }

/** The same for invitations. */
export const invitationVersions: Readonly<Record<string, InvitationCodec>> = { '1': invitationV1 }
export const CURRENT_INVITATION = { version: '1', codec: invitationV1 }
