import { useState } from 'react'

import { formatDay } from '#shared/day.ts'
import { ApiError, call } from '#web/api.ts'
import { faultTexts } from '#web/form/faults.texts.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { type ImportRhythm, importRhythms, type ImportSchedule } from '../import-schedule.ts'
import { updateImportSchedule } from '../imports.contract.ts'
import { importScheduleTexts } from './import-schedule.texts.ts'

type Choice = ImportRhythm | 'never'

/** How often figures are fetched without anybody asking. */
export function ImportScheduleForm({ schedule: first }: { schedule: ImportSchedule | null }) {
  const t = useTexts(importScheduleTexts)
  const language = useLanguage()
  const faults = useTexts(faultTexts)
  const announce = useAnnounce()
  const [schedule, setSchedule] = useState(first)
  const [choice, setChoice] = useState<Choice>(first?.rhythm ?? 'never')
  const [isBusy, setBusy] = useState(false)

  async function save() {
    setBusy(true)
    try {
      const rhythm = choice === 'never' ? null : choice
      const saved = await call(updateImportSchedule, { rhythm, selection: schedule?.selection ?? 'minimum' })
      setSchedule(saved.schedule)
      announce(saved.schedule ? t.saved(formatDay(saved.schedule.nextOn, language)) : t.stopped)
    } catch (error) {
      announce(error instanceof ApiError ? `${error.title}. ${error.advice}` : faults.network, 'bad')
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="panel">
      <h2>{t.title}</h2>
      <p>{schedule ? t.next(formatDay(schedule.nextOn, language)) : t.byHand}</p>
      <RadioGroup
        label={t.rhythm}
        value={choice}
        onChange={(value) => setChoice(value ?? 'never')}
        choices={(['never', ...importRhythms] as const).map((value) => ({ value, label: t.rhythms[value] }))}
      />
      <Button isBusy={isBusy} onPress={() => void save()}>
        {t.save}
      </Button>
    </section>
  )
}
