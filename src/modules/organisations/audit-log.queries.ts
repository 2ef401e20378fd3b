import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'

export interface AuditFilter {
  organisationId: string
  person?: string | undefined
  endpoint?: string | undefined
  from?: Day | undefined
  to?: Day | undefined
  /** Only entries older than this one. */
  before?: number | undefined
  limit: number
}

export interface AuditRow {
  id: number
  at: Date
  person: { id: string; name: string } | null
  token: { id: string; name: string } | null
  endpoint: string
  target: string | null
  details: Record<string, unknown>
}

/** Entries of an organisation's audit log, newest first. Days are those of the Finnish clock. */
export async function findAuditEntries(tx: ReadTx, filter: AuditFilter): Promise<AuditRow[]> {
  let asked = tx
    .selectFrom('audit_event as e')
    .leftJoin('account as a', 'a.id', 'e.account_id')
    .select(['e.id', 'e.at', 'e.account_id', 'a.name', 'e.endpoint', 'e.target', 'e.details'])
    .select(['e.token_id', 'e.token_name'])
    .where('e.organisation_id', '=', filter.organisationId)
    .orderBy('e.id', 'desc')
    .limit(filter.limit)
  if (filter.person !== undefined) asked = asked.where('e.account_id', '=', filter.person)
  if (filter.endpoint !== undefined) asked = asked.where('e.endpoint', '=', filter.endpoint)
  if (filter.from !== undefined) asked = asked.where('e.at', '>=', startOf(filter.from, 0))
  if (filter.to !== undefined) asked = asked.where('e.at', '<', startOf(filter.to, 1))
  if (filter.before !== undefined) asked = asked.where('e.id', '<', filter.before)
  const rows = await asked.execute()
  return rows.map(({ account_id, name, details, token_id, token_name, ...row }) => ({
    ...row,
    person: account_id === null ? null : { id: account_id, name: name ?? account_id },
    token: token_id === null ? null : { id: token_id, name: token_name ?? token_id },
    details: details as Record<string, unknown>,
  }))
}

/** The first moment of a day, or of the day so many days later. */
const startOf = (day: Day, later: number) =>
  sql<Date>`(${day}::date + ${later}::int)::timestamp AT TIME ZONE 'Europe/Helsinki'`
