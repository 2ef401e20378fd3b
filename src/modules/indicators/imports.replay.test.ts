import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestServer, testNow, type TestServer } from '#server/testing.ts'
import { createCube } from './cube.service.ts'
import { importIndicators } from './imports.service.ts'
import { createSotkanet } from './sources/sotkanet.ts'
import { everyone } from './reader.ts'

/** A folder with recorded figures of Sotkanet and the tool that serves them; without it these tests are skipped. */
const shared = process.env.KAARNA_SHARED
const years = { first: 1990, last: 2017 }

interface Replay {
  baseUrl: string
  process: ChildProcess
}

async function startReplay(...flags: string[]): Promise<Replay> {
  const tool = path.join(shared!, 'tools/sotkanet-replay.mjs')
  const child = spawn(process.execPath, [tool, '--port', '0', ...flags], { stdio: ['ignore', 'pipe', 'inherit'] })
  const baseUrl = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the replay ended')))
    child.stdout.on('data', (line: Buffer) => {
      const address = /http:\S+/.exec(String(line))
      if (address) resolve(address[0])
    })
  })
  return { baseUrl, process: child }
}

const stopReplay = ({ process: child }: Replay) =>
  new Promise((resolve) => {
    child.once('exit', resolve)
    child.kill()
  })

const importFrom = async ({ db }: TestServer, replay: Replay) =>
  importIndicators({
    db,
    source: createSotkanet({ baseUrl: replay.baseUrl, retryDelayMs: 1 }),
    selection: 'all',
    years,
    clock: () => testNow,
    requeueDelayMs: 1,
  })

async function hashesOf({ db }: TestServer): Promise<Record<string, string>> {
  const rows = await db.selectFrom('indicator_revision_block').selectAll().execute()
  return Object.fromEntries(
    rows.map((row) => [`${row.indicator_key} ${row.number} ${row.gender} ${row.breakdown}`, row.hash]),
  )
}

describe.skipIf(!shared)('on the recorded figures (KAARNA_SHARED)', () => {
  const servers: TestServer[] = []
  const replays: Replay[] = []
  const replay = async (...flags: string[]) => {
    const started = await startReplay(...flags)
    replays.push(started)
    return started
  }
  const server = async () => {
    const made = await createTestServer()
    servers.push(made)
    return made
  }
  let first: TestServer
  beforeAll(async () => void (first = await server()))
  afterAll(async () => {
    await Promise.all(replays.map(stopReplay))
    for (const made of servers) await made.close()
  })

  test('all 231,729 rows arrive, three of them skipped by name, and a second run finds nothing new', async () => {
    const faultless = await replay()
    expect(await importFrom(first, faultless)).toMatchObject({
      indicators: 2434,
      observations: 231_726,
      skipped: 3,
      changed: 36,
      unchanged: 2398,
      failed: 0,
      skippedRegions: { 455: 1, 456: 1, 730: 1 },
    })
    const before = await hashesOf(first)
    expect(await importFrom(first, faultless)).toMatchObject({
      indicators: 2434,
      observations: 0,
      changed: 0,
      unchanged: 2434,
      failed: 0,
    })
    expect(await hashesOf(first)).toEqual(before)
  })

  test('failures, cut bodies and refused default agents end equal to the faultless import, hash by hash', async () => {
    const second = await server()
    const summary = await importFrom(
      second,
      await replay('--fail-rate', '0.2', '--truncate-rate', '0.1', '--reject-default-agents'),
    )
    expect(summary).toMatchObject({ observations: 231_726, skipped: 3, changed: 36, failed: 0 })
    expect(await hashesOf(second)).toEqual(await hashesOf(first))
  })

  test('a correction at the source gives new revisions where figures changed; the old ones stay, the difference names every cell', async () => {
    const { changed, unchanged } = await importFrom(first, await replay('--revise'))
    expect(changed + unchanged).toBe(2434)
    expect(changed).toBeGreaterThan(30)
    const newest = await first.db.selectFrom('indicator_revision').selectAll().where('number', '=', 2).execute()
    expect(newest).toHaveLength(changed)
    const cube = createCube({ db: first.db, budgetBytes: 100e6, log: { debug: () => {} } })
    let corrected = 0
    let withdrawn = 0
    for (const { indicator_key: indicator } of newest)
      for (const { before, after } of await cube.difference(first.db, {
        reader: everyone,
        indicator,
        from: 1,
        to: 2,
      })) {
        if (after === null) withdrawn++
        else {
          corrected++
          expect(after.value! - before!.value!).toBeCloseTo(0.1, 6)
        }
      }
    // Every 97th of 231,729 rows is 0.1 higher and every 997th withdrawn; two are both.
    expect(withdrawn).toBe(232)
    expect(corrected).toBe(2388 - 2)
  })

  test('all genders are kept, and a total that the source lacks is not made up', async () => {
    const third = await server()
    await importFrom(third, await replay('--genders'))
    const cube = createCube({ db: third.db, budgetBytes: 100e6, log: { debug: () => {} } })
    const latest = async (indicator: string, gender: 'total' | 'male' | 'female') =>
      (
        await cube.profile(third.db, {
          reader: everyone,
          indicators: [indicator],
          region: 'kunta:049',
          gender,
          upToYear: 2012,
        })
      )[0]?.latest?.value
    const original = await createCube({ db: first.db, budgetBytes: 100e6, log: { debug: () => {} } }).profile(
      first.db,
      {
        reader: everyone,
        indicators: ['sotkanet:181'],
        region: 'kunta:049',
        upToYear: 2012,
        revisions: { 'sotkanet:181': 1 },
      },
    )
    expect(await latest('sotkanet:181', 'total')).toBe(original[0]?.latest?.value)
    expect(await latest('sotkanet:181', 'male')).toBeCloseTo(original[0]!.latest!.value * 1.05, 1)
    expect(await latest('sotkanet:170', 'female')).toBeGreaterThan(0)
    expect(await latest('sotkanet:170', 'total')).toBeUndefined()
  })
})
