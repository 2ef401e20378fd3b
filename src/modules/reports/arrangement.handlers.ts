import type { Tx } from '#server/db.ts'
import { route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { addBlock, changeBlock, moveBlock, removeBlock, restoreBlock } from './reports.contract.ts'
import {
  countChange,
  findBlock,
  insertBlock,
  isChapterOf,
  lockReport,
  makeRoom,
  updateBlock,
} from './arrangement.queries.ts'

interface Place {
  organisationId: string
  report: string
  /** The version that was looked at; undefined: the change stands on its own. */
  version?: number
}

/** Throws `notFound` without such a report, `conflict` when its arrangement has changed since it was looked at. */
async function takeReport(tx: Tx, { organisationId, report, version }: Place): Promise<void> {
  const current = await lockReport(tx, organisationId, report)
  if (current === undefined) throw new AppError('notFound', 'No such report')
  if (version !== undefined && version !== current)
    throw new AppError('conflict', 'The report has been arranged anew', { extra: { version: current } })
}

async function requireBlock(tx: Tx, report: string, block: string, removed = false) {
  const found = await findBlock(tx, report, block, removed)
  if (!found) throw new AppError('notFound', 'No such block in the report')
  return found
}

/** The position after a block, or the first one of a chapter; what stands there makes room. */
async function openPlace(
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

/** Adding, changing, moving and taking out blocks. One at a time per report. */
export const arrangementRoutes = [
  route(addBlock, async ({ tx, organisation, now, audit }, { report, chapter, after, settings }) => {
    await takeReport(tx, { organisationId: organisation.id, report })
    const position = await openPlace(tx, report, { chapter, after })
    const { id } = await insertBlock(tx, { chapterId: chapter, position, settings })
    audit(id, { report, kind: settings.kind })
    return { id, version: await countChange(tx, report, now) }
  }),

  route(changeBlock, async ({ tx, organisation, now, audit }, { report, block, version, settings }) => {
    await takeReport(tx, { organisationId: organisation.id, report, version })
    const before = await requireBlock(tx, report, block)
    if (before.settings.kind !== settings.kind)
      throw new AppError('invalidInput', 'A block keeps its kind', {
        faults: [{ path: 'settings.kind', message: 'kept' }],
      })
    await updateBlock(tx, block, { settings })
    audit(block, { report, before: before.settings })
    return { version: await countChange(tx, report, now) }
  }),

  route(moveBlock, async ({ tx, organisation, now, audit }, { report, block, version, chapter, after }) => {
    await takeReport(tx, { organisationId: organisation.id, report, version })
    await requireBlock(tx, report, block)
    if (after === block) throw new AppError('invalidInput', 'A block cannot follow itself')
    const position = await openPlace(tx, report, { chapter, after })
    await updateBlock(tx, block, { chapterId: chapter, position })
    audit(block, { report })
    return { version: await countChange(tx, report, now) }
  }),

  route(removeBlock, async ({ tx, organisation, now, audit }, { report, block, version }) => {
    await takeReport(tx, { organisationId: organisation.id, report, version })
    const { settings } = await requireBlock(tx, report, block)
    await updateBlock(tx, block, { removedAt: now })
    audit(block, { report, settings })
    return { version: await countChange(tx, report, now) }
  }),

  route(restoreBlock, async ({ tx, organisation, now, audit }, { report, block }) => {
    await takeReport(tx, { organisationId: organisation.id, report })
    await requireBlock(tx, report, block, true)
    await updateBlock(tx, block, { removedAt: null })
    audit(block, { report })
    return { version: await countChange(tx, report, now) }
  }),
]
