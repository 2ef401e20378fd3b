import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const flags = ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--include=dev']

/** What is installed is right for this lock on this platform. */
const stampOf = (root) =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex')

const stampFile = (root) => path.join(root, 'node_modules', '.installed')

export const isInstalled = (root) =>
  existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === stampOf(root)

export const rememberInstalled = (root) => writeFileSync(stampFile(root), stampOf(root))

/** Brings node_modules up to date with the lock file, with npm's own progress. Throws one line when that fails. */
export function installWhenStale(root) {
  if (isInstalled(root)) return
  console.log('Installing packages, about a minute the first time …')
  const { status } = runNpm(flags, root)
  if (status !== 0)
    throw new Error('The packages could not be installed. See the lines above, check the connection, and start again.')
  rememberInstalled(root)
}

/** The npm that started us, without a shell; else the one in PATH. */
function runNpm(args, cwd) {
  const npm = process.env.npm_execpath
  const how = { cwd, stdio: 'inherit' }
  return npm
    ? spawnSync(process.execPath, [npm, ...args], how)
    : spawnSync('npm', args, { ...how, shell: process.platform === 'win32' })
}
