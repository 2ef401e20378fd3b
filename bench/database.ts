import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { connectApp, type DatabaseLogins, prepareDatabase, startDatabase } from '#server/database.ts'
import { readConfig } from '#server/config.ts'
import type { Db } from '#server/db.ts'

/** A new embedded PostgreSQL with the settings of production (fsync on), thrown away afterwards. `owner` may make tables. */
export async function withDatabase<T>(work: (db: Db, owner: Db, logins: DatabaseLogins) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaarna-bench-'))
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' })
  const ignore = () => {}
  const database = await startDatabase(config, ignore, (error) => {
    throw error
  })
  await prepareDatabase(database.logins)
  const app = connectApp(database.logins, ignore)
  const owner = connectApp({ ...database.logins, app: database.logins.owner }, ignore)
  try {
    return await work(app.db, owner.db, database.logins)
  } finally {
    await owner.close()
    await app.close()
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
