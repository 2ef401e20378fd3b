import { Plus, Trash2 } from 'lucide-react'

import { textIn } from '#shared/local-text.ts'
import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { UnitView } from '../../units.contract.ts'
import { noUnit, toUnitId, unitChoices } from '../../web/unit-choices.ts'
import type { ReformInput } from '../reform.ts'
import { reformTexts } from '../reform.texts.ts'

type NewUnit = ReformInput['newUnits'][number]

interface Props {
  /** Those that go on: a new unit may be below one of them. */
  units: readonly UnitView[]
  value: readonly NewUnit[]
  onChange: (units: NewUnit[]) => void
  error: string | undefined
}

/** Units that the reform makes. */
export function NewUnitFields({ units, value, onChange, error }: Props) {
  const t = useTexts(reformTexts)
  const language = useLanguage()
  const change = (key: string, more: Partial<NewUnit>) =>
    onChange(value.map((unit) => (unit.key === key ? { ...unit, ...more } : unit)))
  const add = () => {
    const last = Math.max(0, ...value.map(({ key }) => Number(key.slice('new-'.length))))
    onChange([...value, { key: `new-${last + 1}`, name: {}, parentId: null }])
  }
  return (
    <section className="reform-part">
      <h2>{t.newUnits}</h2>
      <p>{t.newUnitsLead}</p>
      {error && <p className="field-error">{error}</p>}
      {value.map(({ key, name, parentId }) => (
        <div key={key} className="reform-new">
          <LocalTextField
            label={t.unitName}
            name={key}
            value={name}
            onChange={(text) => change(key, { name: text })}
            error={undefined}
          />
          <Select
            label={t.parent}
            choices={unitChoices(units, t.top, language)}
            value={parentId ?? noUnit}
            onChange={(choice) => change(key, { parentId: toUnitId(choice) })}
          />
          <IconButton
            icon={Trash2}
            label={t.removeNew(textIn(name, language) || t.unnamed)}
            onPress={() => onChange(value.filter((unit) => unit.key !== key))}
          />
        </div>
      ))}
      <Button icon={Plus} onPress={add}>
        {t.addUnit}
      </Button>
    </section>
  )
}
