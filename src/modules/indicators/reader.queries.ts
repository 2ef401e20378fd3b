import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { User } from '#shared/roles.ts'
import { everyone, type Reader } from './reader.ts'

/** What a signed-in person may see through their organisations; everyone's view when nobody is signed in. */
export async function readReader(tx: ReadTx, user: User | undefined): Promise<Reader> {
  const organisations = user?.memberships.map(({ organisationId }) => organisationId) ?? []
  return organisations.length === 0 ? everyone : readReaderOf(tx, organisations)
}

/** What may be seen on behalf of one organisation, as in its plans and reports. */
export const readOrganisationReader = (tx: ReadTx, organisationId: string): Promise<Reader> =>
  readReaderOf(tx, [organisationId])

async function readReaderOf(tx: ReadTx, organisations: readonly string[]): Promise<Reader> {
  const rows = await tx
    .selectFrom('organisation')
    .select(countyOf('organisation.region_key').as('county'))
    .where('id', '=', sql<string>`ANY (${organisations})`)
    .execute()
  return { organisations, counties: [...new Set(rows.flatMap(({ county }) => county ?? []))] }
}

/** SQL of the county that a region is, or belongs to; `column` holds the region's key. */
export const countyOf = (column: 'organisation.region_key' | 'owner.region_key') => {
  const regionKey = sql.ref(column)
  return sql<string | null>`(
    SELECT county.key FROM region AS county
    WHERE county.category = 'hyvinvointialue' AND county.valid_to IS NULL AND (
      county.key = ${regionKey}
      OR county.key IN (SELECT larger_key FROM region_member WHERE region_member.region_key = ${regionKey}))
    ORDER BY county.key LIMIT 1)`
}
