import { insertAuditEvent } from '#server/audit.ts'
import type { Tx } from '#server/db.ts'
import type { HearChange } from './door.ts'
import type { Touch } from './keeping.ts'
import type { LiveDocument } from './live-document.ts'
import { inSitting } from './text-saving.ts'
import type { HeldTexts } from './together-kind.ts'

interface Sittings {
  live: LiveDocument
  held: HeldTexts
  touched: ReadonlyMap<string, Touch>
  /** Blocks whose text was stored anew. */
  written: readonly string[]
  now: Date
  changed: readonly HearChange[]
}

/**
 * Leaves one audit row for a person's sitting at a text, and tells of it whoever hears of changes, as a call that saves
 * it would. Returns when each sitting was written in last, to be remembered once it is committed.
 */
export async function recordSittings(
  tx: Tx,
  { live, held, touched, written, now, changed }: Sittings,
): Promise<[string, Date][]> {
  const going = inSitting(live.recorded, now)
  const sittings: [string, Date][] = []
  for (const block of written) {
    const accountId = touched.get(block)?.accountId
    if (accountId === undefined || accountId === null) continue
    const sitting = `${accountId} ${block}`
    sittings.push([sitting, now])
    if (going.has(sitting)) continue
    const { details, ...deed } = held.deedOn(block)
    const { organisationId, endpoint } = deed
    await insertAuditEvent(tx, { at: now, accountId, organisationId, endpoint, target: block, details })
    for (const hear of changed) await hear(tx, { ...deed, at: now, target: block, tokenId: null })
  }
  return sittings
}
