import { useCallback } from 'react'
import { useBlocker } from 'react-router'

import { useTexts } from '#web/language.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { useSavingBoard } from './saving-board.tsx'
import { writingTexts } from './writing.texts.ts'

/** Asks before a text that cannot be saved as it is would be lost by going to another page. */
export function UnsavedGuard() {
  const t = useTexts(writingTexts)
  const board = useSavingBoard()
  const blocker = useBlocker(useCallback(() => board.overall().kind === 'refused', [board]))
  return (
    <ConfirmDialog
      title={t.unsavedTitle}
      confirmLabel={t.leave}
      isDanger
      isOpen={blocker.state === 'blocked'}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      <p>{t.unsavedText}</p>
    </ConfirmDialog>
  )
}
