import type { UnitView } from '#modules/organisations/units.contract.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Select } from '#web/ui/Select.tsx'
import { planFormTexts } from './plan-forms.texts.ts'

interface Props {
  /** What the unit is to what is filled in; the one that answers for it unless told. */
  label?: string
  units: readonly UnitView[]
  name: string
  value: string | null
  onChange: (unitId: string | null) => void
  error: string | undefined
}

/** One of the organisation's units, each under its parent, or none. */
export function UnitSelect({ label, units, value, onChange, ...field }: Props) {
  const t = useTexts(planFormTexts)
  const language = useLanguage()
  const nameOf = ({ name, parentId }: UnitView): string => {
    const parent = units.find(({ id }) => id === parentId)
    return parent ? `${textIn(parent.name, language)} › ${textIn(name, language)}` : textIn(name, language)
  }
  const choices = [
    { value: 'none', label: t.noUnit },
    ...units.map((unit) => ({ value: unit.id, label: nameOf(unit) })),
  ]
  return (
    <Select
      label={label ?? t.unit}
      {...field}
      value={value ?? 'none'}
      choices={choices}
      onChange={(unitId) => onChange(unitId === 'none' ? null : unitId)}
    />
  )
}
