import { useState } from 'react'

import type { LocalText } from '#shared/local-text.ts'
import { OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useTexts } from '#web/language.tsx'
import { type Choice, Select } from '#web/ui/Select.tsx'
import { actionFormTexts } from './action-form.texts.ts'

interface Area {
  region: string | null
  areaText: LocalText | null
}

interface Props extends Area {
  areas: readonly Choice[]
  onChange: (area: Area) => void
  error: string | undefined
}

/** Where an action is done: a part of the area, or in words. */
export function AreaField({ areas, region, areaText, onChange, error }: Props) {
  const t = useTexts(actionFormTexts)
  const [isOther, setOther] = useState(areaText !== null || areas.length === 0)
  const words = (
    <OptionalTextField
      label={t.areaText}
      name="areaText"
      value={areaText}
      onChange={(text) => onChange({ region: null, areaText: text })}
      error={isOther ? error : undefined}
    />
  )
  if (areas.length === 0) return words
  return (
    <>
      <Select
        label={t.region}
        name="region"
        value={isOther ? 'other' : (region ?? 'none')}
        choices={[{ value: 'none', label: t.wholeArea }, ...areas, { value: 'other', label: t.otherArea }]}
        error={isOther ? undefined : error}
        onChange={(chosen) => {
          setOther(chosen === 'other')
          onChange({ region: chosen === 'other' || chosen === 'none' ? null : chosen, areaText: null })
        }}
      />
      {isOther && <div className="field-wide">{words}</div>}
    </>
  )
}
