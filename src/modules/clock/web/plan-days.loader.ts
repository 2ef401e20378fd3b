import { programmesOfDay } from '#modules/plans/plan.ts'
import { getProgramme, listProgrammes } from '#modules/plans/plans.contract.ts'
import type { Day } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { planDays } from './days-of-plan.ts'
import type { PlanDay } from './plan-days.ts'

/** The days of the actions of every programme that is followed today, as far as the person sees them. */
export async function loadPlanDays(organisation: string, today: Day): Promise<readonly PlanDay[]> {
  const { programmes } = await call(listProgrammes, { organisation })
  const plans = await Promise.all(
    programmesOfDay(programmes, today).map(({ id }) => call(getProgramme, { organisation, id })),
  )
  return planDays({ priorities: plans.flatMap(({ outline }) => outline.priorities) }, today)
}
