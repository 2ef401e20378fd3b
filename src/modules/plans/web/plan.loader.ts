import type { LoaderFunctionArgs } from 'react-router'

import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import { ApiError, call } from '#web/api.ts'
import { listPlanLinks } from '../links/links.contract.ts'
import { type LinksOfPlan, noLinks } from '../links/web/part-links.ts'
import type { Outline } from '../outline.ts'
import type { PlanRights } from '../plans.access.ts'
import { getProgramme, listProgrammes, type ProgrammeSummary } from '../plans.contract.ts'
import { type ChangesSinceApproval, listProgrammeVersions } from '../versions/versions.contract.ts'
import { listProjects, type ProjectSummary } from '../projects/projects.contract.ts'
import { type GoalStart, readGoalStart } from './goal-start.ts'

export interface PlanData {
  programmes: readonly ProgrammeSummary[]
  /** The chosen programme, else the one followed today; null when there is none to see. */
  outline: Outline | null
  /** How much of it has changed since it was approved; null when there is no approved version to compare with. */
  changesSince: ChangesSinceApproval | null
  /** What it carries out, and what carries it out. */
  links: LinksOfPlan
  rights: PlanRights
  units: readonly UnitView[]
  /** What the form of a new goal starts from when the address asks for one. */
  goalStart: GoalStart | null
  projects: readonly ProjectSummary[]
}

/** The programme that `?programme=` names, else the first in order: the newest. */
export async function loadPlan({ params, request }: LoaderFunctionArgs): Promise<PlanData> {
  const organisation = params.organisation!
  const query = new URL(request.url).searchParams
  const wanted = query.get('programme')
  const [{ programmes, rights }, units, goalStart, { items: projects }] = await Promise.all([
    listProgrammesOf(organisation),
    readUnits(organisation),
    readGoalStart(organisation, query),
    call(listProjects, { organisation }),
  ])
  const chosen = programmes.find(({ id }) => id === wanted) ?? programmes[0]
  const shown = chosen
    ? await readProgramme(organisation, chosen.id)
    : { outline: null, changesSince: null, links: noLinks }
  return { programmes, ...shown, rights, units, goalStart, projects }
}

async function readProgramme(
  organisation: string,
  id: string,
): Promise<Pick<PlanData, 'outline' | 'changesSince' | 'links'>> {
  const [{ outline }, { changesSince }, links] = await Promise.all([
    call(getProgramme, { organisation, id }),
    call(listProgrammeVersions, { organisation, id }),
    call(listPlanLinks, { organisation, id }),
  ])
  return { outline, changesSince, links: { programmeId: id, ...links } }
}

const listProgrammesOf = (organisation: string) => call(listProgrammes, { organisation })

/** Those who may not see the units edit nothing that needs them. */
async function readUnits(organisation: string): Promise<readonly UnitView[]> {
  try {
    return (await call(listUnits, { organisation })).units
  } catch (error) {
    if (error instanceof ApiError && error.code === 'forbidden') return []
    throw error
  }
}
