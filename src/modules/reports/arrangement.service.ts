import { type RegionKey, registerOf } from '#modules/regions/region.ts'
import { findRegion } from '#modules/regions/regions.queries.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import { requireChangeable } from './workflow/lock.service.ts'
import { areaOf } from './report-area.ts'
import { findReportHead } from './report-heads.queries.ts'
import { findBlock, isChapterOf, lockReport, makeRoom } from './arrangement.queries.ts'

interface Place {
  organisationId: string
  report: string
  /** The version that was looked at; undefined: the change stands on its own. */
  version?: number
}

/**
 * Takes the report for a change. Throws `notFound` without such a report, `conflict` when its arrangement has changed
 * since it was looked at, or when its stage lets nothing change any more.
 */
export async function takeReport(tx: Tx, { organisationId, report, version }: Place): Promise<void> {
  const current = await lockReport(tx, organisationId, report)
  if (current === undefined) throw new AppError('notFound', 'No such report')
  await requireChangeable(tx, organisationId, report)
  if (version !== undefined && version !== current)
    throw new AppError('conflict', 'The report has been arranged anew', { extra: { version: current } })
}

/** Throws `notFound` when the report has no such block, or none that was taken out. */
export async function requireBlock(tx: Tx, report: string, block: string, removed = false) {
  const found = await findBlock(tx, report, block, removed)
  if (!found) throw new AppError('notFound', 'No such block in the report')
  return found
}

/** The position after a block, or the first one of a chapter; what stands there makes room. */
export async function openPlace(
  tx: Tx,
  report: string,
  { chapter, after }: { chapter: string; after: string | null },
): Promise<number> {
  if (!(await isChapterOf(tx, report, chapter))) throw new AppError('notFound', 'No such chapter in the report')
  const neighbour = after === null ? undefined : await requireBlock(tx, report, after)
  if (neighbour && neighbour.chapterId !== chapter) throw new AppError('notFound', 'No such block in the chapter')
  const position = neighbour ? neighbour.position + 1 : 0
  await makeRoom(tx, chapter, position)
  return position
}

/**
 * Throws `invalidInput` when a region to compare with is unknown, is the report's own, or is of the other register: demo and real
 * figures never stand side by side.
 */
export async function requireComparable(
  tx: ReadTx,
  { organisation, report }: { organisation: Organisation; report: string },
  compareWith: readonly RegionKey[] | null,
): Promise<void> {
  if (!compareWith || compareWith.length === 0) return
  const head = await findReportHead(tx, organisation.id, report)
  const own = areaOf(head ?? {}, organisation)
  for (const key of compareWith) {
    const isKnown = (await findRegion(tx, key)) !== undefined
    if (isKnown && own !== null && key !== own && registerOf(key) === registerOf(own)) continue
    const faults = [{ path: 'compareWith', message: 'notComparable' }]
    throw new AppError('invalidInput', `The report cannot compare with ${key}`, { faults })
  }
}
