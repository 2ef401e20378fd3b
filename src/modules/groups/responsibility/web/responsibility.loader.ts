import type { LoaderFunctionArgs } from 'react-router'

import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import { call } from '#web/api.ts'
import { type GroupSummary, listGroups } from '../../groups.contract.ts'
import { type AnsweredDutyView, listResponsibilities } from '../responsibility.contract.ts'

export interface ResponsibilityData {
  duties: readonly AnsweredDutyView[]
  units: readonly UnitView[]
  groups: readonly GroupSummary[]
}

export async function loadResponsibilities({ params }: LoaderFunctionArgs): Promise<ResponsibilityData> {
  const organisation = params.organisation!
  const [{ duties }, { units }, { items: groups }] = await Promise.all([
    call(listResponsibilities, { organisation }),
    call(listUnits, { organisation }),
    call(listGroups, { organisation }),
  ])
  return { duties, units, groups }
}
