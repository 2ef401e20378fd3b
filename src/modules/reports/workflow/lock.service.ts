import type { Tx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import { holdStage } from './way.queries.ts'
import { isOpenForChanges } from './way.ts'

/**
 * Lets a report be changed until the transaction ends, when its stage allows: nobody sends it on meanwhile. Every change
 * of a text, of the arrangement or of the pictures asks here. Throws `notFound` without such a report, and `conflict`
 * when it has gone to those who decide, or is approved.
 */
export async function requireChangeable(tx: Tx, organisationId: string, reportId: string): Promise<void> {
  const stage = await holdStage(tx, organisationId, reportId)
  if (stage === undefined) throw new AppError('notFound', 'No such report')
  if (isOpenForChanges(stage)) return
  const extra = { refusal: 'locked', stage }
  throw new AppError('conflict', `A report in the stage ${stage} is not changed any more`, { extra })
}
