import { useEffect, useState } from 'react'

import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import { usePeopleChoices } from '#modules/organisations/web/use-people-choices.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import type { ClockChoices } from '../choices.contract.ts'
import type { ClockEntry } from '../entry.ts'
import { clockWindowTexts } from './clock-windows.texts.ts'

interface Props {
  name: string
  value: string
  onChange: (responsible: string) => void
  error: string | undefined
  /** The entry as it is stored: who answers for it now can be kept. */
  known: ClockEntry | null
  groups: ClockChoices['groups']
}

/** A person, a unit or a group of the organisation. */
export function ResponsibleSelect({ value, onChange, known, groups, ...field }: Props) {
  const t = useTexts(clockWindowTexts)
  const language = useLanguage()
  const people = usePeopleChoices()
  const units = useUnits()
  const kept = known?.responsible &&
    known.responsibleName && {
      value: `${known.responsible.kind}:${known.responsible.id}`,
      label: sayKept(textIn(known.responsibleName, language), known.responsible.kind, t),
    }
  const offered = [
    ...people.map((person) => ({ value: `person:${person.value}`, label: person.label })),
    ...groups.map((group) => ({ value: `group:${group.id}`, label: t.group(textIn(group.name, language)) })),
    ...units.map((unit) => ({ value: `unit:${unit.id}`, label: t.unit(textIn(unit.name, language)) })),
  ]
  const choices = kept && !offered.some((one) => one.value === kept.value) ? [kept, ...offered] : offered
  return (
    <ComboBox
      // What there is to choose from is known to the box when it is made.
      key={choices.length}
      {...field}
      label={t.responsible}
      isOptional
      placeholder={t.nobody}
      value={value === 'none' ? null : value}
      choices={choices}
      onChange={(next) => onChange(next ?? 'none')}
    />
  )
}

const sayKept = (name: string, kind: 'person' | 'unit' | 'group', t: (typeof clockWindowTexts)['fi']): string =>
  kind === 'person' ? name : t[kind](name)

function useUnits(): readonly UnitView[] {
  const { organisation } = usePlace()
  const [units, setUnits] = useState<readonly UnitView[]>([])
  useEffect(() => {
    let isWanted = true
    void call(listUnits, { organisation: organisation.slug }).then((answer) => isWanted && setUnits(answer.units))
    return () => {
      isWanted = false
    }
  }, [organisation.slug])
  return units
}
