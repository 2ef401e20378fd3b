import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import { listReportStatements, type ReportStatement } from '../statements.contract.ts'
import { getReportWay, type ReportWay } from '../way.contract.ts'

export interface HandlingData {
  way: ReportWay
  statements: readonly ReportStatement[]
}

/** A report's way, with the statements on it. */
export async function loadHandling({ params }: LoaderFunctionArgs): Promise<HandlingData> {
  const place = { organisation: params.organisation!, report: params.report! }
  const [way, { statements }] = await Promise.all([call(getReportWay, place), call(listReportStatements, place)])
  return { way, statements }
}
