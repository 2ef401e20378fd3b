import { useTexts } from '#web/language.tsx'
import { DateField } from '#web/ui/DateField.tsx'
import { Select } from '#web/ui/Select.tsx'
import { type ActionDetails, recurrences } from '../action-details.ts'
import { actionFormTexts } from './action-form.texts.ts'

interface Props {
  name: string
  value: ActionDetails['recurrence']
  onChange: (value: ActionDetails['recurrence']) => void
  error: string | undefined
}

/** How often an action is carried out again, and until when. */
export function RecurrenceFields({ name, value, onChange, error }: Props) {
  const t = useTexts(actionFormTexts)
  const choices = recurrences.map((every) => ({ value: every, label: t.recurrences[every] }))
  return (
    <div className="field-row">
      <Select
        label={t.recurrence}
        name={name}
        error={error}
        value={value?.every ?? 'once'}
        choices={[{ value: 'once' as const, label: t.once }, ...choices]}
        onChange={(every) => onChange(every === 'once' ? null : { every, until: value?.until ?? null })}
        {...(value && { description: t.recurrenceHelp })}
      />
      {value && (
        <DateField label={t.until} isOptional value={value.until} onChange={(until) => onChange({ ...value, until })} />
      )}
    </div>
  )
}
