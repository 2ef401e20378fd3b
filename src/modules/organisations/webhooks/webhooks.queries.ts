import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { DeliveryState, WebhookInput } from './webhook.ts'

export interface WebhookRow {
  id: string
  name: string
  url: string
  events: string[]
  maker: string | null
  createdAt: Date
  failingSince: Date | null
  disabledAt: Date | null
  disabledBecause: 'person' | 'failures' | null
  earlierSecretUntil: Date | null
  lastDelivery: { at: string; state: DeliveryState } | null
}

/** The webhooks of an organisation by name; one of them when `id` is given. */
export async function findWebhooks(tx: ReadTx, organisationId: string, id?: string): Promise<WebhookRow[]> {
  let asked = tx
    .selectFrom('webhook as w')
    .leftJoin('account as a', 'a.id', 'w.created_by')
    .select(['w.id', 'w.name', 'w.url', 'w.events', 'a.name as maker', 'w.created_at as createdAt'])
    .select(['w.failing_since as failingSince', 'w.disabled_at as disabledAt', 'w.earlier_until as earlierSecretUntil'])
    .select(sql<WebhookRow['disabledBecause']>`w.disabled_because`.as('disabledBecause'))
    .select(
      sql<WebhookRow['lastDelivery']>`(
        SELECT jsonb_build_object('at', to_json(d.created_at) #>> '{}', 'state', d.state) FROM webhook_delivery d
         WHERE d.webhook_id = w.id AND d.organisation_id = w.organisation_id ORDER BY d.created_at DESC LIMIT 1)`.as(
        'lastDelivery',
      ),
    )
    .where('w.organisation_id', '=', organisationId)
    .orderBy(sql`w.name COLLATE "fi-x-icu"`)
    .orderBy('w.id')
  if (id !== undefined) asked = asked.where('w.id', '=', id)
  return asked.execute()
}

interface NewWebhook extends WebhookInput {
  id?: string
  organisationId: string
  createdBy: string
  sealedSecret: string
  now: Date
}

export async function insertWebhook(tx: Tx, made: NewWebhook): Promise<string> {
  const { id } = await tx
    .insertInto('webhook')
    .values({
      ...(made.id !== undefined && { id: made.id }),
      organisation_id: made.organisationId,
      name: made.name,
      url: made.url,
      events: [...made.events],
      sealed_secret: made.sealedSecret,
      created_by: made.createdBy,
      created_at: made.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

interface One {
  organisationId: string
  id: string
}

const oneWebhook = (tx: Tx, { organisationId, id }: One) =>
  tx.updateTable('webhook').where('organisation_id', '=', organisationId).where('id', '=', id)

/** Changes a webhook; resumed, it begins with a clean slate. False when there is none. */
export async function updateWebhookRow(
  tx: Tx,
  { isEnabled, now, name, url, events, ...one }: One & WebhookInput & { isEnabled: boolean; now: Date },
): Promise<boolean> {
  const stopped = isEnabled
    ? { disabled_at: null, disabled_because: null, failing_since: null }
    : {
        disabled_at: sql<Date>`coalesce(disabled_at, ${now})`,
        disabled_because: sql<string>`coalesce(disabled_because, 'person')`,
      }
  const { numUpdatedRows } = await oneWebhook(tx, one)
    .set({ name, url, events: [...events], ...stopped })
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Puts a new secret in the place of the one so far, which signs beside it until a moment. */
export async function replaceSecret(tx: Tx, one: One, next: { sealedSecret: string; until: Date }): Promise<boolean> {
  const { numUpdatedRows } = await oneWebhook(tx, one)
    .set((row) => ({
      earlier_sealed_secret: row.ref('sealed_secret'),
      earlier_until: next.until,
      sealed_secret: next.sealedSecret,
    }))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteWebhook(tx: Tx, { organisationId, id }: One): Promise<boolean> {
  const gone = await tx
    .deleteFrom('webhook')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/** The webhooks of an organisation that are told of an event: of its area or of it alone. */
export async function findListeners(
  tx: ReadTx,
  organisationId: string,
  { area, event }: { area: string; event: string },
): Promise<{ id: string; slug: string }[]> {
  return tx
    .selectFrom('webhook as w')
    .innerJoin('organisation as o', 'o.id', 'w.organisation_id')
    .select(['w.id', 'o.slug'])
    .where('w.organisation_id', '=', organisationId)
    .where('w.disabled_at', 'is', null)
    .where(sql<boolean>`w.events && ARRAY[${area}, ${event}]::text[]`)
    .execute()
}

export interface DeliveryAddress {
  webhookId: string
  organisationId: string
  url: string
  sealedSecret: string
  earlierSealedSecret: string | null
  earlierUntil: Date | null
  isDisabled: boolean
}

/** Where a webhook is told, and with which secrets. */
export async function findAddress(tx: ReadTx, webhookId: string): Promise<DeliveryAddress | undefined> {
  const row = await tx
    .selectFrom('webhook')
    .select(['id as webhookId', 'organisation_id as organisationId', 'url', 'sealed_secret as sealedSecret'])
    .select(['earlier_sealed_secret as earlierSealedSecret', 'earlier_until as earlierUntil', 'disabled_at'])
    .where('id', '=', webhookId)
    .executeTakeFirst()
  if (!row) return undefined
  const { disabled_at, ...address } = row
  return { ...address, isDisabled: disabled_at !== null }
}

/** Keeps how an attempt went. Returns since when the address has been failing, null when it works. */
export async function keepHealth(
  tx: Tx,
  webhookId: string,
  { hasArrived, now }: { hasArrived: boolean; now: Date },
): Promise<Date | null> {
  const row = await tx
    .updateTable('webhook')
    .set({ failing_since: hasArrived ? null : sql<Date>`coalesce(failing_since, ${now})` })
    .where('id', '=', webhookId)
    .returning('failing_since')
    .executeTakeFirst()
  return row?.failing_since ?? null
}

/** Stops telling an address that fails for good. False when it was stopped already. */
export async function disableFailing(tx: Tx, webhookId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('webhook')
    .set({ disabled_at: now, disabled_because: 'failures' })
    .where('id', '=', webhookId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface Keeper {
  name: string
  email: string
  language: Language
  webhook: string
  organisation: LocalText
  slug: string
}

/** Who looks after a webhook: its maker while in the organisation, else the organisation's owners. Nobody of the demo. */
export async function findKeepers(tx: ReadTx, webhookId: string): Promise<Keeper[]> {
  const rows = await tx
    .selectFrom('webhook as w')
    .innerJoin('organisation as o', 'o.id', 'w.organisation_id')
    .innerJoin('membership as m', 'm.organisation_id', 'w.organisation_id')
    .innerJoin('account as a', 'a.id', 'm.account_id')
    .select(['a.name', 'a.email', 'a.language', 'w.name as webhook', 'o.name as organisation', 'o.slug'])
    .select(sql<boolean>`a.id = w.created_by`.as('isMaker'))
    .where('w.id', '=', webhookId)
    .where('a.demo', '=', false)
    .where((row) => row.or([row('m.role', '=', 'owner'), row('a.id', '=', row.ref('w.created_by'))]))
    .execute()
  const makers = rows.filter(({ isMaker }) => isMaker)
  return (makers.length > 0 ? makers : rows).map(({ isMaker: _, language, ...keeper }) => ({
    ...keeper,
    language: language as Language,
  }))
}
