import { findInvitation } from '../../links/index.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { defineStore } from '../../app/app.ts'
import { groupsStore, type GroupRecord } from '../groups/groups.ts'

/** Which group’s invitation the link of a ballot answers. */
export const answeredGroupStore = defineStore(app => {
  const { groupWith } = groupsStore(app)

  /** The player’s own group; `undefined` for a link that answers nobody’s or somebody else’s invitation. */
  function ownGroupOf(link: string): GroupRecord | undefined {
    const mark = findInvitation(link, linkedFilm)?.mark
    return mark === undefined ? undefined : groupWith(mark)
  }

  /** Whether the link answers anybody’s invitation. */
  function answersInvitation(link: string): boolean {
    return findInvitation(link, linkedFilm) !== null
  }

  return { ownGroupOf, answersInvitation }
})
