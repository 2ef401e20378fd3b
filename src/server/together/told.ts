import { sql } from 'kysely'

import type { Tx } from '#server/db.ts'

/** What this transaction writes is told to all other processes, but not back to the one of that name. */
export async function signAsWriter(tx: Tx, writer: string): Promise<void> {
  await sql`SELECT set_config('kaarna.writer', ${writer}, true)`.execute(tx)
}

/** `document`: a text of it was stored by a process; `account`: its rights have changed; `thing`: its own, or its page. */
export type Told =
  | { kind: 'document'; name: string; writer: string | undefined }
  | { kind: 'account' | 'thing'; id: string }

export const togetherChannel = 'kaarna_together'

/** Reads what triggers tell (migration 0147); undefined for anything else. */
export function readTold(message: string): Told | undefined {
  const [kind, id, writer] = message.split(' ')
  if (!id) return undefined
  if (kind === 'document') return { kind, name: id, writer: writer || undefined }
  return kind === 'account' || kind === 'thing' ? { kind, id } : undefined
}
