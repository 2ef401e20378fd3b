import { sql } from 'kysely'

import type { Register } from '#modules/regions/region.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import {
  type ContentItem,
  type ContentKind,
  type ContentLevel,
  type ContentListHead,
  type NewContentList,
} from './content-list.ts'

const heads = (tx: ReadTx) =>
  tx
    .selectFrom('content_list as list')
    .select(['list.id', 'list.register', 'list.level', 'list.version', 'list.title', 'list.is_own', 'list.is_current'])
    .select(['list.created_at', 'list.created_by'])
    .select((eb) =>
      eb
        .selectFrom('content_item')
        .select(sql<number>`count(*)`.as('items'))
        .whereRef('content_item.list_id', '=', 'list.id')
        .as('items'),
    )
    .orderBy('list.created_at', 'desc')
    .orderBy('list.id')

type HeadRow = Awaited<ReturnType<ReturnType<typeof heads>['execute']>>[number]

const toHead = (row: HeadRow): ContentListHead => ({
  id: row.id,
  register: row.register as Register,
  level: row.level as ContentLevel,
  version: row.version,
  title: row.title,
  isOwn: row.is_own,
  isCurrent: row.is_current,
  items: row.items ?? 0,
  createdAt: row.created_at.toISOString(),
  createdBy: row.created_by,
})

/** The newest first. */
export const findContentLists = async (tx: ReadTx, register: Register): Promise<ContentListHead[]> =>
  (await heads(tx).where('list.register', '=', register).execute()).map(toHead)

export async function findContentList(tx: ReadTx, id: string): Promise<ContentListHead | undefined> {
  const row = await heads(tx).where('list.id', '=', id).executeTakeFirst()
  return row && toHead(row)
}

export async function findCurrentList(
  tx: ReadTx,
  { register, level }: { register: Register; level: ContentLevel },
): Promise<ContentListHead | undefined> {
  const row = await heads(tx)
    .where('list.register', '=', register)
    .where('list.level', '=', level)
    .where('list.is_current', '=', true)
    .executeTakeFirst()
  return row && toHead(row)
}

/** The items of a list in their order. */
export async function readContentItems(tx: ReadTx, listId: string): Promise<ContentItem[]> {
  const rows = await tx
    .selectFrom('content_item')
    .select(['id', 'heading', 'title', 'kind', 'indicator_key'])
    .where('list_id', '=', listId)
    .orderBy('position')
    .execute()
  return rows.map(({ kind, indicator_key, ...row }) => ({
    ...row,
    kind: kind as ContentKind,
    indicator: indicator_key,
  }))
}

export interface ListOrigin {
  register: Register
  title: LocalText
  isOwn: boolean
  now: Date
  by: string | null
}

/** Undefined when the register has a list of this level and version already. */
export async function insertContentList(
  tx: Tx,
  { level, version, items }: NewContentList,
  { register, title, isOwn, now, by }: ListOrigin,
): Promise<string | undefined> {
  const row = await tx
    .insertInto('content_list')
    .values({ register, level, version, title: JSON.stringify(title), is_own: isOwn, created_at: now, created_by: by })
    .onConflict((conflict) => conflict.columns(['register', 'level', 'version']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return undefined
  const rows = items.map(({ id, heading, title: itemTitle, kind, indicator }, position) => ({
    list_id: row.id,
    id,
    position,
    heading: JSON.stringify(heading),
    title: JSON.stringify(itemTitle),
    kind,
    indicator_key: indicator,
  }))
  for (let start = 0; start < rows.length; start += 500)
    await tx
      .insertInto('content_item')
      .values(rows.slice(start, start + 500))
      .execute()
  return row.id
}

/** Makes a list the one that new years of its level begin with. */
export async function makeCurrent(tx: Tx, { id, register, level }: Pick<ContentListHead, 'id' | 'register' | 'level'>) {
  await tx
    .updateTable('content_list')
    .set({ is_current: false })
    .where('register', '=', register)
    .where('level', '=', level)
    .where('is_current', '=', true)
    .execute()
  await tx.updateTable('content_list').set({ is_current: true }).where('id', '=', id).execute()
}
