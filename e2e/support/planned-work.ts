import { setTimeout as sleep } from 'node:timers/promises'

import { joinEmbedded } from '#server/postgres/embedded.ts'
import { connected } from '#server/testing/postgres.ts'

const patienceMs = 120_000
/** What waits for longer is a reminder or the like, which has its day. */
const isSoon = `start_after < now() + interval '5 minutes'`

/**
 * Lets a running Kaarna do at once what it has planned for the next minutes, and waits until all of it is done. Throws
 * with the names of what failed, or of what was not done in time.
 */
export async function doPlannedWork(dataDir: string): Promise<void> {
  const database = await joinEmbedded(dataDir)
  const client = await connected(database.login('kaarna_super'))
  try {
    await client.query(`UPDATE jobs.job SET start_after = now() WHERE state = 'created' AND ${isSoon}`)
    const deadline = performance.now() + patienceMs
    for (;;) {
      const { rows } = await client.query<{ name: string; state: string }>(
        `SELECT name, state::text FROM jobs.job WHERE state <> 'completed' AND ${isSoon}`,
      )
      if (rows.length === 0) return
      if (rows.some(({ state }) => state === 'failed') || performance.now() > deadline)
        throw new Error(`Planned work was not done: ${rows.map(({ name, state }) => `${name} (${state})`).join(', ')}`)
      await sleep(200)
    }
  } finally {
    await client.end()
    await database.stop()
  }
}
