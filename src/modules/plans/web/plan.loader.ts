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

/** A programme that is looked at, and what to choose from. */
export interface ShownProgramme {
  programmes: readonly ProgrammeSummary[]
  /** The chosen programme, else the one followed today; null when there is none to see. */
  outline: Outline | null
  rights: PlanRights
  units: readonly UnitView[]
}

export interface PlanData extends ShownProgramme {
  /** How much of it has changed since it was approved; null when there is no approved version to compare with. */
  changesSince: ChangesSinceApproval | null
  /** What it carries out, and what carries it out. */
  links: LinksOfPlan
  /** What the form of a new goal starts from when the address asks for one. */
  goalStart: GoalStart | null
  projects: readonly ProjectSummary[]
}

export async function loadPlan(asked: LoaderFunctionArgs): Promise<PlanData> {
  const organisation = asked.params.organisation!
  const [{ chosen, ...choice }, goalStart, { items: projects }] = await Promise.all([
    loadChoice(asked),
    readGoalStart(asked),
    call(listProjects, { organisation }),
  ])
  const [outline, beside] = await Promise.all([readOutline(organisation, chosen), readBeside(organisation, chosen)])
  return { ...choice, ...beside, outline, goalStart, projects }
}

/** The same programme without what only its own page tells. */
export async function loadShownProgramme(asked: LoaderFunctionArgs): Promise<ShownProgramme> {
  const { chosen, ...choice } = await loadChoice(asked)
  return { ...choice, outline: await readOutline(asked.params.organisation!, chosen) }
}

const queryOf = ({ request }: LoaderFunctionArgs): URLSearchParams => new URL(request.url).searchParams

/** What there is to choose from, and the programme that `?programme=` names, else the first in order: the newest. */
async function loadChoice(
  asked: LoaderFunctionArgs,
): Promise<Omit<ShownProgramme, 'outline'> & { chosen: string | undefined }> {
  const organisation = asked.params.organisation!
  const wanted = queryOf(asked).get('programme')
  const [{ programmes, rights }, units] = await Promise.all([
    call(listProgrammes, { organisation }),
    readUnits(organisation),
  ])
  const chosen = programmes.find(({ id }) => id === wanted) ?? programmes[0]
  return { programmes, rights, units, chosen: chosen?.id }
}

const readOutline = async (organisation: string, id: string | undefined): Promise<Outline | null> =>
  id === undefined ? null : (await call(getProgramme, { organisation, id })).outline

async function readBeside(
  organisation: string,
  id: string | undefined,
): Promise<Pick<PlanData, 'changesSince' | 'links'>> {
  if (id === undefined) return { changesSince: null, links: noLinks }
  const [{ changesSince }, links] = await Promise.all([
    call(listProgrammeVersions, { organisation, id }),
    call(listPlanLinks, { organisation, id }),
  ])
  return { changesSince, links: { programmeId: id, ...links } }
}

/** Those who may not see the units edit nothing that needs them. */
async function readUnits(organisation: string): Promise<readonly UnitView[]> {
  try {
    return (await call(listUnits, { organisation })).units
  } catch (error) {
    if (error instanceof ApiError && error.code === 'forbidden') return []
    throw error
  }
}
