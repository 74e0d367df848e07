type Play = (notes: readonly number[]) => void

/**
 * Plays notes: see the environment. The context is made and woken in the press itself, before anything is
 * fetched, because an iPhone lets nothing sound else. It sleeps while the page is hidden.
 */
export function createNotePlayer(
  onVisibility: (listener: (isVisible: boolean) => void) => () => void
): Play {
  let context: AudioContext | undefined
  let latest = {}

  function wake(): AudioContext {
    if (!context) {
      onVisibility(isVisible => {
        if (!isVisible) context?.suspend().catch(() => undefined)
      })
    }
    if (!context || context.state === 'closed') context = new AudioContext()
    return context
  }

  async function play(notes: readonly number[]): Promise<void> {
    const mine = (latest = {})
    const woken = wake()
    const [{ playNotes }] = await Promise.all([import('./play-notes.ts'), woken.resume()])
    // A context that wakes late would play all at once that it was given meanwhile.
    if (mine === latest) playNotes(woken, notes)
  }

  return notes => {
    play(notes).catch(() => {
      // Nothing is told by sound alone.
    })
  }
}
