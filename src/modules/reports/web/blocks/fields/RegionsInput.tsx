import { useLanguage } from '#web/language.tsx'
import type { RegionsField } from '../../../blocks/block-fields.ts'
import { RegionsChoice } from '../RegionsChoice.tsx'
import type { InputProps } from './BlockFields.tsx'

/** Areas of the own register, but for our own, which is always there. */
export function RegionsInput({ field, value, error, onChange }: InputProps<RegionsField>) {
  const language = useLanguage()
  const chosen = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
  return (
    <RegionsChoice chosen={chosen} most={field.most} label={field.label[language]} error={error} onChange={onChange} />
  )
}
