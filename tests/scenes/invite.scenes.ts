import { film } from '../../src/film/index.ts'
import { encodeInvitation } from '../../src/links/index.ts'
import { inTurn, press } from './acts.ts'
import { keptBallot } from './kept.ts'
import type { Scene } from './scene.ts'

const invitation = { party: 'Movie night', host: 'Ana', mark: 1234 }

export const inviteScenes: Scene[] = [
  { name: 'invitation', hash: `#/i/${encodeInvitation(invitation, film)}` },
  {
    name: 'invitation: a runoff',
    hash: `#/i/${encodeInvitation({ ...invitation, storylines: ['duet', 'children'] }, film)}`
  },
  {
    name: 'invitation: a runoff, ranked',
    hash: `#/i/${encodeInvitation({ ...invitation, storylines: ['duet', 'children'] }, film)}`,
    act: inTurn(press('Duet'), press('And Baby Makes Three'))
  },
  { name: 'invitation: from nobody', hash: `#/i/${encodeInvitation({ mark: 1 }, film)}` },
  {
    name: 'invitation: answered',
    hash: `#/i/${encodeInvitation(invitation, film)}`,
    kept: keptBallot(4),
    act: press('Show QR')
  },
  { name: 'invitation: cut off', hash: '#/i/i1' }
]
