import { sql } from 'kysely'

import type { Register } from '#modules/regions/region.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { IndicatorKey } from '../indicator.ts'
import { type ChangeDigest, type DigestContent, digestContent } from './digest.ts'

export interface Period {
  since: Date
  until: Date
}

export interface ChangedIndicator {
  indicator: IndicatorKey
  /** The revision that was current at the beginning; null: there were no figures. */
  before: number | null
  /** The one that was current at the end. */
  after: number
}

/** Indicators that got a revision after `since`, up to `until`, with the revisions at both moments. */
export async function readChangedIndicators(
  tx: ReadTx,
  register: Register,
  { since, until }: Period,
): Promise<ChangedIndicator[]> {
  const { rows } = await sql<ChangedIndicator>`
    SELECT indicator_key AS indicator,
           max(number) FILTER (WHERE fetched_at <= ${since}) AS before,
           max(number) FILTER (WHERE fetched_at <= ${until}) AS after
    FROM indicator_revision
    WHERE indicator_key IN (
      SELECT revision.indicator_key FROM indicator_revision AS revision
      JOIN indicator ON indicator.key = revision.indicator_key AND indicator.register = ${register}
      WHERE revision.fetched_at > ${since} AND revision.fetched_at <= ${until})
    GROUP BY indicator_key
    ORDER BY indicator_key`.execute(tx)
  return rows
}

export interface PlacedOrganisation {
  id: string
  regionKey: string
}

/** Organisations with an area in the register. */
export async function readPlacedOrganisations(tx: ReadTx, register: Register): Promise<PlacedOrganisation[]> {
  const rows = await tx
    .selectFrom('organisation')
    .innerJoin('region', 'region.key', 'organisation.region_key')
    .select(['organisation.id', 'region.key'])
    .where('region.register', '=', register)
    .orderBy('organisation.slug')
    .execute()
  return rows.map(({ id, key }) => ({ id, regionKey: key }))
}

/** Written once: a second digest of the same end is left out. */
export async function insertDigest(
  tx: Tx,
  organisationId: string,
  { since, until, content }: Period & { content: DigestContent },
): Promise<void> {
  await tx
    .insertInto('change_digest')
    .values({ organisation_id: organisationId, since, until, content: JSON.stringify(content) })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'until']).doNothing())
    .execute()
}

/** An organisation's digests, newest first. */
export async function readDigests(
  tx: ReadTx,
  organisationId: string,
  { before, limit }: { before?: Date | undefined; limit: number },
): Promise<ChangeDigest[]> {
  const rows = await tx
    .selectFrom('change_digest')
    .select(['id', 'since', 'until', 'content'])
    .where('organisation_id', '=', organisationId)
    .$if(before !== undefined, (query) => query.where('until', '<', before!))
    .orderBy('until', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id, since, until, content }) => ({
    id,
    since: since.toISOString(),
    until: until.toISOString(),
    content: digestContent.parse(content),
  }))
}
