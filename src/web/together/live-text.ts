import type { XmlFragment } from 'yjs'

import { repairedText } from '#documents/repaired-text.ts'
import type { RichText } from '#documents/rich-text.ts'
import { readShared } from '#documents/shared-text.ts'
import type { TextVersion } from '#documents/text-version.ts'
import type { SavingState } from '#web/writing/text-saver.ts'
import type { WrittenText } from '#web/writing/written-text.ts'
import type { Session } from './session-state.ts'

export interface LiveText extends WrittenText {
  fragment: XmlFragment
  /** Follows the text from now on; returns how to stop. */
  follow: () => () => void
}

/** One text of a session, told as any text that is being written. */
export function createLiveText(session: Session, block: string, stored: TextVersion | undefined): LiveText {
  const fragment = session.document.getXmlFragment(block)
  const listeners = new Set<() => void>()
  let isTouched = false
  let state = stateNow()
  let latest: RichText | undefined
  let isRead = false

  function stateNow(): SavingState {
    const now = session.state()
    if (now.kind !== 'live') return { kind: 'changed' }
    if (now.connection === 'signedOut') return { kind: 'failed', why: 'signedOut' }
    if (now.connection === 'apart') return session.keepsCopy() ? { kind: 'apart' } : { kind: 'failed', why: 'noAnswer' }
    if (session.isRefused(block)) return { kind: 'refused' }
    if (session.isUnsent(block)) return { kind: 'saving' }
    return { kind: 'saved', at: storedAt(now.savedAt) }
  }
  /** Words may be there before they were stored: those that somebody wrote a moment before this page was read. */
  function storedAt(savedAt: string | null): string | null {
    if (isTouched) return savedAt
    return stored?.updatedAt ?? (fragment.length > 0 ? savedAt : null)
  }
  function tell(): void {
    for (const listener of listeners) listener()
  }
  function look(): void {
    if (session.isUnsent(block)) isTouched = true
    const next = stateNow()
    if (JSON.stringify(next) === JSON.stringify(state)) return
    state = next
    tell()
  }
  function read(): void {
    isRead = false
    tell()
  }
  return {
    fragment,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    latest() {
      if (!isRead) latest = repairedText(readShared(fragment))?.text ?? latest
      isRead = true
      return latest
    },
    version: () => session.versionOf(block) ?? stored?.version ?? 0,
    flush: session.ask,
    settle: () => {
      session.ask()
      return new Promise((resolve) => {
        const settled = () => {
          if (state.kind === 'saving') return
          listeners.delete(settled)
          resolve(state.kind === 'saved')
        }
        listeners.add(settled)
        settled()
      })
    },
    // What is stored otherwise comes over the connection.
    adopt: () => false,
    follow() {
      const leave = session.subscribe(look)
      fragment.observeDeep(read)
      read()
      look()
      return () => {
        leave()
        fragment.unobserveDeep(read)
      }
    },
  }
}
