import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import type { TestLogins } from './postgres.ts'

const installs = '/usr/lib/postgresql'

/** The newest PostgreSQL that Debian's packages have put on this machine, or undefined. */
export function findDebianPostgres(): string | undefined {
  if (!existsSync(installs)) return undefined
  const [newest] = readdirSync(installs).sort((a, b) => Number(b) - Number(a))
  return newest && path.join(installs, newest, 'bin')
}

/** PostgreSQL refuses root: as root it runs as Debian's own account for it. */
function serverAccount(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'))
  if (!line) throw new Error("Debian's PostgreSQL has no account named postgres")
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** A throw-away server of Debian's PostgreSQL on a unix socket, with the roles that a stranger's server would give Kaarna. */
export async function startDebianPostgres(
  folder: string,
  settings: Record<string, string>,
): Promise<{ logins: TestLogins; stop: () => Promise<void> }> {
  const bin = findDebianPostgres()
  if (!bin) throw new Error("Debian's PostgreSQL is missing: apt-get install postgresql")
  const account = serverAccount()
  const data = path.join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (account.uid !== undefined) for (const owned of [folder, data]) chownSync(owned, account.uid, account.gid!)
  const made = spawnSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'kaarna_super', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...account, cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const flags = Object.entries({ listen_addresses: '', unix_socket_directories: folder, ...settings }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  )
  const child = spawn(path.join(bin, 'postgres'), ['-D', data, ...flags], {
    ...account,
    cwd: folder,
    stdio: 'ignore',
    detached: true,
  })
  const login = (user: string) => ({ host: folder, port: 5432, user })
  await createRoles(login('kaarna_super'))
  return {
    logins: { super: login('kaarna_super'), owner: login('kaarna_owner'), app: login('kaarna_app') },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGQUIT')
      await ended
    },
  }
}

async function createRoles(login: { host: string; port: number; user: string }): Promise<void> {
  const { connected } = await import('./postgres.ts')
  for (let attempt = 0; ; attempt++) {
    try {
      const client = await connected({ ...login, database: 'postgres' })
      await client.query('CREATE ROLE kaarna_owner LOGIN; CREATE ROLE kaarna_app LOGIN')
      await client.end()
      return
    } catch (error) {
      if (attempt > 300) throw error
      await wait(50)
    }
  }
}
