import { useState } from 'react'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import type { OutlinedAction } from '../../outline.ts'
import { viewsTexts } from '../views.texts.ts'

interface Props {
  action: OutlinedAction
  onStop: (reason: Record<string, string>) => Promise<void>
  onClose: () => void
}

/** An action is stopped with a reason. */
export function StopDialog({ action, onStop, onClose }: Props) {
  const t = useTexts(viewsTexts)
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const isMissing = reason.trim() === ''

  async function stop() {
    setAsked(true)
    if (isMissing) return
    setBusy(true)
    await onStop({ [language]: reason.trim() })
    onClose()
  }

  return (
    <Dialog title={t.stopTitle(textIn(action.title, language))} isOpen onClose={onClose}>
      <TextArea
        label={t.reason}
        rows={3}
        maxLength={5000}
        value={reason}
        onChange={setReason}
        error={isAsked && isMissing ? t.reasonMissing : undefined}
      />
      <DialogActions>
        <Button variant="primary" isBusy={isBusy} onPress={() => void stop()}>
          {t.stop}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
