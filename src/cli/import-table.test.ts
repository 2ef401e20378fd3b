import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { moversTable, toJsonStat2 } from '#modules/indicators/sources/fixtures/fake-tables.ts'
import { type FakeStatistics, startFakeStatistics } from '#modules/indicators/sources/fixtures/fake-statistics.ts'
import { type Ended, resultOf, runKaarna } from './fixtures/run-kaarna.ts'
import { startSmallSotkanet } from './fixtures/small-sotkanet.ts'

let folder: string
let fake: FakeStatistics
let sotkanet: Awaited<ReturnType<typeof startSmallSotkanet>>
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaarna-cli-table-'))
  fake = await startFakeStatistics()
  sotkanet = await startSmallSotkanet()
})
afterAll(async () => {
  sotkanet.close()
  await fake.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The table of the two municipalities that the small register has. */
function smallTable() {
  const table = moversTable()
  const [areas] = table.variables
  areas!.values = [
    { code: 'SSS', text: 'KOKO MAA' },
    { code: 'KU901', text: 'Koela' },
    { code: 'KU902', text: 'Harjoila' },
  ]
  return { ...table, valueAt: (codes: readonly string[]) => (codes[0] === 'KU902' ? '..' : Number(codes[1])) }
}
beforeEach(() => void (fake.table = smallTable()))

const within = (name: string) => path.join(folder, name)
const importing = (...args: string[]): Promise<Ended> =>
  runKaarna(['import', ...args, '--data', within('data')], { SOTKANET_URL: sotkanet.address })

test('a table of a PxWeb is imported as it is recognised, and a second time nothing has changed', async () => {
  const first = await importing('pxweb', fake.addresses.pxweb1, '--json')
  expect([first.code, first.errors]).toEqual([0, []])
  const counts = { indicators: 2, observations: 2 * 4 * 3 * 2, skipped: 0, failed: 0 }
  expect(resultOf(first)).toMatchObject({ ...counts, changed: 2, unchanged: 0, durationMs: expect.any(Number) })
  expect(resultOf(await importing('pxweb', fake.addresses.pxweb1, '--json'))).toMatchObject({
    changed: 0,
    unchanged: 2,
  })
})

test('a mapping is printed, edited and given back', async () => {
  const printed = await importing('pxweb', fake.addresses.pxweb2, '--print-mapping')
  expect(printed.errors).toEqual([])
  const mapping = JSON.parse(printed.out) as { choice: { indicators: { key: string; title: object }[] } }
  mapping.choice.indicators = mapping.choice.indicators.slice(0, 1).map((one) => ({ ...one, key: 'table:muutto' }))
  writeFileSync(within('mapping.json'), printed.out)
  const whole = readFileSync(within('mapping.json'), 'utf8')
  expect(whole).toContain('"use": "region"')
  const only = JSON.parse(whole) as { choice: { dimensions: { use: string; chosen: unknown }[]; indicators: unknown } }
  only.choice.dimensions.find(({ use }) => use === 'contents')!.chosen = ['muuttaneet']
  only.choice.indicators = mapping.choice.indicators
  writeFileSync(within('mapping.json'), JSON.stringify(only))
  const given = await importing('pxweb', fake.addresses.pxweb2, '--mapping', within('mapping.json'), '--json')
  expect(given.errors).toEqual([])
  expect(resultOf(given)).toMatchObject({ indicators: 1, changed: 1 })
})

test('a JSON-stat file is imported, and a table of another kind is sent to its own command', async () => {
  const all = Object.fromEntries(fake.table.variables.map(({ code, values }) => [code, values.map((one) => one.code)]))
  writeFileSync(within('tiedosto.json'), JSON.stringify(toJsonStat2(fake.table, all)))
  expect(resultOf(await importing('jsonstat', within('tiedosto.json'), '--json'))).toMatchObject({
    indicators: 2,
    changed: 2,
  })
  const wrong = await importing('thl', within('tiedosto.json'))
  expect([wrong.code, wrong.errors]).toEqual([1, ['This is no table of thl. Try kaarna import jsonstat.']])
})

test.each([
  [
    'an area that is not in the register',
    () => (fake.table.variables[0]!.values[1] = { code: 'KU999', text: 'Olematon' }),
    /^12 cells of the table cannot be read, so nothing was imported\. Row 13, column alue_43_20260625: .*KU999/,
  ],
  ['a table that is gone', () => (fake.fault = () => 404), /^There is no table at http/],
])('what cannot be imported ends with one line that says why, and brings nothing: %s', async (_, spoil, pattern) => {
  spoil()
  const mapping = within('mapping.json')
  const ended = await importing('pxweb', fake.addresses.pxweb2, '--mapping', mapping, '--json')
  fake.fault = () => undefined
  expect(ended.code).toBe(1)
  expect(ended.errors).toEqual([expect.stringMatching(pattern)])
})

test.each([
  [['jsonstat', 'missing.json'], /^missing\.json does not exist\. Give a file, or an address/],
  [['pxweb', 'http://127.0.0.1:1/PxWeb/api/v1/fi/x/y.px'], /cannot be reached\. Check the address/],
])('%s is refused with what to do', async (args, pattern) => {
  const { code, errors } = await importing(...args)
  expect([code, errors]).toEqual([1, [expect.stringMatching(pattern)]])
})
