import type { LoaderFunctionArgs } from 'react-router'

import { call } from '#web/api.ts'
import { listReports } from '../report-list.contract.ts'
import { listReportWays } from '../workflow/way.contract.ts'

/** The reports with where each is on its way. */
export async function loadReports({ params }: LoaderFunctionArgs) {
  const place = { organisation: params.organisation! }
  const heads = await call(listReports, place)
  // What has been approved has no days ahead; those who read nothing else may not ask of the ways.
  const isOnItsWay = heads.some(({ status }) => status !== 'approved')
  const { ways } = isOnItsWay ? await call(listReportWays, place) : { ways: [] }
  return heads.map((head) => {
    const way = ways.find(({ report }) => report.id === head.id)
    return { ...head, days: way?.days ?? {}, body: way?.knownBody ?? null }
  })
}
export type ListedReport = Awaited<ReturnType<typeof loadReports>>[number]
