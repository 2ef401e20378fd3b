import type { DataDirectory } from './data-directory.ts'
import { shortHash } from './files.ts'
import { isWindows } from './platform.ts'

export type ServerSettings = Record<string, string>

/**
 * The server's settings. `cluster_name` carries a stamp of binaries and settings, by which a left-over server is
 * recognised as equal to the one we would start.
 */
export function serverSettings(request: {
  data: DataDirectory
  binariesVersion: string
  /** TCP port on Windows; part of the socket's name elsewhere. */
  port: number
  /** Override the rest; only tests may say `{ fsync: 'off' }`. */
  overrides: ServerSettings
}): ServerSettings {
  const settings: ServerSettings = {
    listen_addresses: isWindows ? '127.0.0.1' : '',
    unix_socket_directories: isWindows ? '' : '../run',
    unix_socket_permissions: '0700',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    // Online backup needs these.
    wal_level: 'replica',
    max_wal_senders: '2',
    max_wal_size: '512MB',
    shared_buffers: '64MB',
    max_connections: '60',
    max_parallel_workers_per_gather: '0',
    autovacuum_max_workers: '2',
    io_method: 'sync',
    jit: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
    ...request.overrides,
  }
  const stamp = shortHash(request.binariesVersion + JSON.stringify(settings))
  return { cluster_name: `${request.data.name}-${stamp}`, port: String(request.port), ...settings }
}
