import { route } from '#server/http.ts'
import { AppError } from '#shared/errors.ts'
import { addBlock, changeBlock, changeReport, moveBlock, removeBlock, restoreBlock } from './reports.contract.ts'
import { countChange, insertBlock, updateBlock } from './arrangement.queries.ts'
import { openPlace, requireBlock, requireComparable, takeReport } from './arrangement.service.ts'
import type { BlockSettings } from './report.ts'
import { updateReport } from './reports.queries.ts'

const comparedIn = (settings: BlockSettings) => ('compareWith' in settings ? settings.compareWith : null)

/** Changing the report itself; adding, changing, moving and taking out blocks. One at a time per report. */
export const arrangementRoutes = [
  route(changeReport, async ({ tx, organisation, now, audit }, { report, version, title, languages, compareWith }) => {
    await takeReport(tx, { organisationId: organisation.id, report, version })
    await requireComparable(tx, { organisation, report }, compareWith)
    await updateReport(tx, report, { title, languages, compareWith })
    audit(report, { title, languages, compareWith })
    return { version: await countChange(tx, report, now) }
  }),

  route(addBlock, async ({ tx, organisation, now, audit }, { report, chapter, after, settings }) => {
    await takeReport(tx, { organisationId: organisation.id, report })
    await requireComparable(tx, { organisation, report }, comparedIn(settings))
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
    await requireComparable(tx, { organisation, report }, comparedIn(settings))
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
