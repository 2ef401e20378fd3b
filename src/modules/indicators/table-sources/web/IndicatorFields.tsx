import { LocalTextField } from '#web/form/LocalTextField.tsx'
import { useTexts } from '#web/language.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import { changeIndicator } from '../edit-choice.ts'
import type { ChosenIndicator, TableChoice } from '../table-choice.ts'
import { tableSourcePageTexts } from './table-source-pages.texts.ts'

interface Props {
  choice: TableChoice
  onChange: (choice: TableChoice) => void
}

/** What the indicators are called that the table's contents become. */
export function IndicatorFields({ choice, onChange }: Props) {
  const t = useTexts(tableSourcePageTexts)
  return (
    <section className="form-section">
      <h2>{t.indicatorsTitle}</h2>
      {choice.indicators.map((indicator, index) => (
        <OneIndicator
          key={indicator.contents ?? ''}
          number={index + 1}
          indicator={indicator}
          onChange={(changed) => onChange(changeIndicator(choice, changed))}
        />
      ))}
    </section>
  )
}

interface OneProps {
  number: number
  indicator: ChosenIndicator
  onChange: (indicator: ChosenIndicator) => void
}

function OneIndicator({ number, indicator, onChange }: OneProps) {
  const t = useTexts(tableSourcePageTexts)
  return (
    <div className="table-indicator">
      <LocalTextField
        label={`${number}. ${t.indicatorTitle}`}
        name={`indicator.${number}`}
        value={indicator.title}
        onChange={(title) => onChange({ ...indicator, title: withoutGaps(title) })}
        error={undefined}
      />
      {indicator.certainty?.lower !== undefined && <p className="small muted">{t.withInterval}</p>}
      <Disclosure level={3} title={`${t.unit}, ${t.key.toLowerCase()}`}>
        <LocalTextField
          label={t.unit}
          name={`unit.${number}`}
          value={indicator.unit}
          onChange={(unit) => onChange({ ...indicator, unit: withoutGaps(unit) })}
          error={undefined}
          isOptional
        />
        <TextField label={t.key} value={indicator.key} onChange={(key) => onChange({ ...indicator, key })} />
      </Disclosure>
    </div>
  )
}

/** A text of a source has the languages that it has. */
const withoutGaps = (text: { [language: string]: string | undefined }): ChosenIndicator['title'] =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words !== undefined))
