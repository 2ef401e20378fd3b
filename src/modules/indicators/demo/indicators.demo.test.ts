import { afterAll, beforeAll, expect, test } from 'vitest'

import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { seedDemoOrganisations } from '#modules/organisations/organisations.demo.ts'
import { seedDemoRegions } from '#modules/regions/demo/regions.demo.ts'
import { readRegions } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { createTestServer, testNow } from '#server/testing.ts'
import type { Cube } from '../cube.ts'
import { readDigests } from '../changes/digests.queries.ts'
import { createCube } from '../cube.service.ts'
import { seedDemoFigures } from './indicators.demo.ts'
import { everyone } from '../reader.ts'

let server: Awaited<ReturnType<typeof createTestServer>>
let cube: Cube
const read = <T>(question: (tx: ReadTx) => Promise<T>) => server.db.transaction().execute(question)

beforeAll(async () => {
  server = await createTestServer()
  cube = createCube({ db: server.db, budgetBytes: 50_000_000, log: { debug: () => {} } })
  await server.db.transaction().execute(async (tx) => {
    await seedDemoRegions(tx)
    await seedDemoOrganisations(tx, testNow)
    await seedDemoFigures(tx, cube)
  })
})
afterAll(() => server.close())

test('the demo is seeded once: a second time changes nothing', async () => {
  const before = await read(readRegions)
  await server.db.transaction().execute(async (tx) => {
    await seedDemoRegions(tx)
    await seedDemoFigures(tx, cube)
  })
  expect(await read(readRegions)).toEqual(before)
  const rows = await read((tx) => cube.profile(tx, { reader: everyone, indicators: 'core', region: 'demo-kunta:001' }))
  expect(new Set(rows.map((row) => row.origin?.revision))).toEqual(new Set([1, 2]))
})

test("the city's core indicators have values, ranks among the demo's municipalities and verdicts of every kind", async () => {
  const rows = await read((tx) => cube.profile(tx, { reader: everyone, indicators: 'core', region: 'demo-kunta:001' }))
  expect(rows.length).toBeGreaterThanOrEqual(40)
  expect(rows.filter((row) => row.latest === null)).toEqual([])
  expect(new Set(rows.map((row) => row.change?.verdict))).toEqual(new Set(['better', 'worse', 'none']))
  const lonely = rows.find((row) => row.indicator.key === 'demo:101')!
  expect(lonely.latest).toMatchObject({ year: 2025, value: 12.1 })
  expect(lonely.change).toMatchObject({ movement: 'fell', verdict: 'better', basis: 'proportions' })
  expect(lonely.rank!.of).toBeLessThanOrEqual(293)
  expect(lonely.rank!.percentile).toBeGreaterThan(60)
  expect(lonely.origin).toMatchObject({ source: 'demo', fetchedAt: '2025-09-18T04:30:00.000Z' })
  expect(rows.find((row) => row.indicator.key === 'demo:102')!.change).toMatchObject({ verdict: 'worse' })
})

test('the last fetch left every organisation with an area a digest, with something worth taking up and a correction', async () => {
  const [digest] = await read((tx) => readDigests(tx, demoOrganisation('virtala').id, { limit: 5 }))
  expect(digest).toMatchObject({ until: '2026-11-12T04:30:00.000Z' })
  const { newYears, corrected, attention } = digest!.content
  expect(newYears).toHaveLength(15)
  expect(newYears.every(({ years }) => years.join() === '2024')).toBe(true)
  expect(corrected.map(({ indicator }) => indicator)).toEqual(['demo:192', 'demo:254', 'demo:301'])
  expect(attention.length).toBeGreaterThanOrEqual(3)
  expect(attention.length).toBeLessThanOrEqual(10)
})
