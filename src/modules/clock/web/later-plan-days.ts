import type { Day } from '#shared/day.ts'
import type { PlanDay } from './plan-days.ts'

/**
 * Reads the days of actions for who asks to see them. Not in the loader: what a loader imports when it runs is fetched at
 * every opening of its page, and few look at this layer.
 */
export async function readPlanDays(organisation: string, today: Day): Promise<readonly PlanDay[]> {
  const { loadPlanDays } = await import('./plan-days.loader.ts')
  return loadPlanDays(organisation, today)
}
