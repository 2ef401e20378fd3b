import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { writeWorkbook } from '#modules/indicators/tables/files/write-workbook.ts'
import { type Ended, resultOf, runKaarna } from './fixtures/run-kaarna.ts'
import { startSmallSotkanet } from './fixtures/small-sotkanet.ts'

let folder: string
let sotkanet: Awaited<ReturnType<typeof startSmallSotkanet>>
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaarna-cli-file-'))
  sotkanet = await startSmallSotkanet()
})
afterAll(() => {
  sotkanet.close()
  rmSync(folder, { recursive: true, force: true })
})

const within = (name: string) => path.join(folder, name)
const kaarna = (...args: string[]): Promise<Ended> =>
  runKaarna([...args, '--data', within('data')], { SOTKANET_URL: sotkanet.address })
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(within(name), content)
  return within(name)
}

test('a CSV file is imported into the common knowledge base, and a second time nothing has changed', async () => {
  const file = write('kavely.csv', 'Kunta;Vuosi;Kävelyreittejä\nKoela;2023;12,5\nHarjoila;2023;7\nKoela;2024;13\n')
  const first = await kaarna('import', 'csv', file, '--json')
  expect([first.code, first.errors]).toEqual([0, []])
  expect(resultOf(first)).toMatchObject({
    indicators: 1,
    observations: 3,
    skipped: 0,
    changed: 1,
    unchanged: 0,
    failed: 0,
  })
  expect(resultOf(await kaarna('import', 'csv', file, '--json'))).toMatchObject({ changed: 0, unchanged: 1 })
})

test("an organisation's own figures come from a workbook, by a mapping that was printed and edited", async () => {
  expect((await kaarna('organisation', 'add', '--region', 'kunta:901')).code).toBe(0)
  const file = write(
    'palvelut.xlsx',
    await writeWorkbook([
      {
        name: 'Luvut',
        headings: ['Mittari', 'Vuosi', 'Arvo'],
        rows: [
          ['Käynnit', 2024, 5.5],
          ['Lainat', 2024, 7],
        ],
        widths: [20, 10, 10],
        choices: [],
      },
    ]),
  )
  const printed = await kaarna('import', 'xlsx', file, '--organisation', 'koela', '--print-mapping')
  expect(printed.errors).toEqual([])
  const mapping = JSON.parse(printed.out) as { indicators: { key: string; title: object; visibility: string }[] }
  expect(mapping.indicators).toMatchObject([
    { key: 'own:koela.kaynnit', title: { fi: 'Käynnit' }, visibility: 'organisation' },
    { key: 'own:koela.lainat' },
  ])
  mapping.indicators[0]!.visibility = 'public'
  const edited = write('mapping.json', JSON.stringify(mapping))
  const ended = await kaarna('import', 'xlsx', file, '--organisation', 'koela', '--mapping', edited, '--json')
  expect(ended.errors).toEqual([])
  expect(resultOf(ended)).toMatchObject({ indicators: 2, observations: 2, changed: 2 })
})

test.each([
  [
    'csv',
    'reika.csv',
    'Kunta;Vuosi;Arvo\nNarnia;2024;1\n',
    /^Nothing was imported\. Row 2, column Kunta: There is no area “Narnia”/,
  ],
  ['csv', 'tyhja.csv', '', /^The file is empty/],
  ['xlsx', 'tavallinen.csv', 'a;b\n1;2\n', /^This is no xlsx file\. Try kaarna import csv\.$/],
  ['csv', 'epaselva.csv', 'a;b\nx;y\n', /^It is not clear .*--print-mapping/],
])('what cannot be imported ends with one line that says why: %s %s', async (kind, name, text, pattern) => {
  const { code, errors } = await kaarna('import', kind, write(name, text), '--json')
  expect([code, errors]).toEqual([1, [expect.stringMatching(pattern)]])
})

test('a file is read from its address too', async () => {
  const server = createServer((_, answer) => answer.end('Kunta;Vuosi;Lenkit\nKoela;2024;1\n'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const read = await kaarna('import', 'csv', `http://127.0.0.1:${port}/lenkit.csv?v=1`, '--json')
  server.close()
  expect([read.errors, resultOf(read)]).toMatchObject([[], { indicators: 1, observations: 1 }])
  const gone = await kaarna('import', 'csv', `http://127.0.0.1:${port}/lenkit.csv`)
  expect(gone.errors).toEqual([expect.stringMatching(/does not answer\. Check the address/)])
})

test('a key of another source is refused', async () => {
  const file = write('oma.csv', 'Kunta;Vuosi;Arvo\nKoela;2024;1\n')
  const printed = await kaarna('import', 'csv', file, '--print-mapping')
  const mapping = printed.out.replaceAll('file:oma', 'sotkanet:127')
  const { code, errors } = await kaarna('import', 'csv', file, '--mapping', write('vieras.json', mapping))
  expect([code, errors]).toEqual([1, [expect.stringMatching(/^sotkanet:127 is filled from elsewhere/)]])
  expect(readFileSync(within('vieras.json'), 'utf8')).toContain('sotkanet:127')
})
