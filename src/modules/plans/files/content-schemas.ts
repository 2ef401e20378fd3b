import type { z } from 'zod'

import { actionContent } from '../action.ts'
import { followUpInput } from '../follow-up.ts'
import { goalInput } from '../goal.ts'
import { type PlanKind, priorityInput, programmeInput } from '../plan.ts'

/** What is written into each kind of part, as its contract takes it. */
export const contentSchemas = {
  programme: programmeInput,
  priority: priorityInput,
  goal: goalInput,
  action: actionContent,
  followUp: followUpInput,
} satisfies Record<PlanKind, z.ZodType>
