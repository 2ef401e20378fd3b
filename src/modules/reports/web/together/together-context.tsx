import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useRevalidator } from 'react-router'

import type { Language } from '#shared/texts.ts'
import { useSession } from '#web/session.tsx'
import type { Presence, Writer } from '../../together/together.ts'
import { unsentMarks } from './local-words.ts'
import type { Session, SessionState } from './session-state.ts'

interface Together {
  session: Session | null
}
const TogetherContext = createContext<Together>({ session: null })

interface Props {
  report: string
  language: Language
  mayWrite: boolean
  children: ReactNode
}

/** Opens a report for writing it together, for as long as the page shows it in this language. */
export function TogetherProvider({ report, language, mayWrite, children }: Props) {
  const { user } = useSession()
  const { revalidate } = useRevalidator()
  const [session, setSession] = useState<Session | null>(null)
  const [making, setMaking] = useState(0)
  useEffect(() => {
    if (!mayWrite) {
      const hasLeft = unsentMarks(window.localStorage, user.id, { report, language }).read().length > 0
      if (hasLeft)
        void import('./left-words.ts').then((words) => words.putAsideLeftWords(user.id, { report, language }))
      return undefined
    }
    let isGone = false
    let opened: Session | undefined
    const restart = () => setMaking((before) => before + 1)
    const arranged = () => void revalidate()
    void import('./session.ts').then(({ openSession }) => {
      if (isGone) return
      opened = openSession({ place: { report, language }, account: user.id, restart, arranged })
      setSession(opened)
    })
    return () => {
      isGone = true
      opened?.close()
      setSession(null)
    }
  }, [report, language, mayWrite, user.id, making, revalidate])
  const value = useMemo(() => ({ session }), [session])
  return <TogetherContext value={value}>{children}</TogetherContext>
}

const opening: SessionState = { kind: 'opening' }
const nobody: readonly Presence[] = []
const never = () => () => undefined

/** The session in which the report is written, and how it stands. */
export function useTogether(): { session: Session | null; state: SessionState } {
  const { session } = useContext(TogetherContext)
  const state = useSyncExternalStore(session?.subscribe ?? never, session?.state ?? (() => opening))
  return { session, state }
}

/** Somebody else who has the report open. */
export interface PersonHere extends Writer {
  /** Key of the chapter that the person wrote in last; null before the first. */
  chapter: string | null
}

/** The others who have the report open in this language, each once, by name. */
export function usePresence(): readonly PersonHere[] {
  const { session } = useContext(TogetherContext)
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
