import { useState } from 'react'

import type { Language } from '#shared/texts.ts'
import { useTexts } from '#web/language.tsx'
import { languageNames } from '#web/language-names.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Select } from '#web/ui/Select.tsx'
import {
  type LanguageLayout,
  languageLayouts,
  type TwoLanguageFormat,
  twoLanguageFormats,
} from '../translations/language-layout.ts'
import { pageTexts } from './report-page.texts.ts'

/** What a file in two languages is asked for by. */
export interface TwoLanguages {
  format: TwoLanguageFormat
  beside: Language
  layout: LanguageLayout
}

interface Props {
  language: Language
  /** The others that the report is written in: at least one. */
  others: readonly [Language, ...Language[]]
  onMake: (wanted: TwoLanguages) => void
  onClose: () => void
}

/** Asks how a file holds two languages: which, in which format, and whether side by side. */
export function TwoLanguagesDialog({ language, others, onMake, onClose }: Props) {
  const { twoLanguages: t, formats: formatNames } = useTexts(pageTexts)
  const [beside, setBeside] = useState<Language>(others[0])
  const [layout, setLayout] = useState<LanguageLayout>('columns')
  const [format, setFormat] = useState<TwoLanguageFormat>('pdf')
  return (
    <Dialog title={t.title} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          onMake({ format, beside, layout })
        }}
      >
        <Select
          label={t.with(languageNames[language])}
          choices={others.map((value) => ({ value, label: languageNames[value] }))}
          value={beside}
          onChange={setBeside}
        />
        <Select
          label={t.layout}
          description={t.layoutAdvice}
          choices={languageLayouts.toReversed().map((value) => ({ value, label: t.layouts[value] }))}
          value={layout}
          onChange={setLayout}
        />
        <Select
          label={t.format}
          choices={twoLanguageFormats.map((value) => ({ value, label: formatNames[value] }))}
          value={format}
          onChange={setFormat}
        />
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit">
            {t.make}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
