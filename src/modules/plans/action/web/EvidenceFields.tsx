import { OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useTexts } from '#web/language.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { Evidence } from '../action-details.ts'
import { actionFormTexts } from './action-form.texts.ts'

interface Props {
  name: string
  value: Evidence | null
  onChange: (value: Evidence | null) => void
  error: string | undefined
}

/** A known model that an action builds on; emptied it is none. */
export function EvidenceFields({ name, value, onChange, error }: Props) {
  const t = useTexts(actionFormTexts)
  const change = (part: Partial<Evidence>) => {
    const next = { name: '', address: null, effect: null, ...value, ...part }
    onChange(next.name === '' && next.address === null && next.effect === null ? null : next)
  }
  return (
    <>
      <div className="field-row">
        <TextField
          label={t.evidence}
          description={t.evidenceHelp}
          isOptional
          name={name}
          value={value?.name ?? ''}
          onChange={(words) => change({ name: words })}
          error={error}
        />
        {value && (
          <TextField
            label={t.address}
            isOptional
            type="url"
            value={value.address ?? ''}
            onChange={(address) => change({ address: address.trim() || null })}
          />
        )}
      </div>
      {value && (
        <OptionalTextField
          label={t.knownEffect}
          name={`${name}.effect`}
          value={value.effect}
          onChange={(effect) => change({ effect })}
          error={undefined}
        />
      )}
    </>
  )
}
