import type { LoaderFunctionArgs } from 'react-router'

import { listHearings, type OrganisationHearing } from '#modules/groups/groups.contract.ts'
import { call } from '#web/api.ts'
import { listReportStatements, type ReportStatement } from '../statements.contract.ts'
import { getReportWay, type ReportWay } from '../way.contract.ts'

export interface HandlingData {
  way: ReportWay
  statements: readonly ReportStatement[]
}

export interface HandlingPageData extends HandlingData {
  /** How the statutory councils are heard of the organisation's reports. */
  hearings: readonly OrganisationHearing[]
}

/** A report's way, with the statements on it. */
export async function loadHandling({ params }: LoaderFunctionArgs): Promise<HandlingPageData> {
  const place = { organisation: params.organisation!, report: params.report! }
  const [way, { statements }, { items: hearings }] = await Promise.all([
    call(getReportWay, place),
    call(listReportStatements, place),
    call(listHearings, { organisation: place.organisation }),
  ])
  return { way, statements, hearings }
}
