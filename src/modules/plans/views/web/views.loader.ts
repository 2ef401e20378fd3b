import type { LoaderFunctionArgs } from 'react-router'

import { getRegionBoundaries } from '#modules/regions/boundaries/boundaries.contract.ts'
import { type Region, registerOf } from '#modules/regions/region.ts'
import { listRegions } from '#modules/regions/regions.contract.ts'
import { ApiError, call } from '#web/api.ts'
import { askPlace } from '#web/asked-session.ts'
import { loadShownProgramme, type ShownProgramme } from '../../web/plan.loader.ts'
import type { PlanViewKind } from '../view-kinds.ts'
import { readViewQuery } from '../view-address.ts'
import { listPlanViews, type SavedView } from '../views.contract.ts'
import type { PlanAreas } from './AreaMap.tsx'

export interface PlanViewData {
  kind: PlanViewKind
  plan: ShownProgramme
  saved: readonly SavedView[]
  /** For actions by their area; null: there is nothing to draw them on. */
  areas: PlanAreas | null
}

export const loadPlanView =
  (kind: PlanViewKind) =>
  async (request: LoaderFunctionArgs): Promise<PlanViewData> => {
    const organisation = request.params.organisation!
    const { by } = readViewQuery(new URL(request.request.url).searchParams)
    const [plan, { views }, areas] = await Promise.all([
      loadShownProgramme(request),
      call(listPlanViews, { organisation }),
      kind === 'groups' && by === 'area' ? loadAreas(request) : null,
    ])
    return { kind, plan, saved: views, areas }
  }

/** The municipalities of the county that the organisation is or belongs to, where boundaries have been brought in. */
async function loadAreas(asked: LoaderFunctionArgs): Promise<PlanAreas | null> {
  const key = (await askPlace(asked))?.organisation.regionKey
  if (!key) return null
  const place = { register: registerOf(key), category: 'kunta' } as const
  try {
    const [boundaries, { items }] = await Promise.all([
      call(getRegionBoundaries, place),
      call(listRegions, { ...place, limit: 1000 }),
    ])
    const counties = items.find((region) => region.key === key)?.memberOf ?? [key]
    const isNear = ({ memberOf }: Region) =>
      memberOf.some((one) => /^(demo-)?hyvinvointialue:/.test(one) && counties.includes(one))
    return { boundaries, municipalities: items.filter(isNear) }
  } catch (error) {
    if (error instanceof ApiError && error.code === 'notFound') return null
    throw error
  }
}
