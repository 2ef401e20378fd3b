import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { isStatutory, type StatutoryKind } from './group.ts'
import { type Hearing, inHearingOrder } from './group-hearing.ts'
import type { StoredGroup } from './groups.queries.ts'
import type { HearingSource } from './hearing-source.ts'

/** Hearings that every module offers, of the councils that an organisation has. */
export async function readHearings(
  tx: ReadTx,
  sources: readonly HearingSource[],
  {
    organisationId,
    groups,
    today,
  }: { organisationId: string; groups: readonly Pick<StoredGroup, 'kind' | 'isDeleted'>[]; today: Day },
): Promise<Hearing[]> {
  const councils = [...new Set(groups.filter(({ isDeleted }) => !isDeleted).map(({ kind }) => kind))].filter(
    isStatutory,
  )
  if (councils.length === 0) return []
  const found: Hearing[] = []
  for (const source of sources) found.push(...(await source.find(tx, { organisationId, councils, today })))
  return inHearingOrder(found)
}

/** Those that were left out and can still be mended. */
export const countMissing = (hearings: readonly Hearing[], council: StatutoryKind): number =>
  hearings.filter((one) => one.council === council && one.state === 'missing' && !one.isClosed).length
