import { type Route, route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { findBlock } from '../arrangement.queries.ts'
import { findReportHead } from '../report-heads.queries.ts'
import { confirmTranslation, listStaleTranslations } from './translations.contract.ts'
import { confirmTranslated, findStaleTranslations } from './translations.queries.ts'

export const translationRoutes: Route[] = [
  route(listStaleTranslations, async ({ tx, organisation }, { report }) => {
    if (!(await findReportHead(tx, organisation.id, report))) throw new AppError('notFound', 'No such report')
    return findStaleTranslations(tx, report)
  }),

  route(confirmTranslation, async ({ tx, organisation, audit }, { report, block, language }) => {
    const head = await findReportHead(tx, organisation.id, report)
    const place = head && (await findBlock(tx, report, block))
    const isDone = place !== undefined && (await confirmTranslated(tx, { blockId: block, language }))
    if (!isDone) throw new AppError('notFound', 'No such text in the report')
    audit(block, { report, language })
    return {}
  }),
]
