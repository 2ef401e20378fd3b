import { useTexts } from '#web/language.tsx'
import { Select } from '#web/ui/Select.tsx'
import { scorecardPageTexts } from './scorecard-pages.texts.ts'

interface Props {
  year: number
  years: readonly number[]
  onChange: (year: number) => void
}

export function YearSelect({ year, years, onChange }: Props) {
  const t = useTexts(scorecardPageTexts)
  return (
    <Select
      label={t.year}
      isLabelHidden
      value={String(year)}
      choices={years.map((one) => ({ value: String(one), label: t.yearOption(one) }))}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  )
}
