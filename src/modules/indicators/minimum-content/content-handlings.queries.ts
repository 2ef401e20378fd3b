import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { ContentDecision } from './content-status.ts'
import type { ContentChange, ContentHandling } from './content-year.ts'

export interface StoredHandling {
  decision: ContentDecision
  text: LocalText | null
  version: number
  updatedAt: Date
  updatedBy: string
}

interface OrganisationYear {
  organisationId: string
  year: number
}

/** What has been said of items, by their ids. */
export async function readHandlings(
  tx: ReadTx,
  { organisationId, year }: OrganisationYear,
): Promise<Map<string, StoredHandling>> {
  const rows = await tx
    .selectFrom('content_handling')
    .select(['item_id', 'decision', 'text', 'version', 'updated_at', 'updated_by'])
    .where('organisation_id', '=', organisationId)
    .where('year', '=', year)
    .execute()
  return new Map(
    rows.map((row) => [
      row.item_id,
      {
        decision: row.decision as ContentDecision,
        text: row.text,
        version: row.version,
        updatedAt: row.updated_at,
        updatedBy: row.updated_by,
      },
    ]),
  )
}

export interface HandlingAuthor {
  organisationId: string
  accountId: string | null
  name: string
  now: Date
}

interface NewHandling {
  year: number
  item: string
  /** The version that the author saw; 0: none. */
  version: number
  handling: ContentHandling
}

/** Stores what is said of an item on top of the version that was seen. Undefined: another one has been stored meanwhile. */
export async function saveHandling(
  tx: Tx,
  author: HandlingAuthor,
  { year, item, version, handling }: NewHandling,
): Promise<number | undefined> {
  const { decision } = handling
  const text = handling.text && JSON.stringify(handling.text)
  const said = { decision, text, updated_at: author.now, updated_by: author.name }
  const row =
    version === 0
      ? await tx
          .insertInto('content_handling')
          .values({ organisation_id: author.organisationId, year, item_id: item, ...said })
          .onConflict((conflict) => conflict.doNothing())
          .returning('version')
          .executeTakeFirst()
      : await tx
          .updateTable('content_handling')
          .set((eb) => ({ ...said, version: eb('version', '+', 1) }))
          .where('organisation_id', '=', author.organisationId)
          .where('year', '=', year)
          .where('item_id', '=', item)
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst()
  if (!row) return undefined
  await tx
    .insertInto('content_handling_change')
    .values({
      organisation_id: author.organisationId,
      year,
      item_id: item,
      version: row.version,
      decision,
      text,
      at: author.now,
      account_id: author.accountId,
      by_name: author.name,
    })
    .execute()
  return row.version
}

/** Everything that has been said of an item, the newest first. */
export async function findContentChanges(
  tx: ReadTx,
  { organisationId, year, item }: OrganisationYear & { item: string },
): Promise<ContentChange[]> {
  const rows = await tx
    .selectFrom('content_handling_change')
    .select(['version', 'decision', 'text', 'at', 'by_name'])
    .where('organisation_id', '=', organisationId)
    .where('year', '=', year)
    .where('item_id', '=', item)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ decision, at, by_name, ...row }) => ({
    ...row,
    decision: decision as ContentDecision,
    at: at.toISOString(),
    byName: by_name,
  }))
}

/** Id of the list that the organisation goes through the year by; undefined: it has not begun. */
export async function findYearList(
  tx: ReadTx,
  { organisationId, year }: OrganisationYear,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('content_year')
    .select('list_id')
    .where('organisation_id', '=', organisationId)
    .where('year', '=', year)
    .executeTakeFirst()
  return row?.list_id
}

interface YearList extends OrganisationYear {
  listId: string
}

/** Begins a year with a list, unless it has begun. */
export async function beginYear(tx: Tx, { organisationId, year, listId }: YearList): Promise<void> {
  await tx
    .insertInto('content_year')
    .values({ organisation_id: organisationId, year, list_id: listId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function updateYearList(tx: Tx, { organisationId, year, listId }: YearList): Promise<void> {
  await tx
    .insertInto('content_year')
    .values({ organisation_id: organisationId, year, list_id: listId })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'year']).doUpdateSet({ list_id: sql.ref('excluded.list_id') }),
    )
    .execute()
}
