import { useState } from 'react'

import { formatValue } from '#charts/values.ts'
import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { PlanPreview, PlanReading } from '../plan-import.ts'
import { planImportTexts } from '../plan-import.texts.ts'
import type { PlanPreviewing } from './use-plan-preview.ts'

type Measure = PlanPreview['measures'][number]
interface Answer {
  key: string
  value: number | null
}

const asWords = 'words'

/** Measures for which the catalogue has something: taken for an indicator only by the person's word, with its target. */
export function MeasureAnswers({ previewing }: { previewing: PlanPreviewing }) {
  const t = useTexts(planImportTexts)
  const { preview, reading, change } = previewing
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({})
  const asked = preview.measures.filter(({ proposals }) => proposals.length > 0)
  if (asked.length === 0) return null
  function tell(measure: Measure, answer: Answer) {
    setAnswers({ ...answers, [measure.text]: answer })
    const others = reading.measures.filter(({ text }) => text !== measure.text)
    change({ measures: [...others, ...targetOf(measure, answer, reading)] })
  }
  return (
    <section className="import-answers" aria-labelledby="measures-title">
      <h3 id="measures-title">{t.measuresTitle}</h3>
      <p>{t.measuresLead}</p>
      {asked.map((measure) => (
        <MeasureAnswer
          key={measure.text}
          measure={measure}
          year={reading.term.lastYear}
          answer={answers[measure.text] ?? { key: asWords, value: null }}
          onAnswer={(answer) => tell(measure, answer)}
        />
      ))}
    </section>
  )
}

/** From where the figure stands now; the target is of the programme's last year, or of the next one after the figure. */
function targetOf(
  { text, proposals }: Measure,
  { key, value }: Answer,
  { term }: PlanReading,
): PlanReading['measures'] {
  const chosen = proposals.find((one) => one.key === key)
  if (!chosen || value === null) return []
  const year = Math.max(term.lastYear, chosen.latest.year + 1)
  return [{ text, target: { indicator: key, baseline: chosen.latest, path: [], target: { year, value } } }]
}

interface Props {
  measure: Measure
  year: number
  answer: Answer
  onAnswer: (answer: Answer) => void
}

function MeasureAnswer({ measure: { text, count, proposals }, year, answer, onAnswer }: Props) {
  const t = useTexts(planImportTexts)
  const language = useLanguage()
  const chosen = proposals.find(({ key }) => key === answer.key)
  const unitOf = (one: Measure['proposals'][number]) => (one.unit ? textIn(one.unit, language) : '')
  return (
    <div className="import-measures">
      <Select
        label={t.places(text, count)}
        choices={[
          { value: asWords, label: t.measureWords },
          ...proposals.map((one) => {
            const now = formatValue(one.latest.value, { unit: unitOf(one), decimals: one.decimals, language })
            return { value: one.key, label: textIn(one.title, language), description: t.latest(now, one.latest.year) }
          }),
        ]}
        value={answer.key}
        onChange={(key) => onAnswer({ key, value: null })}
      />
      {chosen && (
        <NumberField
          label={t.targetFor(Math.max(year, chosen.latest.year + 1))}
          unit={unitOf(chosen)}
          description={answer.value === null ? t.targetMissing : ''}
          value={answer.value}
          onChange={(value) => onAnswer({ key: answer.key, value })}
        />
      )}
    </div>
  )
}
