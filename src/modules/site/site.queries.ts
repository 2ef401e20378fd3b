import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { Organisation } from '#shared/organisation.ts'

/**
 * What everything that the public pages show has come to: every call that writes leaves an audit row, and what is
 * written without a call (imports, the command line) counts up the register or the catalogue.
 */
export async function readSiteVersion(tx: ReadTx): Promise<string> {
  const { rows } = await sql<{ version: string }>`
    SELECT concat_ws('.', (SELECT max(id) FROM audit_event), (SELECT count(*) FROM organisation),
                          (SELECT string_agg(version::text, '.' ORDER BY scope) FROM knowledge_version)) AS version`.execute(
    tx,
  )
  return rows[0]!.version
}

const columns = ['id', 'slug', 'kind', 'name', 'region_key', 'demo'] as const

/** Every organisation of the installation. */
export async function readOrganisations(tx: ReadTx): Promise<Organisation[]> {
  const rows = await tx.selectFrom('organisation').select(columns).orderBy('slug').execute()
  return rows.map(({ region_key, ...row }) => ({ ...row, regionKey: region_key }) as Organisation)
}

export async function findOrganisation(tx: ReadTx, slug: string): Promise<Organisation | undefined> {
  const row = await tx.selectFrom('organisation').select(columns).where('slug', '=', slug).executeTakeFirst()
  if (!row) return undefined
  const { region_key, ...rest } = row
  return { ...rest, regionKey: region_key } as Organisation
}
