import { useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { pageTexts } from './report-page.texts.ts'

/** Asks what a subheading says. */
export function SubheadingDialog({ onAdd, onClose }: { onAdd: (title: string) => void; onClose: () => void }) {
  const t = useTexts(pageTexts)
  const [title, setTitle] = useState('')
  return (
    <Dialog title={t.subheading} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (title.trim()) onAdd(title.trim())
        }}
      >
        <TextField
          label={t.subheading}
          description={t.subheadingAdvice}
          value={title}
          onChange={setTitle}
          maxLength={200}
        />
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit">
            {t.add}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
