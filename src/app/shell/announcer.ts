import { atom } from 'nanostores'
import { defineStore } from '../app.ts'
import { routeStore } from '../route.ts'
import { shownLanguage } from '../text/i18n.ts'

/** For screen readers. An object each, because the same text may be announced twice. */
export interface Announcement {
  text: string
}

export const announcerStore = defineStore(app => {
  const announcements = atom<readonly Announcement[]>([])

  let isRead = true

  /**
   * Replaces announcements that were read already, and is added to the others.
   * @returns a function that removes it
   */
  function announce(text: string): () => void {
    const own = { text }
    const others = isRead ? [] : announcements.get().filter(other => other.text !== text)
    isRead = false
    announcements.set([...others, own])
    return () => {
      announcements.set(announcements.get().filter(other => other !== own))
    }
  }

  function markRead(): void {
    isRead = true
  }

  const clear = () => {
    announcements.set([])
  }

  // Screen readers can also browse to the text, where it would be out of date, or in another language.
  routeStore(app).route.listen(clear)
  shownLanguage.listen(clear)

  return { announcements, announce, markRead }
})
