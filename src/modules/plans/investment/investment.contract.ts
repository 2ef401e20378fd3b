import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { investmentKinds, planChange } from '../plan-change.ts'
import { programme } from '../plan.ts'
import { plansAccess as access } from '../plans.access.ts'
import { saved } from '../plans.contract.ts'
import { calculationInput } from './calculation.ts'
import { goalInvestment } from './investment.ts'
import { unitCost, unitCostInput } from './unit-cost.ts'

const organisation = z.string()
const id = z.uuid()
const version = z.int().positive()

export const getInvestment = endpoint({
  id: 'getInvestment',
  summary:
    'A programme as an investment: what each goal’s actions cost, per person reached and beside the change of its figures, and its calculation of avoided costs.',
  method: 'GET',
  path: '/organisations/:organisation/plans/programmes/:id/investment',
  allow: access.read,
  input: z.object({ organisation, id }),
  output: z.object({ programme, goals: z.array(goalInvestment), mayEdit: z.boolean() }),
  errors: ['notFound'],
})
export type Investment = z.infer<typeof getInvestment.output>

export const getInvestmentFile = endpoint({
  id: 'getInvestmentFile',
  summary: 'The same as a CSV table in the language of the caller, a line for each goal, with every assumption.',
  method: 'GET',
  path: '/organisations/:organisation/plans/programmes/:id/investment/file',
  allow: access.read,
  input: z.object({ organisation, id }),
  output: z.undefined(),
  produces: ['text/csv'],
  errors: ['notFound'],
})

export const saveCalculation = endpoint({
  id: 'saveCalculation',
  summary: 'Write the calculation of a goal’s avoided costs, or bring a deleted one back.',
  method: 'PUT',
  path: '/organisations/:organisation/plans/goals/:id/calculation',
  allow: access.editPlan,
  input: calculationInput.safeExtend({
    organisation,
    id,
    version: z
      .int()
      .nonnegative()
      .meta({ description: 'The version that was seen, deleted or not; 0: there was none' }),
  }),
  output: saved,
  errors: ['notFound', 'conflict', 'invalidInput'],
})

export const deleteCalculation = endpoint({
  id: 'deleteCalculation',
  summary: 'Delete a goal’s calculation. Its history stays, and it can be written again from what it said.',
  method: 'DELETE',
  path: '/organisations/:organisation/plans/goals/:id/calculation',
  allow: access.editPlan,
  input: z.object({ organisation, id, version }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})

export const listUnitCosts = endpoint({
  id: 'listUnitCosts',
  summary: 'The organisation’s own unit costs with their sources, deleted ones last.',
  method: 'GET',
  path: '/organisations/:organisation/plans/unit-costs',
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({ unitCosts: z.array(unitCost), mayEdit: z.boolean() }),
})

export const addUnitCost = endpoint({
  id: 'addUnitCost',
  summary: 'Add a unit cost with its source.',
  method: 'POST',
  path: '/organisations/:organisation/plans/unit-costs',
  allow: access.editPlan,
  input: unitCostInput.safeExtend({ organisation }),
  output: saved,
})

export const updateUnitCost = endpoint({
  id: 'updateUnitCost',
  summary: 'Change a unit cost. Calculations that use it say that it has changed.',
  method: 'PUT',
  path: '/organisations/:organisation/plans/unit-costs/:id',
  allow: access.editPlan,
  input: unitCostInput.safeExtend({ organisation, id, version }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const deleteUnitCost = endpoint({
  id: 'deleteUnitCost',
  summary: 'Delete a unit cost. Calculations that use it keep it, its history stays, and it can be restored.',
  method: 'DELETE',
  path: '/organisations/:organisation/plans/unit-costs/:id',
  allow: access.editPlan,
  input: z.object({ organisation, id, version }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})

export const restoreUnitCost = endpoint({
  id: 'restoreUnitCost',
  summary: 'Bring back a deleted unit cost.',
  method: 'POST',
  path: '/organisations/:organisation/plans/unit-costs/:id/restoration',
  allow: access.editPlan,
  input: z.object({ organisation, id }),
  output: saved,
  errors: ['notFound'],
})

export const listInvestmentChanges = endpoint({
  id: 'listInvestmentChanges',
  summary:
    'Everything that has happened to a unit cost, or to the calculation of a goal (by the goal’s id), newest first.',
  method: 'GET',
  path: '/organisations/:organisation/plans/investment/:kind/:id/history',
  allow: access.readHistory,
  input: z.object({ organisation, kind: z.enum(investmentKinds), id }),
  output: z.object({ changes: z.array(planChange) }),
  errors: ['notFound'],
})
