import { listUnits } from '#modules/organisations/units.contract.ts'
import { type PageAsked, questionOf } from '#server/workspace-page.ts'
import { listProgrammes } from './plans.contract.ts'
import { listProjects } from './projects/projects.contract.ts'

/** What the plan's page begins with, as `web/plan.loader.ts` asks it. */
export function askPlanFirst(page: PageAsked): string[] {
  if (page.path !== 'plan') return []
  const organisation = page.organisation.slug
  return [listProgrammes, listUnits, listProjects].flatMap((contract) => questionOf(page, contract, { organisation }))
}
