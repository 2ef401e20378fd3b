import { insertAuditEvent } from '#server/audit.ts'
import type { Tx } from '#server/db.ts'
import { inSitting } from '../text-saving.ts'
import { saveText } from '../texts.contract.ts'
import type { HearChange } from './door.service.ts'
import type { Touch } from './keeping.service.ts'
import type { LiveDocument } from './live-document.ts'
import type { SharedReport } from './together.queries.ts'

interface Sittings {
  live: LiveDocument
  report: SharedReport
  touched: ReadonlyMap<string, Touch>
  /** Blocks whose text was stored anew. */
  written: readonly string[]
  now: Date
  changed: readonly HearChange[]
}

/**
 * Leaves one audit row for a person's sitting at a text, and tells of it whoever hears of changes, as `saveText` would.
 * Returns when each sitting was written in last, to be remembered once it is committed.
 */
export async function recordSittings(
  tx: Tx,
  { live, report, touched, written, now, changed }: Sittings,
): Promise<[string, Date][]> {
  const going = inSitting(live.recorded, now)
  const sittings: [string, Date][] = []
  for (const block of written) {
    const accountId = touched.get(block)?.accountId
    if (accountId === undefined || accountId === null) continue
    const sitting = `${accountId} ${block}`
    sittings.push([sitting, now])
    if (going.has(sitting)) continue
    const { organisationId, slug } = report
    const endpoint = saveText.id
    const { report: id, language } = live.place
    const details = { report: id, language }
    await insertAuditEvent(tx, { at: now, accountId, organisationId, endpoint, target: block, details })
    const path = `/api/v1/organisations/${slug}/reports/${id}/texts/${block}`
    const change = { at: now, organisationId, area: 'reports' as const, endpoint, target: block, path, tokenId: null }
    for (const hear of changed) await hear(tx, change)
  }
  return sittings
}
