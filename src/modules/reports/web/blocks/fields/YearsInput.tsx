import { useLanguage, useTexts } from '#web/language.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import type { YearsField } from '../../../blocks/block-fields.ts'
import type { ShownYears } from '../../../blocks/shown-years.ts'
import { blockTexts } from '../blocks.texts.ts'
import type { InputProps } from './BlockFields.tsx'

const ways = ['newest', 'last', 'named'] as const
type Way = (typeof ways)[number]
const usualCount = 5
const yearFormat = { useGrouping: false } as const

/** Whether a figure follows the newest year, keeps a number of years, or stays with named ones. */
export function YearsInput({ field, place: { report }, value, error, onChange }: InputProps<YearsField>) {
  const t = useTexts(blockTexts).years
  const own = useLanguage()
  const years = value as ShownYears
  const begins: Record<Way, ShownYears> = {
    newest: undefined,
    last: { follow: 'last', count: usualCount },
    named: { follow: 'named', from: report.year - usualCount, to: report.year },
  }
  return (
    <>
      <RadioGroup
        label={field.label[own]}
        choices={ways.map((way) => ({ value: way, ...t.ways[way] }))}
        value={years?.follow ?? 'newest'}
        onChange={(way) => onChange(begins[way ?? 'newest'])}
        error={error && t.wrong}
      />
      {years?.follow === 'last' && (
        <NumberField
          label={t.count}
          value={years.count}
          minValue={2}
          maxValue={30}
          onChange={(count) => onChange({ ...years, count })}
        />
      )}
      {years?.follow === 'named' && (
        <div className="report-years">
          <NumberField
            label={t.from}
            value={years.from}
            formatOptions={yearFormat}
            onChange={(from) => onChange({ ...years, from })}
          />
          <NumberField
            label={t.to}
            value={years.to}
            formatOptions={yearFormat}
            onChange={(to) => onChange({ ...years, to })}
          />
        </div>
      )}
    </>
  )
}
