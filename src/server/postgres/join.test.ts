import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { removeTree } from './files.ts'
import { isLinux } from './platform.ts'
import { findServers, killChildApps, makeTestFolder, startChildApp, waitUntil } from './fixtures/child-app.ts'
import { joinEmbedded } from './embedded.ts'

const folder = makeTestFolder('join')
const limit = { timeout: 120_000 }
afterEach(() => killChildApps())
afterAll(() => removeTree(folder))

async function askOne(login: pg.ClientConfig): Promise<unknown> {
  const client = new pg.Client(login)
  try {
    await client.connect()
    return (await client.query('SELECT 1 AS one')).rows[0]
  } finally {
    await client.end()
  }
}

describe.skipIf(!isLinux)('a command', () => {
  test('uses the database of a running Kaarna and leaves it running', limit, async () => {
    const dataDir = path.join(folder, 'running')
    const app = startChildApp(dataDir)
    await app.waitFor(/^READY owner/)
    const guest = await joinEmbedded(dataDir)
    expect(guest.ownsData).toBe(false)
    expect(await askOne(guest.login('kaarna_owner'))).toEqual({ one: 1 })
    await guest.stop()
    expect(findServers(dataDir)).toHaveLength(1)
    expect(await app.kill('SIGTERM')).toBe(0)
  })

  test('starts a database when none runs, and stops it afterwards', limit, async () => {
    const dataDir = path.join(folder, 'stopped')
    const owner = await joinEmbedded(dataDir)
    expect(owner.ownsData).toBe(true)
    expect(await askOne(owner.login('kaarna_app'))).toEqual({ one: 1 })
    await owner.stop()
    expect(findServers(dataDir)).toEqual([])
  })

  test('does not take the database away from a command that still uses it', limit, async () => {
    const dataDir = path.join(folder, 'two')
    const owner = startChildApp(dataDir, { environment: { JOIN: '1' } })
    await owner.waitFor(/^READY owner/)
    const guest = await joinEmbedded(dataDir)
    expect(guest.ownsData).toBe(false)
    const ended = owner.kill('SIGTERM')
    await waitForWaitingOwner(guest.login('kaarna_super', 'postgres'))
    expect(await askOne(guest.login('kaarna_owner'))).toEqual({ one: 1 })
    await guest.stop()
    expect(await ended).toBe(0)
    expect(findServers(dataDir)).toEqual([])
  })

  test('finds a database although several start at once', limit, async () => {
    const dataDir = path.join(folder, 'several')
    const apps = Array.from({ length: 3 }, () => startChildApp(dataDir, { environment: { JOIN: '1' } }))
    const answers = await Promise.all(apps.map((app) => app.waitFor(/^READY (.*)/)))
    expect(answers.filter((answer) => answer[1] === 'owner')).toHaveLength(1)
    expect(answers.filter((answer) => answer[1] === 'guest')).toHaveLength(2)
    expect(await Promise.all(apps.map((app) => app.kill('SIGTERM')))).toEqual([0, 0, 0])
    await waitUntil('no server', () => findServers(dataDir).length === 0)
  })
})

/** The owner asks for the lock that its guests share. */
async function waitForWaitingOwner(login: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(login)
  await client.connect()
  try {
    for (;;) {
      const { rowCount } = await client.query(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`)
      if (rowCount === 1) return
    }
  } finally {
    await client.end()
  }
}
