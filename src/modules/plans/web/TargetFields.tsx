import { useEffect, useRef, useState } from 'react'

import { type IndicatorSummary, listIndicators } from '#modules/indicators/indicators.contract.ts'
import { registerOf } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { readLatest } from './latest-figure.ts'
import { planFormTexts } from './plan-forms.texts.ts'

export interface TargetDraft {
  indicator: string | null
  baseline: { year: number | null; value: number | null }
  target: { year: number | null; value: number | null }
}

interface Props {
  value: TargetDraft
  onChange: (target: TargetDraft) => void
  error: string | undefined
}

/** The indicator of a goal, where its figure was and where it should be. The baseline comes from the figures. */
export function TargetFields({ value, onChange, error }: Props) {
  const t = useTexts(planFormTexts)
  const language = useLanguage()
  const indicators = useIndicators()
  const latestOf = useLatest()
  const { baseline, target } = value
  const chosen = indicators.find(({ key }) => key === value.indicator)
  const decimals = { minimumFractionDigits: 0, maximumFractionDigits: Math.max(chosen?.decimals ?? 1, 1) }

  // What was typed while the figures were on their way is kept.
  const newest = useRef(value)
  useEffect(() => {
    newest.current = value
  }, [value])

  async function choose(indicator: string | null) {
    onChange({ ...value, indicator })
    const latest = indicator === null ? null : await latestOf(indicator)
    if (latest && newest.current.indicator === indicator) onChange({ ...newest.current, baseline: latest })
  }

  const year = { formatOptions: { useGrouping: false } }
  return (
    <fieldset className="target-fields">
      <legend>{t.indicator}</legend>
      <ComboBox
        label={t.indicator}
        description={t.indicatorHelp}
        name="indicatorTarget"
        error={error}
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
    </fieldset>
  )
}

/** Indicators with figures, of the organisation's own register; a goal is rarely set on more than these. */
function useIndicators(): readonly IndicatorSummary[] {
  const { organisation } = usePlace()
  const [indicators, setIndicators] = useState<readonly IndicatorSummary[]>([])
  const register = organisation.regionKey ? registerOf(organisation.regionKey) : organisation.demo ? 'demo' : 'real'
  useEffect(() => {
    let isWanted = true
    void call(listIndicators, { register, figures: true, limit: 500 }).then(
      ({ items }) => isWanted && setIndicators(items),
    )
    return () => {
      isWanted = false
    }
  }, [register])
  return indicators
}

function useLatest(): (indicator: string) => Promise<{ year: number; value: number } | null> {
  const { regionKey } = usePlace().organisation
  return (indicator) => readLatest(indicator, regionKey)
}
