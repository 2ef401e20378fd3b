import { Undo2, X } from 'lucide-react'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useLocation, useRevalidator } from 'react-router'

import { ApiError, NetworkError } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import {
  ChangedSince,
  keepOnly,
  offerUndo,
  readUndoables,
  type Undoable,
  watchUndoables,
  withdrawUndo,
} from './undo-stack.ts'
import { undoTexts } from './undo.texts.ts'

/** Offers a deed back on this page, or on the one that is gone to. */
export function useOfferUndo(): (deed: Omit<Undoable, 'at'>, at?: string) => void {
  const { pathname } = useLocation()
  return useCallback((deed, at = pathname) => offerUndo({ ...deed, at }), [pathname])
}

/** A quiet line at the foot of a page that says what was done last and takes it back, also by Ctrl+Z outside of fields. */
export function UndoLine() {
  const t = useTexts(undoTexts)
  const { pathname } = useLocation()
  const last = useSyncExternalStore(watchUndoables, readUndoables).findLast(({ at }) => at === pathname)
  const { takeBack, isBusy } = useTakeBack()
  useEffect(() => keepOnly(pathname), [pathname])
  useUndoKey(last && !isBusy ? () => void takeBack(last) : undefined)
  return (
    <output className="undo-line">
      {last && (
        <span className="undo-offer">
          <span>{last.said}</span>
          <Button variant="quiet" size="small" icon={Undo2} isBusy={isBusy} onPress={() => void takeBack(last)}>
            {t.undo}
          </Button>
          <IconButton icon={X} label={t.close} onPress={() => withdrawUndo(last)} />
        </span>
      )}
    </output>
  )
}

function useTakeBack() {
  const t = useTexts(undoTexts)
  const faults = useTexts(faultTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const [isBusy, setBusy] = useState(false)
  async function takeBack(deed: Undoable) {
    setBusy(true)
    try {
      await deed.undo()
      withdrawUndo(deed)
      announce(t.undone)
    } catch (error) {
      // Without an answer it can be tried again; what is refused will be refused again.
      if (!(error instanceof NetworkError)) withdrawUndo(deed)
      announce(sayRefusal(error, t, faults.network), 'bad')
    } finally {
      await revalidate()
      setBusy(false)
    }
  }
  return { takeBack, isBusy }
}

function sayRefusal(error: unknown, t: (typeof undoTexts)['fi'], network: string): string {
  if (error instanceof ChangedSince) return t.changedSince(error.by)
  if (error instanceof NetworkError) return network
  if (error instanceof ApiError)
    return error.code === 'conflict' ? t.changedSince('') : `${error.title}. ${error.advice}`
  throw error
}

/** Ctrl+Z (⌘Z), but within a text it takes back typing, and behind a window nothing. */
function useUndoKey(undo: (() => void) | undefined) {
  useEffect(() => {
    if (!undo) return
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event
      if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey) return
      const isWriting =
        target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea') !== null)
      if (isWriting || document.querySelector('[role="dialog"], [role="alertdialog"]')) return
      event.preventDefault()
      undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [undo])
}
