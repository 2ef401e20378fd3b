import { sql } from 'kysely'

import type { Tx } from '#server/db.ts'

/** What this transaction writes is told to all other processes, but not back to the one of that name. */
export async function signAsWriter(tx: Tx, writer: string): Promise<void> {
  await sql`SELECT set_config('kaarna.writer', ${writer}, true)`.execute(tx)
}

/** `document`: a text of it was stored by a process; `account` and `thing`: its rights have changed. */
export type Told =
  | { kind: 'document'; name: string; writer: string | undefined }
  | { kind: 'account' | 'thing'; id: string }

export const togetherChannel = 'kaarna_together'

/** Reads what triggers tell on the channel; undefined for anything else. */
export function readTold(message: string): Told | undefined {
  const [kind, id, language, writer] = message.split(' ')
  if (!id) return undefined
  if (kind === 'text') return { kind: 'document', name: `${id}/${language}`, writer: writer || undefined }
  return { kind: kind === 'account' ? kind : 'thing', id }
}
