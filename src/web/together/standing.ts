import type { SessionState } from './session-state.ts'

/** How a session stands, and who wants to hear of it. */
export interface Standing {
  now: () => SessionState
  /** Changes it, unless the session has ended or stands alone: then it stays so. */
  become: (next: SessionState) => void
  isHere: () => boolean
  /** When the texts were stored last, as far as is known. */
  savedAt: () => string | null
  subscribe: (listener: () => void) => () => void
  tell: () => void
}

export function createStanding(): Standing {
  const listeners = new Set<() => void>()
  let state: SessionState = { kind: 'opening' }
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    now: () => state,
    become(next) {
      if (state.kind === 'ended' || state.kind === 'alone') return
      state = next
      tell()
    },
    isHere: () => state.kind === 'live' && state.connection === 'here',
    savedAt: () => (state.kind === 'live' ? state.savedAt : null),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell,
  }
}
