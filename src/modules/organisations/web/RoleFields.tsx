import { type Role, roles } from '#shared/roles.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Select } from '#web/ui/Select.tsx'
import { peopleTexts } from '../people.texts.ts'
import { roleTexts } from '../roles.texts.ts'
import type { UnitView } from '../units.contract.ts'
import { unitChoices } from './unit-choices.ts'

interface FieldOf<Value> {
  name: string
  value: Value
  onChange: (value: Value) => void
  error: string | undefined
}

interface Props {
  role: FieldOf<Role>
  unit: FieldOf<string>
  units: readonly UnitView[]
}

/** What somebody is in the organisation, with what it means. */
export function RoleFields({ role, unit, units }: Props) {
  const t = useTexts(peopleTexts)
  const language = useLanguage()
  const names = roleTexts[language]
  return (
    <>
      <Select
        label={t.role}
        description={names[role.value].means}
        choices={roles.map((value) => ({ value, label: names[value].name, description: names[value].means }))}
        {...role}
      />
      {units.length > 0 && (
        <Select
          label={t.unit}
          description={t.unitAdvice}
          choices={unitChoices(units, t.wholeOrganisation, language)}
          {...unit}
        />
      )}
    </>
  )
}
