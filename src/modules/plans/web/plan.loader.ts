import type { LoaderFunctionArgs } from 'react-router'

import { getSession } from '#modules/organisations/session.contract.ts'
import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import { ApiError, call } from '#web/api.ts'
import type { Outline } from '../outline.ts'
import type { PlanRights } from '../plans.access.ts'
import { getProgramme, listProgrammes, type ProgrammeSummary } from '../plans.contract.ts'
import { readLatest } from './latest-figure.ts'
import type { GoalStart } from './plan-deeds.ts'

export interface PlanData {
  programmes: readonly ProgrammeSummary[]
  /** The chosen programme, else the one followed today; null when there is none to see. */
  outline: Outline | null
  rights: PlanRights
  units: readonly UnitView[]
  /** What the form of a new goal starts from when the address asks for one. */
  goalStart: GoalStart | null
}

/** The programme that `?programme=` names, else the first in order: the newest. */
export async function loadPlan({ params, request }: LoaderFunctionArgs): Promise<PlanData> {
  const organisation = params.organisation!
  const query = new URL(request.url).searchParams
  const wanted = query.get('programme')
  const [{ programmes, rights }, units, goalStart] = await Promise.all([
    listProgrammesOf(organisation),
    readUnits(organisation),
    readGoalStart(organisation, query.get('goalOn')),
  ])
  const chosen = programmes.find(({ id }) => id === wanted) ?? programmes[0]
  const outline = chosen ? (await call(getProgramme, { organisation, id: chosen.id })).outline : null
  return { programmes, outline, rights, units, goalStart }
}

/** `?goalOn=` an indicator: its newest figure is where a goal on it starts. An indicator that does not exist asks for nothing. */
async function readGoalStart(slug: string, indicator: string | null): Promise<GoalStart | null> {
  if (indicator === null) return null
  const { places } = await call(getSession, {})
  const region = places.find(({ organisation }) => organisation.slug === slug)?.organisation.regionKey ?? null
  try {
    return { indicator, baseline: (await readLatest(indicator, region)) ?? { year: null, value: null } }
  } catch (error) {
    if (error instanceof ApiError) return null
    throw error
  }
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
