import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { findReport } from '../reports.queries.ts'
import { checkCompleteness } from './completeness.ts'
import { getReportCompleteness } from './completeness.contract.ts'

export const completenessRoutes: Route[] = [
  route(getReportCompleteness, async ({ tx, organisation }, { report: id }) => {
    const report = await findReport(tx, organisation.id, id)
    if (!report) throw new AppError('notFound', 'No such report')
    return checkCompleteness(report, organisation.kind)
  }),
]
