type Play = (notes: readonly number[]) => void

/**
 * Creates and resumes the audio context in the press handler itself, before loading any code,
 * because iOS mutes it otherwise. The context is suspended while the page is hidden.
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
    // A context that resumes late would play all notes requested meanwhile at once.
    if (mine === latest) playNotes(woken, notes)
  }

  return notes => {
    play(notes).catch(() => undefined)
  }
}
