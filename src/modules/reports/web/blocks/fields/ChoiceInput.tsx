import { useLanguage } from '#web/language.tsx'
import { RadioGroup } from '#web/ui/Checkbox.tsx'
import type { ChoiceField } from '../../../blocks/block-fields.ts'
import type { InputProps } from './BlockFields.tsx'

export function ChoiceInput({ field, value, error, onChange }: InputProps<ChoiceField>) {
  const own = useLanguage()
  return (
    <RadioGroup
      label={field.label[own]}
      description={field.advice?.[own]}
      choices={field.choices.map((choice) => ({ value: choice.value, label: choice.label[own] }))}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
      error={error}
    />
  )
}
