import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
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
  choices: ClockChoices
}

/** A person, a unit or a group of the organisation. */
export function ResponsibleSelect({ value, onChange, known, choices: { people, units, groups }, ...field }: Props) {
  const t = useTexts(clockWindowTexts)
  const language = useLanguage()
  const kept = known?.responsible &&
    known.responsibleName && {
      value: `${known.responsible.kind}:${known.responsible.id}`,
      label: sayKept(textIn(known.responsibleName, language), known.responsible.kind, t),
    }
  const offered = [
    ...people.map((person) => ({ value: `person:${person.id}`, label: person.name })),
    ...groups.map((group) => ({ value: `group:${group.id}`, label: t.group(textIn(group.name, language)) })),
    ...units.map((unit) => ({ value: `unit:${unit.id}`, label: t.unit(textIn(unit.name, language)) })),
  ]
  const choices = kept && !offered.some((one) => one.value === kept.value) ? [kept, ...offered] : offered
  return (
    <ComboBox
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
