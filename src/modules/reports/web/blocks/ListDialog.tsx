import { useState } from 'react'

import { languages } from '#shared/texts.ts'
import { useTexts } from '#web/language.tsx'
import { languageNames } from '#web/language-names.ts'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextArea } from '#web/ui/TextField.tsx'
import type { SettingsOf } from '../../report.ts'
import { reportTexts } from '../../reports.texts.ts'
import type { BlockDialogProps } from './BlockDialog.tsx'
import { blockTexts } from './blocks.texts.ts'

const marks = ['bullets', 'numbers'] as const
const longestItem = 2000
const mostItems = 100

const itemsIn = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim().slice(0, longestItem))
    .filter(Boolean)
    .slice(0, mostItems)

/** Asks for the items of a list in the document's language: as many as there are lines. */
export function ListDialog({ place: { language }, begin, onDone, onClose }: BlockDialogProps<SettingsOf<'list'>>) {
  const t = useTexts(blockTexts)
  const name = useTexts(reportTexts).blocks.list
  const [words, setWords] = useState(begin?.items[language]?.join('\n') ?? '')
  const [mark, setMark] = useState<(typeof marks)[number]>(begin?.ordered ? 'numbers' : 'bullets')
  const [error, setError] = useState<string>()
  const other = begin?.items[language] ? undefined : languages.find((one) => begin?.items[one]?.length)
  const elsewhere = other && begin?.items[other]?.join(' · ')

  function submit() {
    const items = itemsIn(words)
    if (items.length === 0) setError(t.listMissing)
    else onDone({ kind: 'list', ordered: mark === 'numbers', items: { ...begin?.items, [language]: items } })
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
        <TextArea
          label={t.listItems}
          description={`${t.listAdvice} ${elsewhere ? t.otherLanguage(elsewhere) : t.inLanguage(languageNames[language])}`}
          value={words}
          onChange={setWords}
          error={error}
          rows={7}
        />
        <RadioGroup
          label={t.listMarks}
          choices={marks.map((value) => ({ value, label: t.marks[value] }))}
          value={mark}
          onChange={(value) => setMark(value ?? 'bullets')}
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
