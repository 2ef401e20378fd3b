import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { chooseInitdbAccount, type ServerAccount } from './account.ts'
import type { DataDirectory } from './data-directory.ts'
import { EmbeddedPostgresError, diskFull } from './errors.ts'
import { serverEnvironment } from './environment.ts'
import { findStats, handOver, removeTree } from './files.ts'
import { isLinux } from './platform.ts'

export interface ClusterRequest {
  data: DataDirectory
  account: ServerAccount
  /** Folder of the binaries. */
  binaries: string
  superPassword: string
}

/**
 * Makes the cluster when there is none. It is made under a name of its own and renamed when complete, so a start that
 * dies leaves no half cluster, and of several at once one wins.
 */
export function ensureCluster(request: ClusterRequest): void {
  const { data } = request
  if (findStats(data.cluster)) return
  const draft = path.join(data.path, `init-${process.pid}-${randomBytes(4).toString('hex')}`)
  const passwordFile = `${draft}.pw`
  const maker = chooseInitdbAccount(request.account)
  try {
    fs.mkdirSync(draft, { mode: 0o700 })
    fs.writeFileSync(passwordFile, request.superPassword, { mode: 0o600 })
    if (maker.ids) for (const file of [draft, passwordFile]) fs.chownSync(file, maker.ids.uid, maker.ids.gid)
    runInitdb(request, { draft, passwordFile, maker })
    if (request.account.ids) handOver(draft, request.account.ids)
    takeName(draft, data.cluster)
  } finally {
    removeTree(draft)
    removeTree(passwordFile)
  }
}

function runInitdb(
  request: ClusterRequest,
  { draft, passwordFile, maker }: { draft: string; passwordFile: string; maker: ServerAccount },
): void {
  const [command = '', ...options] = [
    ...maker.wrapper,
    path.join(request.binaries, 'bin', 'initdb'),
    `--pgdata=${folderArgument(draft, request.account)}`,
    '--username=kaarna_super',
    '--auth=scram-sha-256',
    `--pwfile=../${path.basename(passwordFile)}`,
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    // As durable as syncing every file and half a second faster.
    ...(isLinux ? ['--sync-method=syncfs'] : []),
  ]
  const run = spawnSync(command, options, { ...maker.ids, cwd: draft, env: serverEnvironment(), encoding: 'utf8' })
  if (run.status === 0) return
  const reason = run.error?.message ?? run.stderr
  if (/No space left on device|Disk quota exceeded/.test(reason)) throw diskFull(request.data.path)
  throw new EmbeddedPostgresError(`The database cannot be made in ${request.data.path}: ${reason}`)
}

/** The path may be closed to the server's user (/root/x): then it gets the folder as working directory instead. */
export function folderArgument(folder: string, account: ServerAccount): string {
  return account.ids && isLinux ? '/proc/self/cwd' : folder
}

function takeName(draft: string, cluster: string): void {
  try {
    fs.renameSync(draft, cluster)
  } catch (error) {
    // Another process was quicker: its cluster counts.
    if (!findStats(cluster)) throw error
  }
}
