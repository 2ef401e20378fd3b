import { z } from 'zod'

import { goalBasis } from '#modules/concerns/tied-goal.ts'
import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { goalInput } from './goal.ts'
import { outline } from './outline.ts'
import { planRights, plansAccess as access } from './plans.access.ts'
import { priorityInput, programme, programmeInput } from './plan.ts'
import { publishedPlan } from './published-plan.ts'

const organisation = z.string()
const id = z.uuid()
/** The version that was seen. Another one stored meanwhile makes the call a conflict that carries both. */
const version = z.int().positive()
/** What a change answers: the version that the next change gives back. */
export const saved = z.object({ id, version }).meta({ id: 'SavedPlanObject' })

export const programmeSummary = programme
  .extend({ goals: z.int().nonnegative(), actions: z.int().nonnegative() })
  .meta({ id: 'ProgrammeSummary' })
export type ProgrammeSummary = z.infer<typeof programmeSummary>

export const listProgrammes = endpoint({
  id: 'listProgrammes',
  summary: 'The programmes of an organisation in their order; a viewer sees the approved ones.',
  method: 'GET',
  path: '/organisations/:organisation/plans/programmes',
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({ programmes: z.array(programmeSummary), rights: planRights }),
})

export const getProgramme = endpoint({
  id: 'getProgramme',
  summary: 'A whole programme: priorities, goals with their progress and actions with their status.',
  method: 'GET',
  path: '/organisations/:organisation/plans/programmes/:id',
  allow: access.read,
  input: z.object({ organisation, id }),
  output: z.object({ outline, rights: planRights }),
  errors: ['notFound'],
})

export const addProgramme = endpoint({
  id: 'addProgramme',
  summary: 'Add a programme, first in order.',
  method: 'POST',
  path: '/organisations/:organisation/plans/programmes',
  allow: access.editPlan,
  input: programmeInput.safeExtend({ organisation }),
  output: saved,
})

export const updateProgramme = endpoint({
  id: 'updateProgramme',
  summary: 'Change a programme.',
  method: 'PUT',
  path: '/organisations/:organisation/plans/programmes/:id',
  allow: access.editPlan,
  input: programmeInput.safeExtend({ organisation, id, version }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const addPriority = endpoint({
  id: 'addPriority',
  summary: 'Add a priority to a programme, last in order.',
  method: 'POST',
  path: '/organisations/:organisation/plans/priorities',
  allow: access.editPlan,
  input: priorityInput.extend({ organisation, programmeId: z.uuid() }),
  output: saved,
  errors: ['notFound'],
})

export const updatePriority = endpoint({
  id: 'updatePriority',
  summary: 'Change a priority.',
  method: 'PUT',
  path: '/organisations/:organisation/plans/priorities/:id',
  allow: access.editPlan,
  input: priorityInput.extend({ organisation, id, version }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const listPossiblePartners = endpoint({
  id: 'listPossiblePartners',
  summary: 'The other organisations of this Kaarna, for a goal to name as partners.',
  method: 'GET',
  path: '/organisations/:organisation/plans/possible-partners',
  allow: access.editPlan,
  input: z.object({ organisation }),
  output: z.object({ organisations: z.array(z.object({ id, name: localText })) }),
})

export const addGoal = endpoint({
  id: 'addGoal',
  summary: 'Add a goal to a priority, last in order.',
  method: 'POST',
  path: '/organisations/:organisation/plans/goals',
  allow: access.editPlan,
  input: goalInput.safeExtend({ organisation, priorityId: z.uuid(), basis: goalBasis.nullable().default(null) }),
  output: saved,
  errors: ['notFound'],
})

export const updateGoal = endpoint({
  id: 'updateGoal',
  summary: 'Change a goal.',
  method: 'PUT',
  path: '/organisations/:organisation/plans/goals/:id',
  allow: access.editPlan,
  input: goalInput.safeExtend({ organisation, id, version }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const getPublishedPlan = endpoint({
  id: 'getPublishedPlan',
  summary: 'The approved programme that the organisation follows today, as everybody may see it.',
  method: 'GET',
  path: '/published-plans/:organisation',
  allow: access.readPublished,
  input: z.object({ organisation }),
  output: z.object({ plan: publishedPlan.nullable() }),
  errors: ['notFound'],
})
