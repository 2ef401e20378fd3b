import { route, type Route } from '#server/http.ts'
import type { Jobs } from '#server/jobs.ts'
import { AppError } from '#shared/errors.ts'
import { getImport, listImportResults, listImports, startImport } from './imports.contract.ts'
import { planImport } from './imports.jobs.ts'
import { findImportResults, findImportRun, findImportRuns } from './imports.queries.ts'

/** The calls about import runs. */
export const importRoutes = (jobs: Jobs): Route[] => [
  route(startImport, async ({ tx, user, now, audit }, { selection, firstYear, lastYear }) => {
    const id = await planImport(tx, jobs, { selection, firstYear, lastYear, requestedBy: user.id, now })
    audit(`importRun:${id}`, { selection })
    return (await findImportRun(tx, id))!
  }),

  route(listImports, async ({ tx }, { cursor, limit }) => {
    const found = await findImportRuns(tx, {
      before: cursor === undefined ? undefined : new Date(cursor),
      limit: limit + 1,
    })
    const items = found.slice(0, limit)
    return { items, cursor: found.length > limit ? items.at(-1)!.createdAt : null }
  }),

  route(getImport, async ({ tx }, { id }) => {
    const run = await findImportRun(tx, id)
    if (!run) throw new AppError('notFound', `No import run ${id}`)
    return run
  }),

  route(listImportResults, async ({ tx }, { id, state, cursor, limit }) => {
    if (!(await findImportRun(tx, id))) throw new AppError('notFound', `No import run ${id}`)
    const found = await findImportResults(tx, id, { states: state, after: cursor, limit: limit + 1 })
    const items = found.slice(0, limit)
    return { items, cursor: found.length > limit ? items.at(-1)!.indicator : null }
  }),
]
