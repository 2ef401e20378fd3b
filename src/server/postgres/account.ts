import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import type { DataDirectory } from './data-directory.ts'
import { cannotRunHere, messageOf } from './errors.ts'
import { findStats, handOver } from './files.ts'
import { isLinux, isRoot, isWindows } from './platform.ts'

/** Used when Kaarna runs as root on a folder of root: a number that no other account has, so useradd is not needed. */
const privateUserId = 60_917

export interface UserIds {
  uid: number
  gid: number
}

/** Who runs PostgreSQL, which refuses to run as root. */
export interface ServerAccount {
  /** Set when the server runs as another user than Kaarna. */
  ids: UserIds | undefined
  /** Command in front of the server's, see `enterUserNamespace`. */
  wrapper: readonly string[]
}

/** Chooses the account and makes the folder of the socket for it. */
export function chooseAccount(data: DataDirectory): ServerAccount {
  fs.mkdirSync(data.run, { recursive: true })
  if (isWindows) return { ids: undefined, wrapper: [] }
  if (!isRoot()) {
    fs.chmodSync(data.run, 0o700)
    return { ids: undefined, wrapper: [] }
  }
  const owner = [data.cluster, data.path].map(findStats).find((stats) => stats && stats.uid !== 0)
  const ids = owner ? { uid: owner.uid, gid: owner.gid } : { uid: privateUserId, gid: privateUserId }
  fs.chmodSync(data.run, 0o700)
  try {
    fs.chownSync(data.run, ids.uid, ids.gid)
    // Root never owns a cluster, but one that root copied from elsewhere: its server could not read it.
    if (findStats(data.cluster)?.uid === 0) {
      fs.chmodSync(data.cluster, 0o700)
      handOver(data.cluster, ids)
    }
    return { ids, wrapper: [] }
  } catch (error) {
    return { ids: undefined, wrapper: enterUserNamespace(`root may not change owners here (${messageOf(error)})`) }
  }
}

/**
 * The account for initdb, which (unlike the server) looks its user up in /etc/passwd. Where ours is not there,
 * `nobody` makes the files, and they are handed over afterwards.
 */
export function chooseInitdbAccount(account: ServerAccount): ServerAccount {
  if (!isLinux || account.wrapper.length > 0) return account
  const users = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const uid = account.ids?.uid ?? process.getuid?.()
  const user =
    users.find((fields) => Number(fields[2]) === uid) ??
    (account.ids ? users.find((fields) => fields[0] === 'nobody') : undefined)
  if (!user) return { ...account, wrapper: enterUserNamespace(`user number ${uid} is not in /etc/passwd`) }
  return account.ids ? { ids: { uid: Number(user[2]), gid: Number(user[3]) }, wrapper: [] } : account
}

/** Last resort: the same user of the kernel under another number. Docker's default profile forbids it, plain hosts allow it. */
function enterUserNamespace(reason: string): string[] {
  const command = ['unshare', '--user', '--map-user=1', '--map-group=1']
  if (spawnSync('unshare', [...command.slice(1), 'true']).status !== 0) throw cannotRunHere(reason)
  return command
}

/** Whether a program started by this account can enter the folder. */
export function canEnter(folder: string, account: ServerAccount): boolean {
  return isWindows || spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account.ids, cwd: '/' }).status === 0
}
