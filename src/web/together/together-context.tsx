import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'

import type { RichText } from '#documents/rich-text.ts'
import type { Presence, Writer } from '#shared/together.ts'
import { useTexts } from '#web/language.tsx'
import { useSession } from '#web/session.tsx'
import { documentsLeft, unsentMarks } from './local-words.ts'
import { useLookAnew } from './look-anew.ts'
import type { EndOfWriting, SeenTexts, Session, SessionState } from './session-state.ts'
import type { TogetherWords, WordsOfTogether } from './together-words.ts'

interface End {
  /** Of the document. */
  name: string
  why: EndOfWriting
  seen: SeenTexts
}

interface Together {
  session: Session | null
  /** How the last session ended, for as long as there is no other. */
  end: End | null
  name: string
  words: TogetherWords
}
const TogetherContext = createContext<Together | null>(null)

interface Props {
  /** Of the document: see `TogetherKind` of the server. */
  name: string
  words: TogetherWords
  mayWrite: boolean
  /** It may be written, though perhaps not by who looks at the page. */
  isOpen: boolean
  /** How what the page shows is arranged, by the mark of `SharedTexts`. */
  arrangement: string
  /** The writer may write there no longer, whatever the page was told when it was read. */
  onForbidden?: () => void
  children: ReactNode
}

/**
 * Opens a document for writing it together, for as long as the page shows it. When it is locked meanwhile the page is
 * read anew; of a right that has ended the page is told, for what it shows may be nothing that its reader gets again.
 */
export function TogetherProvider({ name, words, mayWrite, isOpen, arrangement, onForbidden, children }: Props) {
  const { user } = useSession()
  const look = useLookAnew(arrangement)
  const [session, setSession] = useState<Session | null>(null)
  const [end, setEnd] = useState<End | null>(null)
  const [making, setMaking] = useState(0)
  const forbid = useEffectEvent(() => onForbidden?.())
  const arranged = useEffectEvent(look)
  useEffect(() => {
    if (!mayWrite) {
      void putAside(user.id, name, isOpen ? 'forbidden' : 'locked')
      return undefined
    }
    let isGone = false
    let opened: Session | undefined
    const restart = () => setMaking((before) => before + 1)
    void import('./session.ts').then(({ openSession }) => {
      if (isGone) return
      const ended = (why: EndOfWriting, seen: SeenTexts) => {
        setEnd({ name, why, seen })
        if (why === 'locked') arranged()
        else forbid()
      }
      opened = openSession({ name, account: user.id, restart, arranged: (how) => arranged(how), ended })
      setEnd(null)
      setSession(opened)
    })
    return () => {
      isGone = true
      opened?.close()
      setSession(null)
    }
  }, [name, mayWrite, isOpen, user.id, making])
  const value = useMemo(
    () => ({ session, end: end?.name === name ? end : null, name, words }),
    [session, end, name, words],
  )
  return <TogetherContext value={value}>{children}</TogetherContext>
}

/** What was typed on this device in any document of the same thing, such as a report's other language. */
async function putAside(account: string, name: string, why: EndOfWriting): Promise<void> {
  const left = documentsLeft(window.localStorage, account, name).filter(
    (one) => unsentMarks(window.localStorage, account, one).read().length > 0,
  )
  if (left.length === 0) return
  const { putAsideLeftWords } = await import('./left-words.ts')
  for (const one of left) await putAsideLeftWords(account, one, why)
}

const opening: SessionState = { kind: 'opening' }
const nobody: readonly Presence[] = []
const never = () => () => undefined

function useDocument(): Together {
  const together = useContext(TogetherContext)
  if (!together) throw new Error('useTogether outside its provider')
  return together
}

/** What is said of the document that is written. */
export const useTogetherWords = (): WordsOfTogether => useTexts(useDocument().words)

/** The session in which the document of a name is written, and how it stands. */
export function useTogether(): { session: Session | null; name: string; state: SessionState } {
  const { session, end, name } = useDocument()
  const state = useSyncExternalStore(session?.subscribe ?? never, session?.state ?? (() => opening))
  return { session, name, state: end ? { kind: 'ended', why: end.why } : state }
}

/** A text as it was seen last before the right to write it ended: the page may be refused it when it asks. */
export function useTextSeenLast(block: string): RichText | undefined {
  const { end } = useDocument()
  return end?.why === 'forbidden' ? end.seen.get(block) : undefined
}

/** Somebody else who has the document open. */
export interface PersonHere extends Writer {
  /** Key of the chapter that the person wrote in last; null before the first. */
  chapter: string | null
}

/** The others who have the document open, each once, by name. */
export function usePresence(): readonly PersonHere[] {
  const { session } = useDocument()
  const { user } = useSession()
  const windows = useSyncExternalStore(session?.subscribe ?? never, session?.people ?? (() => nobody))
  return useMemo(() => {
    const people = new Map<string, PersonHere>()
    for (const { writer, chapter, caret } of windows)
      if (writer.id !== user.id && (caret !== null || !people.has(writer.id)))
        people.set(writer.id, { ...writer, chapter })
    return [...people.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  }, [windows, user.id])
}
