import { useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { languageNames } from '#web/language-names.ts'
import { textIn } from '#shared/local-text.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { reportTexts } from '../../reports.texts.ts'
import type { SettingsOf } from '../../report.ts'
import type { BlockDialogProps } from './BlockDialog.tsx'
import { blockTexts } from './blocks.texts.ts'

/** Asks what a subheading says in the document's language. */
export function SubheadingDialog({
  place: { language },
  begin,
  onDone,
  onClose,
}: BlockDialogProps<SettingsOf<'heading'>>) {
  const t = useTexts(blockTexts)
  const name = useTexts(reportTexts).blocks.heading
  const [words, setWords] = useState(begin?.title[language] ?? '')
  const [error, setError] = useState<string>()
  const elsewhere = begin && !begin.title[language] ? textIn(begin.title, language) : ''

  function submit() {
    const said = words.trim()
    if (said) onDone({ kind: 'heading', title: { ...begin?.title, [language]: said } })
    else setError(t.titleMissing)
  }

  return (
    <Dialog title={name} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label={name}
          description={elsewhere ? t.otherLanguage(elsewhere) : t.inLanguage(languageNames[language])}
          value={words}
          onChange={setWords}
          error={error}
          maxLength={200}
        />
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit">
            {begin ? t.save : t.add}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
