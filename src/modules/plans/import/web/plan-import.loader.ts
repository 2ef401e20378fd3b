import type { LoaderFunctionArgs } from 'react-router'

import { listUnits, type UnitView } from '#modules/organisations/units.contract.ts'
import { call } from '#web/api.ts'
import { listProgrammes, type ProgrammeSummary } from '../../plans.contract.ts'
import type { PlanPreview, SentPlanView } from '../plan-import.ts'
import { getSentPlan, previewPlanImport } from '../plan-imports.contract.ts'

export interface PlanImportData {
  sent: SentPlanView
  preview: PlanPreview
  units: readonly UnitView[]
  /** Programmes that the plan may be put last in. */
  drafts: readonly ProgrammeSummary[]
}

export async function loadPlanImport({ params }: LoaderFunctionArgs): Promise<PlanImportData> {
  const place = { organisation: params.organisation! }
  const id = params.file!
  const [sent, preview, { units }, { programmes }] = await Promise.all([
    call(getSentPlan, { ...place, id }),
    call(previewPlanImport, { ...place, id }),
    call(listUnits, place),
    call(listProgrammes, place),
  ])
  return { sent, preview, units, drafts: programmes.filter(({ status }) => status === 'draft') }
}
