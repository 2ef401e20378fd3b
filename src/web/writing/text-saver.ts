import { isBlank, type RichText } from '#documents/rich-text.ts'
import type { TextVersion } from '#documents/text-version.ts'
import { ApiError } from '#web/api.ts'
import type { Draft, DraftStore } from './draft-store.ts'

/** Where a text is on its way to the server. Whatever is not saved is kept as a draft in the browser. */
export type SavingState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'changed' }
  | { kind: 'saving' }
  /** Written together with others, but the connection is cut: the words wait on this device and are joined later. */
  | { kind: 'apart' }
  /** It will be tried again; `signedOut`: once somebody has signed in. */
  | { kind: 'failed'; why: 'noAnswer' | 'signedOut' }
  /** It will not be saved as it is: too long, or something that it cannot hold. */
  | { kind: 'refused' }
  | { kind: 'conflict'; theirs: TextVersion }

export interface TextSaverOptions {
  /** What the server has; undefined: nothing yet. */
  stored: TextVersion | undefined
  /** Throws an ApiError when the server refuses, anything else when no answer came. `isLast`: the page is being left. */
  save: (content: RichText, version: number, isLast: boolean) => Promise<{ version: number; savedAt: string }>
  drafts: DraftStore
  /** Runs something later; returns how to call it off. */
  later: (run: () => void, milliseconds: number) => () => void
}

/** Long enough for a pause in writing, short enough to lose nothing worth telling. */
const pauseMs = 1_200
const retriesMs = [2_000, 5_000, 15_000, 60_000] as const

/**
 * Saves one text by itself: after a pause in writing, again when the network fails, never over somebody else's text.
 * Independent of React and of the clock, which are given.
 */
export function createTextSaver({ stored, save, drafts, later }: TextSaverOptions) {
  const left = leftDraft(drafts.read(), stored)
  let version = left?.version ?? stored?.version ?? 0
  let state: SavingState = left ? { kind: 'changed' } : { kind: 'saved', at: stored?.updatedAt ?? null }
  let latest = left?.content ?? stored?.content
  let attempts = 0
  let isSending = false
  let callOff = () => {}
  const listeners = new Set<() => void>()

  const become = (next: SavingState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const nextState = () =>
    new Promise<void>((resolve) => {
      const listener = () => {
        listeners.delete(listener)
        resolve()
      }
      listeners.add(listener)
    })
  const plan = (milliseconds: number) => {
    callOff()
    callOff = later(() => void send(), milliseconds)
  }

  async function send(isLast = false): Promise<void> {
    if (isSending || !latest || state.kind === 'conflict') return
    callOff()
    const content = latest
    isSending = true
    become({ kind: 'saving' })
    try {
      const saved = await save(content, version, isLast)
      version = saved.version
      attempts = 0
      isSending = false
      if (latest === content) {
        drafts.clear()
        become({ kind: 'saved', at: saved.savedAt })
      } else {
        drafts.keep({ content: latest, version })
        become({ kind: 'changed' })
        plan(pauseMs)
      }
    } catch (error) {
      isSending = false
      fail(error)
    }
  }

  function fail(error: unknown): void {
    const theirs = error instanceof ApiError && error.code === 'conflict' ? theirTextIn(error) : undefined
    if (theirs) return become({ kind: 'conflict', theirs })
    const isSignedOut = error instanceof ApiError && error.status === 401
    if (error instanceof ApiError && error.status < 500 && !isSignedOut) return become({ kind: 'refused' })
    become({ kind: 'failed', why: isSignedOut ? 'signedOut' : 'noAnswer' })
    plan(retriesMs[Math.min(attempts++, retriesMs.length - 1)]!)
  }

  const flush = ({ isLast = false } = {}): void => {
    if (state.kind === 'changed' || state.kind === 'failed') void send(isLast)
  }

  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Sends what was left in the browser last time. Apart from making the saver, which changes nothing. */
    start() {
      if (left && latest === left.content) plan(0)
    },
    /** The writer has changed the text. */
    change(content: RichText) {
      latest = content
      drafts.keep({ content, version })
      if (state.kind === 'conflict') return
      if (!isSending) become({ kind: 'changed' })
      plan(pauseMs)
    },
    /** The text has grown into something that cannot be saved. */
    refuse() {
      callOff()
      if (state.kind !== 'conflict') become({ kind: 'refused' })
    },
    /** Saves at once what has not been saved: the writer leaves the text, or the network is back. */
    flush,
    /** Saves at once; tells whether all that was written is then on the server. */
    async settle(): Promise<boolean> {
      flush()
      while (state.kind === 'saving' || state.kind === 'changed') await nextState()
      return state.kind === 'saved'
    },
    /** The version that the server has, as far as is known. */
    version: () => version,
    /** Ends a conflict; returns the text that stands. */
    resolve(choice: 'mine' | 'theirs' | 'both'): RichText | undefined {
      if (state.kind !== 'conflict') return latest
      const { theirs } = state
      version = theirs.version
      if (choice === 'theirs') {
        latest = theirs.content
        drafts.clear()
        become({ kind: 'saved', at: theirs.updatedAt })
        return latest
      }
      if (choice === 'both' && latest) latest = joined(theirs.content, latest)
      if (latest) drafts.keep({ content: latest, version })
      become({ kind: 'changed' })
      void send()
      return latest
    },
    /** Takes what somebody else has saved meanwhile, when nothing of ours is under way; true: the editor must show it. */
    adopt(other: TextVersion | undefined): boolean {
      if (!other || other.version <= version || state.kind !== 'saved') return false
      version = other.version
      latest = other.content
      become({ kind: 'saved', at: other.updatedAt })
      return true
    },
    /** The text as it is written: at first a draft that was not saved last time, else what the server has. */
    latest: () => latest,
  }
}

export type TextSaver = ReturnType<typeof createTextSaver>

/** A draft that the server does not have already. */
const leftDraft = (draft: Draft | undefined, stored: TextVersion | undefined): Draft | undefined =>
  draft && JSON.stringify(draft.content) !== JSON.stringify(stored?.content) ? draft : undefined

const joined = (first: RichText, second: RichText): RichText => ({
  type: 'doc',
  content: isBlank(first) ? second.content : [...first.content, ...second.content],
})

function theirTextIn(error: ApiError): TextVersion | undefined {
  const current = (error.problem as { current?: unknown }).current
  return typeof current === 'object' && current !== null ? (current as TextVersion) : undefined
}
