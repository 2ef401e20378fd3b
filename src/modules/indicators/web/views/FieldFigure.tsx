import { useSearchParams } from 'react-router'

import type { ValueFormat } from '#charts/values.ts'
import type { Region } from '#modules/regions/region.ts'
import { useTexts } from '#web/language.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { IndicatorData } from '../indicator.loader.ts'
import type { Field } from '../../views/field.ts'
import type { FieldView } from '../../views/field-charts.ts'
import { BarsView, MapView, MultiplesView, SpreadView } from './FieldViews.tsx'
import { readYear } from '../../views/view.ts'
import { viewTexts } from '../../views/views.texts.ts'

interface Props {
  data: IndicatorData & { field: Field; own: Region }
  title: string
  format: ValueFormat
  onYear: (year: string) => void
}

/** The views that show many municipalities in one year, or all years of them side by side. */
export function FieldFigure({ data, title, format, onYear }: Props) {
  const t = useTexts(viewTexts)
  const [query] = useSearchParams()
  const { field, view } = data
  const year = readYear(query, field.years)
  if (year === undefined) return <p className="muted">{t.noField}</p>
  const drawn: FieldView = {
    ...data,
    title,
    format,
    direction: data.indicator.direction,
    year,
    municipalities: data.regions.municipalities,
    country: countryIn(data, year),
  }
  return (
    <>
      {view !== 'multiples' && (
        <div className="year-picker">
          <Select
            label={t.year}
            choices={field.years.toReversed().map((one) => ({ value: String(one), label: String(one) }))}
            value={String(year)}
            onChange={(chosen) => onYear(chosen === String(field.years.at(-1)) ? '' : chosen)}
          />
        </div>
      )}
      {view === 'bars' && <BarsView view={drawn} />}
      {view === 'spread' && <SpreadView view={drawn} />}
      {view === 'map' && <MapView view={drawn} boundaries={data.boundaries} />}
      {view === 'multiples' && <MultiplesView view={drawn} />}
    </>
  )
}

function countryIn({ shown, series }: IndicatorData, year: number): number | null {
  const key = shown.find(({ role }) => role === 'country')?.key
  const values = series.regions.find(({ region }) => region === key)?.values
  return values?.[series.years.indexOf(year)] ?? null
}
