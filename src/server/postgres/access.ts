import type pg from 'pg'
import { chooseAccount, type ServerAccount } from './account.ts'
import { openDataDirectory, type DataDirectory } from './data-directory.ts'
import { explainFileError } from './errors.ts'
import { applicationName } from './ownership.ts'
import { isWindows } from './platform.ts'
import { findPostmasterPort } from './postmaster.ts'
import { passwordOf, readOrMakeSecret, type DatabaseRole } from './secret.ts'
import { openSocketAddress } from './socket.ts'

const socketPort = 5432

/** What is needed to reach the server of a data folder, running or not. */
export interface ServerAccess {
  data: DataDirectory
  account: ServerAccount
  secret: string
  /** Connection settings of a role; the database is `kaarna` when none is named. */
  login: (role: DatabaseRole, database?: string) => pg.ClientConfig
  close(): void
}

/** Throws EmbeddedPostgresError when the folder cannot be used. */
export function openAccess(dataDir: string): ServerAccess {
  const data = openDataDirectory(dataDir)
  try {
    const account = chooseAccount(data)
    const secret = readOrMakeSecret(data)
    const address = openSocketAddress(data)
    return {
      data,
      account,
      secret,
      login: (role, database = 'kaarna') => ({
        host: address.host,
        port: isWindows ? (findPostmasterPort(data) ?? socketPort) : socketPort,
        user: role,
        password: passwordOf(secret, role),
        database,
        application_name: applicationName,
      }),
      close: () => address.close(),
    }
  } catch (error) {
    throw explainFileError(error, data.path)
  }
}
