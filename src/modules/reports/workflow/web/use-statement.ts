import { useCallback, useEffect, useRef, useState } from 'react'

import { ApiError, NetworkError } from '#web/api.ts'
import type { StatementInput } from '../statement.ts'
import { type PersonalStatement, type SavedStatement, statementConflict } from '../personal-statements.contract.ts'

/** How long after the last key what is written is kept. */
const pauseMilliseconds = 1500

/** A statement on its way, on top of the version that was seen. */
export type SentStatement = StatementInput & { version: number }
export type SendStatement = (statement: SentStatement) => Promise<SavedStatement>

type Written = Pick<StatementInput, 'text' | 'reference'>
export type Saving = 'saved' | 'changed' | 'saving' | 'failed'

interface Options {
  statement: PersonalStatement
  send: SendStatement
  /** It may not be written any more: the page says why. */
  onEnded: () => void
}

/** What is written of a statement: kept on the server a while after the last key, and given by a press. */
export function useStatement({ statement, send, onEnded }: Options) {
  const [written, setWritten] = useState<Written>({ text: statement.text, reference: statement.reference })
  const [stored, setStored] = useState<SavedStatement>(statement)
  const [saving, setSaving] = useState<Saving>('saved')
  const [conflict, setConflict] = useState<PersonalStatement | null>(null)
  const isBusy = useRef(false)

  const refuse = useCallback(
    (error: unknown) => {
      setSaving('failed')
      if (error instanceof NetworkError) return
      if (!(error instanceof ApiError)) throw error
      const read = statementConflict.safeParse(error.problem)
      if ('refusal' in error.problem) onEnded()
      else if (read.success) setConflict(read.data.current)
    },
    [onEnded],
  )

  const save = useCallback(
    async (isGiven: boolean, on: Written, version: number): Promise<boolean> => {
      if (isBusy.current) return false
      isBusy.current = true
      setSaving('saving')
      try {
        setStored(await send({ ...on, reference: on.reference?.trim() || null, isGiven, version }))
        setSaving((state) => (state === 'saving' ? 'saved' : state))
        return true
      } catch (error) {
        refuse(error)
        return false
      } finally {
        isBusy.current = false
      }
    },
    [send, refuse],
  )

  useEffect(() => {
    if (saving !== 'changed' || conflict) return
    const timer = setTimeout(() => void save(false, written, stored.version), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [saving, conflict, written, stored.version, save])

  return {
    written,
    stored,
    saving,
    conflict,
    change: (part: Partial<Written>) => {
      setWritten((all) => ({ ...all, ...part }))
      setSaving('changed')
    },
    give: () => save(true, written, stored.version),
    /** Settles a conflict: the own text goes on top of the other, or the other takes its place. */
    settle: (takesTheirs: boolean) => {
      if (!conflict) return
      setStored(conflict)
      if (takesTheirs) setWritten({ text: conflict.text, reference: conflict.reference })
      setConflict(null)
      setSaving(takesTheirs ? 'saved' : 'changed')
    },
  }
}
