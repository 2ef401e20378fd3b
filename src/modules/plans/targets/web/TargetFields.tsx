import { useEffect, useRef } from 'react'

import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { planFormTexts } from '../../web/plan-forms.texts.ts'
import { targetTexts } from '../targets.texts.ts'
import { readLatest } from './latest-figure.ts'
import { PathFields } from './PathFields.tsx'
import type { TargetDraft } from './target-draft.ts'
import type { ChosenIndicator } from './use-indicators.ts'

interface Props {
  legend: string
  /** Under which a fault leads here. */
  name: string
  value: TargetDraft
  indicators: readonly ChosenIndicator[]
  onChange: (target: TargetDraft) => void
  onRemove: () => void
  /** Its indicator is not known any more. */
  isGone: boolean
  error: string | undefined
}

/** One indicator of a goal, where its figure was and where it should be. The baseline comes from the figures. */
export function TargetFields({ legend, name, value, indicators, onChange, onRemove, isGone, error }: Props) {
  const t = useTexts(planFormTexts)
  const words = useTexts(targetTexts)
  const language = useLanguage()
  const { regionKey } = usePlace().organisation
  const { baseline, target } = value
  const chosen = indicators.find(({ key }) => key === value.indicator)
  const decimals = { minimumFractionDigits: 0, maximumFractionDigits: Math.max(chosen?.decimals ?? 1, 1) }

  // What was typed while the figures were on their way is kept.
  const newest = useRef({ value, onChange })
  useEffect(() => {
    newest.current = { value, onChange }
  }, [value, onChange])

  async function choose(indicator: string | null) {
    onChange({ ...value, indicator })
    const latest = indicator === null ? null : await readLatest(indicator, regionKey)
    const now = newest.current
    if (latest && now.value.indicator === indicator) now.onChange({ ...now.value, baseline: latest })
  }

  const year = { formatOptions: { useGrouping: false } }
  return (
    <fieldset className="target-fields">
      <legend>{legend}</legend>
      <ComboBox
        label={t.indicator}
        description={t.indicatorHelp}
        name={name}
        error={error ?? (isGone ? words.goneHere(value.indicator ?? '') : undefined)}
        value={value.indicator}
        choices={indicators.map(({ key, title, unit }) => ({
          value: key,
          label: textIn(title, language),
          description: textIn(unit, language),
        }))}
        onChange={(key) => void choose(key)}
      />
      <div className="field-row">
        <NumberField
          label={t.baselineYear}
          value={baseline.year}
          onChange={(next) => onChange({ ...value, baseline: { ...baseline, year: next } })}
          {...year}
        />
        <NumberField
          label={t.baselineValue}
          value={baseline.value}
          onChange={(next) => onChange({ ...value, baseline: { ...baseline, value: next } })}
          formatOptions={decimals}
        />
        <NumberField
          label={t.targetYear}
          value={target.year}
          onChange={(next) => onChange({ ...value, target: { ...target, year: next } })}
          {...year}
        />
        <NumberField
          label={t.targetValue}
          value={target.value}
          onChange={(next) => onChange({ ...value, target: { ...target, value: next } })}
          formatOptions={decimals}
        />
      </div>
      <PathFields value={value} onChange={onChange} formatOptions={decimals} />
      <p>
        <Button variant="quiet" size="small" onPress={onRemove}>
          {words.remove}
        </Button>
      </p>
    </fieldset>
  )
}
