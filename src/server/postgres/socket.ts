import fs from 'node:fs'
import path from 'node:path'
import type { DataDirectory } from './data-directory.ts'
import { EmbeddedPostgresError } from './errors.ts'
import { isLinux, isWindows } from './platform.ts'

const longestSocketAddress = isLinux ? 107 : 103
const socketName = '.s.PGSQL.5432'

/** Where clients find the server: a folder with its socket; on Windows the loopback address. */
export interface SocketAddress {
  host: string
  close(): void
}

/**
 * A socket address holds about a hundred bytes. On Linux a longer path is reached through an open folder
 * (`/proc/self/fd/N`); the server itself binds a relative path.
 */
export function openSocketAddress(data: DataDirectory): SocketAddress {
  if (isWindows) return { host: '127.0.0.1', close: () => {} }
  if (Buffer.byteLength(path.join(data.run, socketName)) <= longestSocketAddress) {
    return { host: data.run, close: () => {} }
  }
  if (!isLinux) {
    throw new EmbeddedPostgresError(
      `The path of the data folder ${data.path} is too long for a socket. Choose a DATA_DIR of at most 80 characters.`,
    )
  }
  const folder = fs.openSync(data.run, fs.constants.O_RDONLY | fs.constants.O_DIRECTORY)
  let open = true
  const close = () => {
    if (open) fs.closeSync(folder)
    open = false
  }
  return { host: `/proc/self/fd/${folder}`, close }
}

export function socketLockFile(data: DataDirectory): string {
  return path.join(data.run, `${socketName}.lock`)
}
