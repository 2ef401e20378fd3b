import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removeTree } from './files.ts'
import { isLinux } from './platform.ts'
import {
  crashRounds,
  findChildren,
  findLostWrites,
  findServers,
  killChildApps,
  makeTestFolder,
  startChildApp,
  waitForWrites,
  waitUntil,
} from './fixtures/child-app.ts'

const folder = makeTestFolder('crash')
const rounds = Array.from({ length: crashRounds }, (_, round) => round)
const limit = { timeout: 120_000 + crashRounds * 20_000 }
let dataDir = ''
let ackFile = ''

beforeEach(({ task }) => {
  dataDir = path.join(folder, task.id)
  ackFile = `${dataDir}.acknowledged`
  fs.mkdirSync(dataDir)
})
afterEach(async () => {
  killChildApps()
  await waitUntil('no server', () => findServers(dataDir).length === 0)
})
afterAll(() => removeTree(folder))

const startWriter = () => startChildApp(dataDir, { environment: { ACK_FILE: ackFile } })

function serverPid(): number {
  const [pid, ...others] = findServers(dataDir)
  expect(others).toEqual([])
  return pid ?? 0
}

describe.skipIf(!isLinux)('answered writes are kept', () => {
  test('when Kaarna is killed', limit, async () => {
    for (const round of rounds) {
      const app = startWriter()
      await app.waitFor(/^READY/)
      await waitForWrites(ackFile, 20 + 7 * round)
      expect(findServers(dataDir)).toHaveLength(1)
      await app.kill('SIGKILL')
    }
    expect(await findLostWrites(dataDir, ackFile)).toEqual([])
  })

  test(
    'when Kaarna and the switch that stops its server are killed: the next start takes the server over',
    limit,
    async () => {
      for (const round of rounds) {
        const app = startWriter()
        await app.waitFor(/^READY/)
        await waitForWrites(ackFile, 20 + 7 * round)
        const orphan = serverPid()
        const [guard = 0] = findChildren(app.pid, /read -r line/)
        process.kill(guard, 'SIGKILL')
        await app.kill('SIGKILL')
        const next = startWriter()
        await next.waitFor(/^READY/)
        expect(serverPid()).toBe(orphan)
        await waitForWrites(ackFile, 5)
        expect(await next.kill('SIGTERM')).toBe(0)
        expect(findServers(dataDir)).toEqual([])
      }
      expect(await findLostWrites(dataDir, ackFile)).toEqual([])
    },
  )

  test('when PostgreSQL is killed while Kaarna runs', limit, async () => {
    const app = startWriter()
    await app.waitFor(/^READY/)
    for (const round of rounds) {
      await waitForWrites(ackFile, 20 + 7 * round)
      process.kill(serverPid(), 'SIGKILL')
      await app.waitFor(/^LOG the database server is back/)
      await waitForWrites(ackFile, 5)
      expect(findServers(dataDir)).toHaveLength(1)
    }
    expect(await app.kill('SIGTERM')).toBe(0)
    expect(app.lines.filter((line) => line.startsWith('NO CONNECTION'))).toEqual([])
    expect(await findLostWrites(dataDir, ackFile)).toEqual([])
  })

  test('when one of its connections is killed in the server', limit, async () => {
    const app = startWriter()
    await app.waitFor(/^READY/)
    await waitForWrites(ackFile, 20)
    const [backend = 0] = findChildren(serverPid(), /kaarna_app/)
    process.kill(backend, 'SIGKILL')
    await app.waitFor(/^LOG the database server is back/)
    await waitForWrites(ackFile, 20)
    expect(await app.kill('SIGTERM')).toBe(0)
    expect(await findLostWrites(dataDir, ackFile)).toEqual([])
  })

  test('when Kaarna and PostgreSQL are killed at once', limit, async () => {
    for (const round of rounds) {
      const app = startWriter()
      await app.waitFor(/^READY/)
      await waitForWrites(ackFile, 20 + 7 * round)
      process.kill(serverPid(), 'SIGKILL')
      await app.kill('SIGKILL')
    }
    expect(await findLostWrites(dataDir, ackFile)).toEqual([])
  })
})

describe.skipIf(!isLinux)('what a dead Kaarna has left does not keep the next one from starting', () => {
  test('a server with other settings is stopped and started anew', limit, async () => {
    const app = startChildApp(dataDir, { environment: { SETTINGS: '{"work_mem":"8MB"}' } })
    await app.waitFor(/^READY/)
    const orphan = serverPid()
    const [guard = 0] = findChildren(app.pid, /read -r line/)
    process.kill(guard, 'SIGKILL')
    await app.kill('SIGKILL')
    const next = startChildApp(dataDir)
    await next.waitFor(/^LOG stopping a left-over database server/)
    await next.waitFor(/^READY/)
    expect(serverPid()).not.toBe(orphan)
    await next.kill('SIGTERM')
  })

  test('a lock file that names a living stranger is put aside', limit, async () => {
    const lockFile = path.join(dataDir, 'pg18', 'postmaster.pid')
    const text = await leaveLockFile(lockFile)
    const owner = fs.statSync(lockFile)
    const stranger = spawn('sleep', ['600'], { uid: owner.uid, gid: owner.gid })
    try {
      fs.writeFileSync(lockFile, text.replace(/^\d+/, String(stranger.pid)))
      const next = startChildApp(dataDir)
      await next.waitFor(/^READY/)
      expect(await next.kill('SIGTERM')).toBe(0)
    } finally {
      stranger.kill()
    }
  })

  test('an old empty lock file is put aside', limit, async () => {
    const lockFile = path.join(dataDir, 'pg18', 'postmaster.pid')
    await leaveLockFile(lockFile)
    fs.writeFileSync(lockFile, '')
    fs.utimesSync(lockFile, 1_700_000_000, 1_700_000_000)
    const next = startChildApp(dataDir)
    await next.waitFor(/^READY/)
    expect(await next.kill('SIGTERM')).toBe(0)
  })

  test('files of unfinished first starts and of other versions are removed', limit, async () => {
    const old = ['init-1-deadbeef', 'restore-7', 'pgbin-17.0.0', 'pgbin-18.9.9.77.tmp']
    for (const name of [...old, 'init-2-justmade']) fs.mkdirSync(path.join(dataDir, name))
    for (const name of old) fs.utimesSync(path.join(dataDir, name), 1_700_000_000, 1_700_000_000)
    const app = startChildApp(dataDir)
    await app.waitFor(/^READY/)
    const left = fs.readdirSync(dataDir).filter((name) => /^(init|restore|pgbin)-/.test(name))
    expect(left).toEqual(['init-2-justmade', expect.stringMatching(/^pgbin-18\./)])
    await app.kill('SIGTERM')
  })
})

/** A first start whose server is killed, so that its lock file stays; returns the file's text. */
async function leaveLockFile(lockFile: string): Promise<string> {
  const app = startChildApp(dataDir)
  await app.waitFor(/^READY/)
  const text = fs.readFileSync(lockFile, 'utf8')
  const [guard = 0] = findChildren(app.pid, /read -r line/)
  process.kill(guard, 'SIGKILL')
  await app.kill('SIGKILL')
  process.kill(serverPid(), 'SIGKILL')
  await waitUntil('the end of the server', () => findServers(dataDir).length === 0)
  return text
}
