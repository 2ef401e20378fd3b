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
import type { RegionKey } from '#modules/regions/region.ts'
import { termOfReport, yearsToOpen } from '../council-term.ts'
import { offeredKinds } from '../offered-kinds.ts'
import { type PlanGroup, planGroups, type ReportKind } from '../report-head.ts'
import { kindTexts, yearsOf } from '../report-kinds.texts.ts'
import { createReport } from '../reports.contract.ts'
import { MunicipalitySelect } from './MunicipalitySelect.tsx'
import { openReportTexts } from './open-report.texts.ts'

/** Asks for the kind, the year and the languages, opens the report and goes to it. */
export function OpenReportDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTexts(openReportTexts)
  return (
    <Dialog title={t.opening} isOpen={isOpen} onClose={onClose}>
      <OpenReportForm onClose={onClose} />
    </Dialog>
  )
}

function OpenReportForm({ onClose }: { onClose: () => void }) {
  const t = useTexts(openReportTexts)
  const own = useLanguage()
  const navigate = useNavigate()
  const { organisation, today } = usePlace()
  const thisYear = Number(today.slice(0, 4))
  const kinds = offeredKinds(organisation.kind)
  const [kind, setKind] = useState<ReportKind>(kinds[0]!)
  const [group, setGroup] = useState<PlanGroup>('children')
  const [municipality, setMunicipality] = useState<RegionKey | null>(null)
  const [year, setYear] = useState(() => yearsToOpen(kind, thisYear)[0]!)
  const [chosen, setChosen] = useState<readonly Language[]>([own])
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  function chooseKind(next: ReportKind) {
    setKind(next)
    setYear(yearsToOpen(next, thisYear)[0]!)
    setError(undefined)
  }

  async function open() {
    if (chosen.length === 0) return setError(t.languageMissing)
    setBusy(true)
    try {
      const populationGroup = kind === 'agePlan' ? group : null
      const about = kind === 'negotiation' ? municipality : null
      const input = { organisation: organisation.slug, kind, year, populationGroup, municipality: about }
      const { id } = await call(createReport, { ...input, languages: [...chosen] })
      await navigate(id)
    } catch (failure) {
      const isKnown = failure instanceof ApiError && failure.code === 'conflict'
      setError(isKnown ? t.exists(yearsOf({ kind, year })) : t.notDone)
      setBusy(false)
    }
  }

  return (
    <div className="form">
      <KindSelect kinds={kinds} value={kind} onChange={chooseKind} />
      {kind === 'agePlan' && (
        <Select
          label={t.group}
          choices={planGroups.map((value) => ({ value, label: t.groups[value] }))}
          value={group}
          onChange={setGroup}
        />
      )}
      {kind === 'negotiation' && organisation.kind === 'county' && (
        <MunicipalitySelect value={municipality} onChange={setMunicipality} />
      )}
      <YearSelect kind={kind} thisYear={thisYear} value={year} onChange={setYear} />
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

interface KindProps {
  kinds: readonly ReportKind[]
  value: ReportKind
  onChange: (kind: ReportKind) => void
}

function KindSelect({ kinds, value, onChange }: KindProps) {
  const t = useTexts(openReportTexts)
  const names = useTexts(kindTexts)
  return (
    <Select
      label={t.kind}
      description={names.about[value]}
      choices={kinds.map((kind) => ({ value: kind, label: names.kinds[kind] }))}
      value={value}
      onChange={onChange}
    />
  )
}

interface YearProps {
  kind: ReportKind
  thisYear: number
  value: number
  onChange: (year: number) => void
}

/** The year of the report, or the council term that it is about. */
function YearSelect({ kind, thisYear, value, onChange }: YearProps) {
  const t = useTexts(openReportTexts)
  const term = termOfReport(kind, value)
  const advice = term?.first === value ? t.comingTermAdvice : t.pastTermAdvice
  const years = yearsToOpen(kind, thisYear).toSorted((a, b) => b - a)
  return (
    <Select
      label={term ? t.term : t.year}
      description={term ? advice : t.yearAdvice}
      choices={years.map((year) => ({ value: String(year), label: yearsOf({ kind, year }) }))}
      value={String(value)}
      onChange={(year) => onChange(Number(year))}
    />
  )
}
