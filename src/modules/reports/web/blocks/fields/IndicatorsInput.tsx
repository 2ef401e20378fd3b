import { useLanguage } from '#web/language.tsx'
import type { IndicatorsField } from '../../../blocks/block-fields.ts'
import { IndicatorList } from '../IndicatorList.tsx'
import type { InputProps } from './BlockFields.tsx'

const keysIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

export function IndicatorsInput({ field, place, value, error, onChange }: InputProps<IndicatorsField>) {
  const own = useLanguage()
  return (
    <fieldset className="report-people">
      <legend className="field-label">{field.label[own]}</legend>
      <IndicatorList
        chosen={keysIn(value)}
        most={field.most}
        chapterKey={place.chapter.key}
        error={error}
        onChange={onChange}
      />
    </fieldset>
  )
}
