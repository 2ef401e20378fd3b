import { useState } from 'react'
import { useNavigate } from 'react-router'

import { type Language, languages } from '#shared/texts.ts'
import { ApiError, call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { languageNames } from '#web/language-names.ts'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { CheckboxGroup } from '#web/ui/Checkbox.tsx'
import { Dialog, DialogActions } from '#web/ui/Dialog.tsx'
import { Select } from '#web/ui/Select.tsx'
import { createReport } from '../reports.contract.ts'
import { pageTexts } from './report-page.texts.ts'

const choicesBack = 12

/** Asks for the year and the languages, opens the report and goes to it. */
export function OpenReportDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTexts(pageTexts)
  return (
    <Dialog title={t.opening} isOpen={isOpen} onClose={onClose}>
      <OpenReportForm onClose={onClose} />
    </Dialog>
  )
}

function OpenReportForm({ onClose }: { onClose: () => void }) {
  const t = useTexts(pageTexts)
  const own = useLanguage()
  const navigate = useNavigate()
  const { organisation, today } = usePlace()
  const thisYear = Number(today.slice(0, 4))
  const [year, setYear] = useState(String(thisYear - 1))
  const [chosen, setChosen] = useState<readonly Language[]>([own])
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  async function open() {
    if (chosen.length === 0) return setError(t.languageMissing)
    setBusy(true)
    try {
      const input = {
        organisation: organisation.slug,
        kind: 'annual' as const,
        year: Number(year),
        languages: [...chosen],
      }
      const { id } = await call(createReport, input)
      await navigate(id)
    } catch (failure) {
      setError(failure instanceof ApiError && failure.code === 'conflict' ? t.exists(Number(year)) : t.notDone)
      setBusy(false)
    }
  }

  const years = Array.from({ length: choicesBack }, (_, back) => String(thisYear - back))
  return (
    <div className="form">
      <Select
        label={t.year}
        description={t.yearAdvice}
        choices={years.map((value) => ({ value, label: value }))}
        value={year}
        onChange={setYear}
      />
      <CheckboxGroup
        label={t.languages}
        description={t.languagesAdvice}
        choices={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={chosen}
        onChange={setChosen}
        error={error}
      />
      <DialogActions>
        <Button onPress={onClose}>{t.cancel}</Button>
        <Button variant="primary" isBusy={isBusy} onPress={() => void open()}>
          {t.open}
        </Button>
      </DialogActions>
    </div>
  )
}
