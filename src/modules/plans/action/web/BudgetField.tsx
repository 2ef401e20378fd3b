import { Plus, Trash2 } from 'lucide-react'

import { useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, IconButton } from '#web/ui/Button.tsx'
import { NumberField } from '#web/ui/NumberField.tsx'
import { TextField } from '#web/ui/TextField.tsx'
import type { BudgetLine } from '../action-details.ts'
import { actionFormTexts } from './action-form.texts.ts'
import { ListField } from './ListField.tsx'

interface Props {
  name: string
  value: BudgetLine[]
  onChange: (lines: BudgetLine[]) => void
  error: string | undefined
  /** The year that the first line is offered for. */
  firstYear: number | undefined
}

/** Planned and actual euros by year and line of the budget. */
export function BudgetField({ name, value, onChange, error, firstYear }: Props) {
  const t = useTexts(actionFormTexts)
  const { today } = usePlace()
  const change = (at: number, part: Partial<BudgetLine>) =>
    onChange(value.map((one, index) => (index === at ? { ...one, ...part } : one)))
  const last = value.at(-1)
  const nextYear = last ? last.year + 1 : (firstYear ?? Number(today.slice(0, 4)))
  return (
    <ListField legend={t.budget} error={error}>
      {value.map((one, at) => (
        <div key={at} className="list-field-row budget-row">
          <NumberField
            label={t.year}
            name={at === 0 ? name : `${name}.${at}`}
            value={one.year}
            minValue={1990}
            maxValue={2100}
            formatOptions={{ useGrouping: false }}
            onChange={(year) => year !== null && change(at, { year })}
          />
          <TextField
            label={t.budgetLine}
            value={one.line ?? ''}
            onChange={(line) => change(at, { line: line || null })}
          />
          <NumberField
            label={t.planned}
            unit="€"
            minValue={0}
            value={one.plannedEuros}
            onChange={(plannedEuros) => change(at, { plannedEuros })}
          />
          <NumberField
            label={t.actual}
            unit="€"
            minValue={0}
            value={one.actualEuros}
            onChange={(actualEuros) => change(at, { actualEuros })}
          />
          <IconButton
            icon={Trash2}
            label={t.remove(t.budgetRow(one.year))}
            onPress={() => onChange(value.toSpliced(at, 1))}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={Plus}
        onPress={() =>
          onChange([...value, { year: nextYear, line: last?.line ?? null, plannedEuros: null, actualEuros: null }])
        }
      >
        {t.addBudget}
      </Button>
    </ListField>
  )
}
