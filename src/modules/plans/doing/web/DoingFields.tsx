import { textIn } from '#shared/local-text.ts'
import { OptionalTextField } from '#web/form/LocalTextField.tsx'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { ComboBox } from '#web/ui/ComboBox.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import type { PointDraft } from '../../targets/web/target-draft.ts'
import { PointFields } from '../../targets/web/PointFields.tsx'
import { doingTexts } from '../doing.texts.ts'
import type { DoingDraft } from './doing-draft.ts'
import { LinkFields } from './LinkFields.tsx'
import type { ChosenIndicator } from '../../targets/web/use-indicators.ts'

interface Props {
  legend: string
  /** Under which a fault leads here. */
  name: string
  value: DoingDraft
  indicators: readonly ChosenIndicator[]
  targets: readonly string[]
  onChange: (doing: DoingDraft) => void
  onRemove: () => void
  error: string | undefined
}

const decimals = { minimumFractionDigits: 0, maximumFractionDigits: 3 }

/** One measure of what is done: what was done by year, typed or told by an indicator, and why it should help. */
export function DoingFields({ legend, name, value, indicators, targets, onChange, onRemove, error }: Props) {
  const t = useTexts(doingTexts)
  const language = useLanguage()
  const year = Number(usePlace().today.slice(0, 4))
  const set = (changed: Partial<DoingDraft>) => onChange({ ...value, ...changed })
  const nameOf = (key: string) => {
    const found = indicators.find((one) => one.key === key)
    return found ? textIn(found.title, language) : key
  }
  return (
    <fieldset className="target-fields">
      <legend>{legend}</legend>
      <div className="field-row">
        <OptionalTextField
          label={t.measure}
          name={name}
          value={value.name}
          onChange={(text) => set({ name: text })}
          error={error}
        />
        <OptionalTextField
          label={t.unit}
          name={`${name}.unit`}
          value={value.unit}
          onChange={(text) => set({ unit: text })}
          error={undefined}
        />
      </div>
      <ComboBox
        label={t.indicator}
        description={t.indicatorHelp}
        isOptional
        value={value.indicator}
        choices={indicators
          .filter(({ key }) => !targets.includes(key))
          .map(({ key, title, unit }) => ({
            value: key,
            label: textIn(title, language),
            description: textIn(unit, language),
          }))}
        onChange={(indicator) => set({ indicator, ...(indicator === null ? {} : { values: [] }) })}
      />
      {value.indicator === null && (
        <PointFields
          points={value.values}
          words={{ value: t.done, add: t.addYear, remove: t.removeYear }}
          nextYear={(value.values.at(-1)?.year ?? year - 2) + 1}
          onChange={(values) => set({ values })}
          formatOptions={decimals}
        />
      )}
      <WantedFields value={value.wanted} onChange={(wanted) => set({ wanted })} />
      <LinkFields
        value={value.link}
        targets={targets.map((key) => ({ key, title: nameOf(key) }))}
        onChange={(link) => set({ link })}
      />
      <p>
        <Button variant="quiet" size="small" onPress={onRemove}>
          {t.remove}
        </Button>
      </p>
    </fieldset>
  )
}

interface WantedProps {
  value: PointDraft | null
  onChange: (wanted: PointDraft | null) => void
}

/** What is wanted by which year; emptied there is no such thing. */
function WantedFields({ value, onChange }: WantedProps) {
  const t = useTexts(doingTexts)
  const point = value ?? { year: null, value: null }
  const set = (changed: PointDraft) => onChange(changed.year === null && changed.value === null ? null : changed)
  return (
    <div className="field-row">
      <NumberField
        label={t.wantedValue}
        isOptional
        value={point.value}
        onChange={(next) => set({ ...point, value: next })}
        formatOptions={decimals}
      />
      <NumberField
        label={t.wantedYear}
        isOptional
        value={point.year}
        onChange={(next) => set({ ...point, year: next })}
        formatOptions={{ useGrouping: false }}
      />
    </div>
  )
}
