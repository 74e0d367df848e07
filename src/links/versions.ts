import type { Codec, InvitationCodec } from './codec.ts'
import { invitationV1, v1 } from './v1/index.ts'

/** Every released layout by its version number. None is ever removed, because links live on in chats. */
export const versions: Readonly<Record<string, Codec>> = { '1': v1 }

/** The version in which new codes are written. */
export const CURRENT = { version: '1', codec: v1 }

export const invitationVersions: Readonly<Record<string, InvitationCodec>> = { '1': invitationV1 }
export const CURRENT_INVITATION = { version: '1', codec: invitationV1 }
