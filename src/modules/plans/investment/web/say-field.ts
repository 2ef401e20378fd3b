import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { sayField } from '../../web/content-lines.ts'
import type { UnitCost } from '../unit-cost.ts'
import { calculationTexts } from './calculation.texts.ts'

/** A field of a unit cost or a calculation as a person reads it; undefined: nothing is in it. */
export function sayInvestmentField(
  field: string,
  value: unknown,
  { language, unitCosts }: { language: Language; unitCosts: readonly UnitCost[] },
): string | undefined {
  if (field === 'unitCostId') {
    const named = unitCosts.find(({ id }) => id === value)
    return named && textIn(named.name, language)
  }
  if (field === 'casesFrom' && (value === 'typed' || value === 'figure'))
    return calculationTexts[language].casesFrom[value]
  return sayField(field, value, language)
}
