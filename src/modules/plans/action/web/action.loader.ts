import type { LoaderFunctionArgs } from 'react-router'

import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import { call } from '#web/api.ts'
import { type ActionPage, getAction, getGoalLogicModel } from '../action-page.contract.ts'

export interface ActionData {
  page: ActionPage
  /** For the form: none for those who do not edit. */
  units: readonly UnitView[]
}

export async function loadAction({ params }: LoaderFunctionArgs): Promise<ActionData> {
  const organisation = params.organisation!
  const page = await call(getAction, { organisation, id: params.action! })
  return { page, units: page.mayEdit ? (await call(listUnits, { organisation })).units : [] }
}

export const loadGoalModel = ({ params }: LoaderFunctionArgs) =>
  call(getGoalLogicModel, { organisation: params.organisation!, id: params.goal! })
