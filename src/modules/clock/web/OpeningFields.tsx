import { useTexts } from '#web/language.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { EntryDraft } from './entry-draft.ts'
import { clockWindowTexts } from './clock-windows.texts.ts'

type Opens = EntryDraft['opens']
type OpeningName = NonNullable<Opens>['kind'] | 'nothing'

interface Props {
  value: Opens
  onChange: (opens: Opens) => void
}

/** What an entry opens by itself. What needs a report or a group of its own comes with a template, and is kept. */
export function OpeningFields({ value, onChange }: Props) {
  const t = useTexts(clockWindowTexts)
  const offered: readonly OpeningName[] = ['nothing', 'followUpRound', 'import']
  const kinds = value && !offered.includes(value.kind) ? [...offered, value.kind] : offered
  const choose = (kind: OpeningName) => {
    const daysBefore = value?.daysBefore ?? 14
    if (kind === 'nothing') onChange(null)
    else if (kind === 'followUpRound') onChange({ kind, daysBefore, programmeId: null, months: 6 })
    else if (kind === 'import') onChange({ kind, daysBefore })
  }
  return (
    <div className="field-row">
      <Select
        label={t.opens}
        value={value?.kind ?? 'nothing'}
        choices={kinds.map((kind) => ({ value: kind, label: kind === 'nothing' ? t.opensNothing : t.opening[kind] }))}
        onChange={choose}
      />
      {value && (
        <NumberField
          label={t.daysBefore}
          minValue={0}
          maxValue={180}
          value={value.daysBefore}
          onChange={(daysBefore) => onChange({ ...value, daysBefore: daysBefore ?? 0 })}
        />
      )}
      {value?.kind === 'followUpRound' && (
        <NumberField
          label={t.months}
          minValue={1}
          maxValue={24}
          value={value.months}
          onChange={(months) => onChange({ ...value, months: months ?? 1 })}
        />
      )}
    </div>
  )
}
