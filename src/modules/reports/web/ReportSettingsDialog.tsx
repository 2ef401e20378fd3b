import { useState } from 'react'

import type { LocalText } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import { call } from '#web/api.ts'
import { useTexts } from '#web/language.tsx'
import { languageNames } from '#web/language-names.ts'
import { Button } from '#web/ui/Button.tsx'
import { CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { changeReport, type ReportView } from '../reports.contract.ts'
import { useArranging } from './arranging.tsx'
import { ComparisonField } from './blocks/ComparisonField.tsx'
import { settingsTexts } from './report-settings.texts.ts'

interface Props {
  organisation: string
  report: ReportView
  onClose: () => void
}

/** What the report is called, its languages, and the areas that its charts and tables compare with. */
export function ReportSettingsDialog({ organisation, report, onClose }: Props) {
  const t = useTexts(settingsTexts)
  const { arrange, isBusy } = useArranging()
  const [title, setTitle] = useState<LocalText>(report.title)
  const [chosen, setChosen] = useState<readonly Language[]>(report.languages)
  const [compareWith, setCompareWith] = useState<readonly string[]>(report.compareWith)
  const [isChecked, setChecked] = useState(false)
  const written = languages.filter((language) => chosen.includes(language))
  const isMissing = (language: Language) => isChecked && !title[language]?.trim()

  async function save() {
    setChecked(true)
    if (written.length === 0 || written.some((language) => !title[language]?.trim())) return
    const change = { organisation, report: report.id, title, languages: written, compareWith: [...compareWith] }
    if (await arrange((version) => call(changeReport, { ...change, version }), t.saved)) onClose()
  }

  return (
    <Dialog title={t.settings} isOpen onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {written.map((language) => (
          <TextField
            key={language}
            label={written.length > 1 ? t.titleIn(languageNames[language]) : t.title}
            value={title[language] ?? ''}
            onChange={(words) => setTitle({ ...title, [language]: words })}
            error={isMissing(language) ? t.titleMissing : undefined}
            maxLength={200}
          />
        ))}
        <CheckboxGroup
          label={t.languages}
          description={t.languagesAdvice}
          choices={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={chosen}
          onChange={setChosen}
          error={isChecked && written.length === 0 ? t.languageMissing : undefined}
        />
        <ComparisonField chosen={compareWith} onChange={setCompareWith} />
        <DialogActions>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" type="submit" isBusy={isBusy}>
            {t.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
