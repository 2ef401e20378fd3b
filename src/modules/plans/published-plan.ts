import { z } from 'zod'

import { outlinedAction, outlinedGoal, type Outline } from './outline.ts'
import { priority, programme } from './plan.ts'

const publishedAction = outlinedAction.pick({
  id: true,
  title: true,
  description: true,
  unitName: true,
  partners: true,
  startsOn: true,
  endsOn: true,
  fiveWays: true,
  status: true,
})

const publishedGoal = outlinedGoal
  .pick({
    id: true,
    number: true,
    title: true,
    description: true,
    populationGroup: true,
    criterion: true,
    progress: true,
  })
  .extend({ actions: z.array(publishedAction) })

/** What everybody may see of an approved programme: no person's name, no money, no follow-ups. */
export const publishedPlan = z
  .object({
    programme: programme.omit({ version: true }),
    priorities: z.array(
      priority.pick({ id: true, title: true, description: true }).extend({ goals: z.array(publishedGoal) }),
    ),
  })
  .meta({ id: 'PublishedPlan' })
export type PublishedPlan = z.infer<typeof publishedPlan>
export type PublishedGoal = z.infer<typeof publishedGoal>

/** Leaves out what is not for everybody. */
export const toPublishedPlan = (whole: Outline): PublishedPlan => publishedPlan.parse(whole)
