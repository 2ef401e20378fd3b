import { Plus } from 'lucide-react'

import { LocalTextField, OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Select } from '#web/ui/Select.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { doingTexts } from '../doing.texts.ts'
import { type DoingLink, evidenceStrengths } from '../own-doing.ts'

interface Props {
  value: DoingLink | null
  /** The figures that the goal follows. */
  targets: readonly { key: string; title: string }[]
  onChange: (link: DoingLink | null) => void
}

const whole = 'goal'

/** Why the doing should move a figure of the goal, and what that rests on. */
export function LinkFields({ value, targets, onChange }: Props) {
  const t = useTexts(doingTexts)
  const [only] = targets.length === 1 ? targets : []
  if (!value) {
    const empty: DoingLink = { indicator: only?.key ?? null, why: {}, strength: 'unknown', source: null, address: null }
    return (
      <p>
        <Button variant="quiet" size="small" icon={Plus} onPress={() => onChange(empty)}>
          {t.addWhy}
        </Button>
      </p>
    )
  }
  const set = (changed: Partial<DoingLink>) => onChange({ ...value, ...changed })
  return (
    <>
      <LocalTextField
        label={t.why}
        name="ownDoing.why"
        isLong
        value={value.why}
        onChange={(why) => set({ why })}
        error={undefined}
      />
      <div className="field-row">
        {targets.length > 1 && (
          <Select
            label={t.movesLabel}
            value={value.indicator ?? whole}
            choices={[
              { value: whole, label: t.wholeGoal },
              ...targets.map(({ key, title }) => ({ value: key, label: title })),
            ]}
            onChange={(key) => set({ indicator: key === whole ? null : key })}
          />
        )}
        <Select
          label={t.strength}
          value={value.strength}
          choices={evidenceStrengths.map((strength) => ({ value: strength, label: t.strengths[strength] }))}
          onChange={(strength) => set({ strength })}
        />
      </div>
      <div className="field-row">
        <OptionalTextField
          label={t.source}
          name="ownDoing.source"
          value={value.source}
          onChange={(source) => set({ source })}
          error={undefined}
        />
        <TextField
          label={t.address}
          type="url"
          isOptional
          value={value.address ?? ''}
          onChange={(address) => set({ address: address.trim() || null })}
        />
      </div>
      <p>
        <Button variant="quiet" size="small" onPress={() => onChange(null)}>
          {t.removeWhy}
        </Button>
      </p>
    </>
  )
}
