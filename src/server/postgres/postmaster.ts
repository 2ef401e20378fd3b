import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { ServerAccount } from './account.ts'
import type { DataDirectory } from './data-directory.ts'
import { serverEnvironment } from './environment.ts'
import { findStats, removeTree } from './files.ts'
import { folderArgument } from './initdb.ts'
import { isLinux, isRoot, isWindows } from './platform.ts'
import type { ServerSettings } from './settings.ts'
import { socketLockFile } from './socket.ts'

const largestLogBytes = 10_000_000

function processFile(data: DataDirectory): string {
  return path.join(data.cluster, 'postmaster.pid')
}

/**
 * The pid of the running server of this data folder. Pids are used again (always, in containers), so the command line
 * is checked. (That of a dead process which nobody has reaped is empty.)
 */
export function findPostmaster(data: DataDirectory, lockFile = processFile(data)): number | undefined {
  try {
    const pid = readLockFile(lockFile)?.pid
    return pid !== undefined && isPostmaster(data, pid) ? pid : undefined
  } catch {
    return undefined
  }
}

/** Whether this process is a server of the data folder; true a little longer than its lock file exists. */
export function isPostmaster(data: DataDirectory, pid: number): boolean {
  if (isWindows) return isRunning(pid)
  try {
    return commandLine(pid).includes(`cluster_name=${data.name}`)
  } catch {
    return false
  }
}

function commandLine(pid: number): string {
  if (isLinux) return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout
}

/** The port that the running server notes in its lock file; for Windows, where it is a different one at each start. */
export function findPostmasterPort(data: DataDirectory): number | undefined {
  try {
    return Number(fs.readFileSync(processFile(data), 'utf8').split('\n')[3]) || undefined
  } catch {
    return undefined
  }
}

/** Undefined while the file is empty: its server has made it and is about to write it. */
function readLockFile(file: string): { text: string; pid: number } | undefined {
  const text = fs.readFileSync(file, 'utf8')
  const pid = Math.abs(Number(text.split('\n')[0]))
  return pid > 0 ? { text, pid } : undefined
}

const emptyFileIsLeftAfterMilliseconds = 10_000

/**
 * PostgreSQL replaces the lock file of a dead process by itself, and refuses when the pid lives, even as a stranger's,
 * or the file is empty. Only then the file is moved out of its way.
 */
function dropForeignLockFile(data: DataDirectory, file: string): void {
  const stats = findStats(file)
  if (!stats) return
  const lock = readLockFile(file)
  if (lock) {
    if (!isRunning(lock.pid) || findPostmaster(data, file) !== undefined) return
  } else if (Date.now() - stats.mtimeMs < emptyFileIsLeftAfterMilliseconds) {
    return
  }
  const aside = `${file}.${process.pid}`
  fs.renameSync(file, aside)
  // If another process has just started a server, what we moved is its file: put it back.
  if (fs.readFileSync(aside, 'utf8') !== (lock?.text ?? '')) fs.linkSync(aside, file)
  removeTree(aside)
}

/** As PostgreSQL sees it: a living process that we may signal; another user's does not count. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

export interface PostmasterRequest {
  data: DataDirectory
  account: ServerAccount
  /** Folder of the binaries. */
  binaries: string
  settings: ServerSettings
}

export interface StartedPostmaster {
  child: ChildProcess
  /** Where in the server's log its own lines begin. */
  logOffset: number
}

/** Starts a server. It may end at once, for instance because another process has started one at the same time. */
export function startPostmaster(request: PostmasterRequest): StartedPostmaster {
  const { data, account } = request
  for (const file of [processFile(data), socketLockFile(data)]) {
    try {
      dropForeignLockFile(data, file)
    } catch {
      // Gone in the meantime.
    }
  }
  const log = openLog(data, account)
  const logOffset = fs.fstatSync(log).size
  const [command = '', ...options] = [
    ...account.wrapper,
    path.join(request.binaries, 'bin', 'postgres'),
    '-D',
    folderArgument(data.cluster, account),
    ...Object.entries(request.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  try {
    const child = spawn(command, options, {
      ...account.ids,
      cwd: data.cluster,
      env: serverEnvironment(),
      stdio: ['ignore', log, log],
      // A session of its own: Ctrl-C in the terminal reaches Kaarna only, which then stops the server in order.
      detached: true,
    })
    child.unref()
    return { child, logOffset }
  } finally {
    fs.closeSync(log)
  }
}

function openLog(data: DataDirectory, account: ServerAccount): number {
  const file = data.serverLog
  if ((findStats(file)?.size ?? 0) > largestLogBytes) fs.renameSync(file, `${file}.1`)
  const log = fs.openSync(file, 'a', 0o600)
  if (isRoot() && account.ids) fs.fchownSync(log, account.ids.uid, account.ids.gid)
  return log
}

/** The last line in which the server said why it ended, without its prefix. */
export function findFatalLine(data: DataDirectory, logOffset: number): string | undefined {
  const log = fs.openSync(data.serverLog, 'r')
  try {
    const text = Buffer.alloc(64_000)
    const length = fs.readSync(log, text, 0, text.length, logOffset)
    const lines = text.toString('utf8', 0, length).split('\n')
    return lines
      .findLast((line) => /(FATAL|PANIC|postgres):\s/.test(line))
      ?.replace(/^.*?(FATAL|PANIC|postgres):\s+/, '')
  } finally {
    fs.closeSync(log)
  }
}

export function signalPostmaster(pid: number, signal: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has just ended.
  }
}
