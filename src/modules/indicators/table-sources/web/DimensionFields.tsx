import { textIn } from '#shared/local-text.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Select } from '#web/ui/Select.tsx'
import type { BreakdownDimension } from '../../breakdown.ts'
import type { TableDescription, TableDimension } from '../../sources/table-service.ts'
import { changeChosen, changeUse } from '../edit-choice.ts'
import { type DimensionUse, dimensionUses, type TableChoice } from '../table-choice.ts'
import { CategoryFields, OneCategory } from './CategoryFields.tsx'
import { tableSourcePageTexts } from './table-source-pages.texts.ts'

interface Props {
  dimension: TableDimension
  description: TableDescription
  breakdowns: readonly BreakdownDimension[]
  choice: TableChoice
  onChange: (choice: TableChoice) => void
}

/** What one dimension of the table is used for, and which of its categories are wanted. */
export function DimensionFields({ dimension, description, breakdowns, choice, onChange }: Props) {
  const t = useTexts(tableSourcePageTexts)
  const language = useLanguage()
  const { code, label } = dimension
  const own = choice.dimensions.find((one) => one.code === code)
  if (!own) return null
  const use = (next: DimensionUse, breakdown?: string) =>
    onChange(
      changeUse(choice, description, { code, use: next, ...(breakdown !== undefined && { dimension: breakdown }) }),
    )
  const choose = (chosen: (typeof own)['chosen']) => onChange(changeChosen(choice, description, { code, chosen }))
  return (
    <fieldset className="table-dimension">
      <legend>{label}</legend>
      <div className="form-row">
        <Select
          label={t.use}
          choices={dimensionUses.map((value) => ({ value, label: t.uses[value] }))}
          value={own.use}
          onChange={(value) => use(value, value === 'breakdown' ? breakdowns[0]?.key : undefined)}
        />
        {own.use === 'breakdown' && (
          <Select
            label={t.breakdown}
            choices={breakdowns.map(({ key, title }) => ({ value: key, label: textIn(title, language) }))}
            value={own.dimension ?? null}
            onChange={(value) => use('breakdown', value)}
          />
        )}
        {own.use === 'one' && <OneCategory dimension={dimension} chosen={own.chosen} onChange={choose} />}
      </div>
      {own.use !== 'one' && (
        <CategoryFields dimension={dimension} isList={own.use === 'contents'} chosen={own.chosen} onChange={choose} />
      )}
    </fieldset>
  )
}
