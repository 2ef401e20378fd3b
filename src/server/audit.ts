import type { Tx } from './db.ts'

export interface AuditEvent {
  at: Date
  accountId: string | null
  organisationId: string | null
  /** The token with which a program made the call for the account; a person's own deed has none. */
  token?: { id: string; name: string } | undefined
  /** Id of the contract, or the name of the command or job. */
  endpoint: string
  /** What was changed, as `kind:id`. */
  target: string | null
  /** What a reader of the log needs to know; no secrets, no personal data beyond ids. */
  details: Record<string, unknown>
}

/** Adds a row to the audit log, in the transaction of what it tells of. */
export async function insertAuditEvent(tx: Tx, event: AuditEvent): Promise<void> {
  await tx
    .insertInto('audit_event')
    .values({
      at: event.at,
      account_id: event.accountId,
      organisation_id: event.organisationId,
      token_id: event.token?.id ?? null,
      token_name: event.token?.name ?? null,
      endpoint: event.endpoint,
      target: event.target,
      details: JSON.stringify(event.details),
    })
    .execute()
}
