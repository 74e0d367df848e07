import { onDestroy } from 'svelte'

/** A signal that aborts when the component goes: for work that a press begins and takes a while. */
export function untilGone(): AbortSignal {
  const gone = new AbortController()
  onDestroy(() => {
    gone.abort()
  })
  return gone.signal
}
