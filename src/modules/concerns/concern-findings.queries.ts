import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'

import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Finding } from './concern.ts'
import type { ConcernAuthor } from './concerns.queries.ts'

/** A figure as it was seen. */
export interface SeenFigure {
  indicator: IndicatorKey
  region: RegionKey
  revision: number
  year: number
  value: number
}

export interface StoredFinding {
  id: string
  finding: Finding
  reasoning: LocalText | null
  foundOn: Day
  foundBy: string
  evidence: readonly SeenFigure[]
}

/** What was found of some concerns, the newest first; what was taken back is left out. */
export async function findFindings(
  tx: ReadTx,
  organisationId: string,
  concernIds: readonly string[],
): Promise<StoredFinding[]> {
  const rows = await tx
    .selectFrom('concern_finding as one')
    .select(['one.id', 'one.finding', 'one.reasoning', 'one.found_on', 'one.found_by'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('concern_evidence as shown')
          .select(['shown.indicator_key as indicator', 'shown.region_key as region'])
          .select(['shown.revision', 'shown.year', 'shown.value'])
          .whereRef('shown.finding_id', '=', 'one.id')
          .orderBy('shown.position'),
      ).as('evidence'),
    )
    .where('one.organisation_id', '=', organisationId)
    .where('one.concern_id', '=', sql<string>`ANY (${concernIds}::uuid[])`)
    .where('one.removed_at', 'is', null)
    .orderBy('one.created_at', 'desc')
    .orderBy('one.id')
    .execute()
  return rows.map(({ finding, found_on, found_by, ...row }) => ({
    ...row,
    finding: finding as Finding,
    foundOn: found_on,
    foundBy: found_by,
  }))
}

interface NewFinding {
  concernId: string
  finding: Finding
  reasoning: LocalText | null
  foundOn: Day
  evidence: readonly SeenFigure[]
  /** Only the demo says its ids itself. */
  id?: string | undefined
}

export async function insertFinding(tx: Tx, author: ConcernAuthor, made: NewFinding): Promise<string> {
  const { id } = await tx
    .insertInto('concern_finding')
    .values({
      ...(made.id !== undefined && { id: made.id }),
      organisation_id: author.organisationId,
      concern_id: made.concernId,
      finding: made.finding,
      reasoning: made.reasoning && JSON.stringify(made.reasoning),
      found_on: made.foundOn,
      found_by: author.name,
      created_at: author.now,
      created_by: author.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = made.evidence.map(({ indicator, region, revision, year, value }, position) => ({
    finding_id: id,
    position,
    indicator_key: indicator,
    region_key: region,
    revision,
    year,
    value,
  }))
  if (rows.length > 0) await tx.insertInto('concern_evidence').values(rows).execute()
  return id
}

/** Takes a finding of some concerns back; false: there is none to take. */
export async function hideFinding(
  tx: Tx,
  { organisationId, now }: ConcernAuthor,
  { id, concernIds }: { id: string; concernIds: readonly string[] },
): Promise<boolean> {
  const row = await tx
    .updateTable('concern_finding')
    .set({ removed_at: now })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('concern_id', '=', sql<string>`ANY (${concernIds}::uuid[])`)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
