import { route, type Route } from '#server/http.ts'
import type { Jobs } from '#server/jobs.ts'
import { addDays } from '#shared/day.ts'
import { AppError } from '#shared/errors.ts'
import { findSchedule, saveSchedule } from './import-schedules.queries.ts'
import {
  getImport,
  getImportSchedule,
  listImportResults,
  listImports,
  startImport,
  updateImportSchedule,
} from './imports.contract.ts'
import { planImport } from './imports.jobs.ts'
import { findCommonImportRun, findImportResults, findImportRun, findImportRuns } from './imports.queries.ts'

const sotkanet = 'sotkanet'

/** The calls about import runs. */
export const importRoutes = (jobs: Jobs): Route[] => [
  route(startImport, async ({ tx, user, now, audit }, { selection, firstYear, lastYear }) => {
    const id = await planImport(tx, jobs, { selection, firstYear, lastYear, requestedBy: user.id, now })
    audit(`importRun:${id}`, { selection })
    return (await findImportRun(tx, id))!
  }),

  route(getImportSchedule, async ({ tx }) => ({ schedule: await findSchedule(tx, sotkanet) })),

  route(updateImportSchedule, async ({ tx, today, audit }, { rhythm, selection }) => {
    const schedule = rhythm && { rhythm, selection, nextOn: addDays(today, 1) }
    await saveSchedule(tx, sotkanet, schedule)
    audit(`importSchedule:${sotkanet}`, { rhythm, selection })
    return { schedule }
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
    const run = await findCommonImportRun(tx, id)
    if (!run) throw new AppError('notFound', `No import run ${id}`)
    return run
  }),

  route(listImportResults, async ({ tx }, { id, state, cursor, limit }) => {
    if (!(await findCommonImportRun(tx, id))) throw new AppError('notFound', `No import run ${id}`)
    const found = await findImportResults(tx, id, { states: state, after: cursor, limit: limit + 1 })
    const items = found.slice(0, limit)
    return { items, cursor: found.length > limit ? items.at(-1)!.indicator : null }
  }),
]
