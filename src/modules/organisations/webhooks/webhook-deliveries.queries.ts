import type { ReadTx, Tx } from '#server/db.ts'
import type { DeliveryFailure, DeliveryState } from './webhook.ts'

export interface DeliveryRow {
  id: string
  webhookId: string
  eventId: string
  event: string
  body: string
  createdAt: Date
  state: DeliveryState
  attempts: number
  attemptedAt: Date | null
  nextAttemptAt: Date | null
  status: number | null
  durationMs: number | null
  responseStart: string | null
  failure: DeliveryFailure | null
}

const shownDeliveries = 100

const selection = [
  'id',
  'webhook_id as webhookId',
  'event_id as eventId',
  'event',
  'body',
  'created_at as createdAt',
  'state',
  'attempts',
  'attempted_at as attemptedAt',
  'next_attempt_at as nextAttemptAt',
  'status',
  'duration_ms as durationMs',
  'response_start as responseStart',
  'failure',
] as const

const toDelivery = (row: { state: string; failure: string | null } & Omit<DeliveryRow, 'state' | 'failure'>) => ({
  ...row,
  state: row.state as DeliveryState,
  failure: row.failure as DeliveryFailure | null,
})

/** The last deliveries of a webhook, newest first. */
export async function findDeliveries(
  tx: ReadTx,
  { organisationId, webhookId }: { organisationId: string; webhookId: string },
): Promise<DeliveryRow[]> {
  const rows = await tx
    .selectFrom('webhook_delivery')
    .select(selection)
    .where('organisation_id', '=', organisationId)
    .where('webhook_id', '=', webhookId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(shownDeliveries)
    .execute()
  return rows.map(toDelivery)
}

export async function findDelivery(tx: ReadTx, id: string): Promise<DeliveryRow | undefined> {
  const row = await tx.selectFrom('webhook_delivery').select(selection).where('id', '=', id).executeTakeFirst()
  return row && toDelivery(row)
}

export interface NewDelivery {
  organisationId: string
  webhookId: string
  eventId: string
  event: string
  body: string
  createdAt: Date
}

export async function insertDelivery(tx: Tx, made: NewDelivery): Promise<string> {
  const { id } = await tx
    .insertInto('webhook_delivery')
    .values({
      organisation_id: made.organisationId,
      webhook_id: made.webhookId,
      event_id: made.eventId,
      event: made.event,
      body: made.body,
      created_at: made.createdAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface Attempt {
  state: DeliveryState
  attemptedAt: Date
  nextAttemptAt: Date | null
  status: number | null
  durationMs: number | null
  responseStart: string | null
  failure: DeliveryFailure | null
}

/** Keeps the outcome of an attempt. */
export async function keepAttempt(tx: Tx, id: string, attempt: Attempt): Promise<void> {
  await tx
    .updateTable('webhook_delivery')
    .set((row) => ({
      state: attempt.state,
      attempts: row('attempts', '+', 1),
      attempted_at: attempt.attemptedAt,
      next_attempt_at: attempt.nextAttemptAt,
      status: attempt.status,
      duration_ms: attempt.durationMs,
      response_start: attempt.responseStart,
      failure: attempt.failure,
    }))
    .where('id', '=', id)
    .execute()
}

export async function deleteDeliveries(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('webhook_delivery').where('created_at', '<', before).execute()
}
