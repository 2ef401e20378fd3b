import { OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useTexts } from '#web/language.tsx'
import { Select } from '#web/ui/Select.tsx'
import { type ActionRisk, type RiskLevel, riskLevels } from '../action-details.ts'
import { actionFormTexts } from './action-form.texts.ts'

interface Props {
  name: string
  value: ActionRisk | null
  onChange: (value: ActionRisk | null) => void
  error: string | undefined
}

/** What may go wrong, how likely and how badly. */
export function RiskFields({ name, value, onChange, error }: Props) {
  const t = useTexts(actionFormTexts)
  const choices = riskLevels.map((level) => ({ value: String(level), label: `${level} · ${t.levels[level]}` }))
  const levelOf = (chosen: string): RiskLevel => riskLevels.find((level) => String(level) === chosen) ?? 2
  return (
    <>
      <OptionalTextField
        label={t.risk}
        name={name}
        value={value?.text ?? null}
        onChange={(text) => onChange(text && { likelihood: 2, consequence: 2, ...value, text })}
        error={error}
      />
      {value && (
        <div className="field-row">
          {(['likelihood', 'consequence'] as const).map((which) => (
            <Select
              key={which}
              label={t[which]}
              value={String(value[which])}
              choices={choices}
              onChange={(chosen) => onChange({ ...value, [which]: levelOf(chosen) })}
            />
          ))}
        </div>
      )}
    </>
  )
}
