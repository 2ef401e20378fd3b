import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Choice } from '#web/ui/Select.tsx'
import { inTreeOrder } from '../unit.ts'
import type { UnitView } from '../units.contract.ts'

/** Stands for "no unit" where a choice must have a value. */
export const noUnit = 'none'

/** The units as choices in the order of the tree, deeper ones set in. `none` is what choosing no unit means. */
export const unitChoices = (units: readonly UnitView[], none: string, language: Language): Choice[] => [
  { value: noUnit, label: none },
  ...inTreeOrder(units).map(({ id, name, depth }) => ({
    value: id,
    label: `${'\u2003'.repeat(depth)}${textIn(name, language)}`,
  })),
]

export function unitName(units: readonly UnitView[], id: string | null, language: Language): string | undefined {
  const unit = units.find((one) => one.id === id)
  return unit && textIn(unit.name, language)
}

export const toUnitId = (choice: string): string | null => (choice === noUnit ? null : choice)
