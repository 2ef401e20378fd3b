import { z } from 'zod'

import { kept, planText, planTitle, planYear } from '../plan.ts'

const euros = z.number().nonnegative().max(1e9)

/** What a user writes of a cost that can be avoided. Kaarna knows none by itself. */
export const unitCostInput = z
  .object({
    name: planTitle,
    per: planTitle.meta({ description: 'What one case is, such as one young person for one year' }),
    lowEuros: euros,
    highEuros: euros,
    priceYear: planYear.meta({ description: 'The year whose prices the euros are in' }),
    source: planText.meta({ description: 'Where the euros come from, in words' }),
    address: z
      .url({ protocol: /^https?$/ })
      .max(1000)
      .nullable(),
    note: planText.nullable(),
  })
  .refine(({ lowEuros, highEuros }) => highEuros >= lowEuros, { path: ['highEuros'], error: 'lowAboveHigh' })
export type UnitCostInput = z.infer<typeof unitCostInput>

/** A unit cost of an organisation's library. */
export const unitCost = z
  .object({
    ...unitCostInput.shape,
    ...kept,
    addedBy: z.string(),
    addedAt: z.iso.datetime(),
    isDeleted: z.boolean().meta({ description: 'Deleted ones stay where a calculation uses them' }),
  })
  .meta({ id: 'UnitCost' })
export type UnitCost = z.infer<typeof unitCost>
