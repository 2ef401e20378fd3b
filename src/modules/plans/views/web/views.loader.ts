import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import { loadPlan, type PlanData } from '../../web/plan.loader.ts'
import type { PlanViewKind } from '../view-kinds.ts'
import { listPlanViews, type SavedView } from '../views.contract.ts'

export interface PlanViewData {
  kind: PlanViewKind
  plan: PlanData
  saved: readonly SavedView[]
}

export const loadPlanView =
  (kind: PlanViewKind) =>
  async (request: LoaderFunctionArgs): Promise<PlanViewData> => {
    const organisation = request.params.organisation!
    const [plan, { views }] = await Promise.all([loadPlan(request), call(listPlanViews, { organisation })])
    return { kind, plan, saved: views }
  }
