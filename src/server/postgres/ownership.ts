import os from 'node:os'
import pg from 'pg'
import { codeOf, type LockHolder } from './errors.ts'

/**
 * Who owns a data folder is a session advisory lock in the database `postgres`, held over one connection. The kernel
 * closes that connection when the process dies, so the lock can be neither stale nor stolen, whatever the pids are.
 */
const ownerLock = 4711
/** Shared by commands that use another process's server; exclusive for a command that wants to stop its own. */
const guestLock = 4712

const connectTimeoutMilliseconds = 5000

/** The present process as connections name it; `LockHolder` read back. */
export const applicationName = `kaarna ${process.pid}@${os.hostname()}`

export type Claim =
  /** The lock is ours as long as the client is connected. `stamp` is the server's `cluster_name`. */
  | { state: 'ours'; client: pg.Client; stamp: string; isLost: () => boolean }
  | { state: 'held'; holder: LockHolder | undefined }
  | { state: 'unreachable'; error: unknown; code: string }

/** Connects and tries to take the lock. */
export async function claimOwnership(login: pg.ClientConfig): Promise<Claim> {
  const client = new pg.Client({ ...login, connectionTimeoutMillis: connectTimeoutMilliseconds })
  let lost = false
  client.on('error', () => {
    lost = true
  })
  client.on('end', () => {
    lost = true
  })
  try {
    await client.connect()
    const answer = await client.query<{ ours: boolean; stamp: string }>(
      `SELECT pg_try_advisory_lock($1) AS ours, current_setting('cluster_name') AS stamp`,
      [ownerLock],
    )
    const { ours = false, stamp = '' } = answer.rows[0] ?? {}
    if (ours) return { state: 'ours', client, stamp, isLost: () => lost }
    const holder = await findLockHolder(client)
    await client.end()
    return { state: 'held', holder }
  } catch (error) {
    client.end().catch(() => {})
    return { state: 'unreachable', error, code: codeOf(error) }
  }
}

async function findLockHolder(client: pg.Client): Promise<LockHolder | undefined> {
  const answer = await client.query<{ name: string }>(
    `SELECT activity.application_name AS name
       FROM pg_locks AS lock JOIN pg_stat_activity AS activity USING (pid)
      WHERE lock.locktype = 'advisory' AND lock.granted AND lock.classid = 0 AND lock.objid = $1
        AND lock.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [ownerLock],
  )
  const [, pid, host] = /^kaarna (\d+)@(.*)$/.exec(answer.rows[0]?.name ?? '') ?? []
  return pid === undefined || host === undefined ? undefined : { pid: Number(pid), host }
}

/** A killed process's connection is closed by the kernel at once, and the server notices a moment later. */
export function isDead(holder: LockHolder): boolean {
  if (holder.host !== os.hostname()) return false
  try {
    process.kill(holder.pid, 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

/**
 * Joins a server that another process owns. Returns the connection that marks the guest, undefined when nobody owns
 * the server (any more).
 */
export async function joinAsGuest(login: pg.ClientConfig): Promise<pg.Client | undefined> {
  const client = new pg.Client({ ...login, connectionTimeoutMillis: connectTimeoutMilliseconds })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT pg_advisory_lock_shared($1)', [guestLock])
    if (await findLockHolder(client)) return client
  } catch {
    // The owner is stopping its server.
  }
  client.end().catch(() => {})
  return undefined
}

/** Waits until no guest uses the server, and keeps new ones out. */
export async function waitForGuests(client: pg.Client): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [guestLock])
}
