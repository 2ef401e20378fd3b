// Ten thousand broken files for each reader: whatever is done to a file, its reading ends with figures or with faults
// that name a place, never with a crash or with some of the figures.
import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { faultPlace, faultSentence } from '../fault-sentence.ts'
import { mapFigures, type MappedFigures, type MappingContext } from '../map-figures.ts'
import { suggestMapping } from '../suggest-mapping.ts'
import { toMapping } from '../column-roles.ts'
import type { TidyRow } from '../tidy-table.ts'
import { breakBytes, breakText, nasty } from './fixtures/break-file.ts'
import { writeArchive } from './fixtures/write-archive.ts'
import { workbookParts } from './fixtures/write-workbook.ts'
import { toHeadedTable } from './headings.ts'
import { openTable } from './open-table.ts'
import { TableError } from './table-error.ts'

const runs = 10_000
const region = (code: string, fi: string) => ({
  key: `kunta:${code}`,
  register: 'real' as const,
  category: 'kunta' as const,
  code,
  title: { fi },
  memberOf: [],
  validFrom: null,
  validTo: null,
})
const context: MappingContext = {
  register: 'real',
  regions: [region('049', 'Espoo'), region('091', 'Helsinki')],
  mergers: [],
  dimensions: [{ key: 'age', title: { fi: 'Ikäryhmä' }, categories: [] }],
  indicators: [{ key: 'own:espoo.visits', title: { fi: 'Kirjastokäynnit' } }],
}

/** Everything that is done with an uploaded file, with the mapping that is suggested first. */
async function importFile(bytes: Uint8Array): Promise<MappedFigures | TableError> {
  try {
    const file = await openTable(bytes)
    const [sheet] = file.sheets
    const table = await toHeadedTable(file, { sheet: sheet!.name })
    const sample: TidyRow[] = []
    for await (const row of (await toHeadedTable(file, { sheet: sheet!.name })).rows) if (sample.push(row) === 20) break
    const draft = suggestMapping(table.columns, sample, context)
    const made = toMapping({
      ...draft,
      fixed: { ...draft.fixed, indicator: 'own:espoo.visits', region: 'kunta:049', year: 2024 },
    })
    if ('missing' in made) return new TableError('noFigures')
    return await mapFigures({ table, mapping: made.mapping, context })
  } catch (error) {
    if (error instanceof TableError) return error
    throw error
  }
}

/** How the files ended, so that a test of nothing but one kind of end is seen. */
type Ends = Record<'refused' | 'faults' | 'figures', number>

async function judge(bytes: Uint8Array, ends: Ends): Promise<void> {
  const result = await importFile(bytes)
  ends[result instanceof TableError ? 'refused' : result.faultCount > 0 ? 'faults' : 'figures']++
  const faults = result instanceof TableError ? [result.fault] : result.faults
  for (const fault of faults)
    for (const language of ['fi', 'sv', 'en'] as const) {
      expect(faultSentence(fault, language).length).toBeGreaterThan(15)
      expect(faultPlace(fault, language) === '').toBe(
        fault.place.row === 0 && fault.place.sheet === undefined && fault.place.column === undefined,
      )
    }
  if (result instanceof TableError) return
  expect(result.figures.size === 0 || result.faultCount === 0).toBe(true)
  for (const { value, absolute, year, sourceInterval, sample = 0 } of [...result.figures.values()].flat()) {
    expect(value === null || Number.isFinite(value)).toBe(true)
    expect(absolute === null || Number.isFinite(absolute)).toBe(true)
    expect(Number.isInteger(year) && Number.isInteger(sample)).toBe(true)
    expect(!sourceInterval || (sourceInterval.lower <= value! && value! <= sourceInterval.upper)).toBe(true)
  }
}

/** Throws on the first file that is read as it should not be. */
async function judgeAll(broken: fc.Arbitrary<Uint8Array>): Promise<Ends> {
  const ends: Ends = { refused: 0, faults: 0, figures: 0 }
  const property = fc.asyncProperty(broken, (bytes) => judge(bytes, ends))
  await fc.assert(property, { numRuns: runs, seed: 20_261_122 })
  return ends
}

const csv = [
  'Alue;Vuosi;Sukupuoli;Ikä;Arvo;Lukumäärä;Alaraja;Yläraja;Vastaajia',
  'Espoo;2023;Yhteensä;65–74 v;12,5;100;10,4;14,5;240',
  '"Helsinki";2024*;Naiset;yli 75;"1 234,5";..;..;;"1 240"',
  '049;31.12.2022;Miehet;kaikki;<5;;;;',
  ';;;;;;;;',
  'Lähde: kirjasto;;;;;;;;',
].join('\r\n')

test(`${runs} broken CSV files`, { timeout: 120_000 }, async () => {
  const encodings = fc.constantFrom('utf8' as const, 'latin1' as const, 'utf16le' as const)
  const broken = fc.oneof(
    fc.tuple(breakText(csv), encodings).map(([text, encoding]) => Buffer.from(text, encoding)),
    breakBytes(Buffer.from(csv)),
    breakBytes(Buffer.from(`\ufeff${csv}`, 'utf16le')),
  )
  const ends = await judgeAll(broken)
  expect(Math.min(...Object.values(ends))).toBeGreaterThan(runs / 50)
})

const sheet =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>Vuosi</v></c><c r="C1" t="inlineStr"><is><t>Arvo</t></is></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>45657</v></c><c r="C2"><f>1+1</f><v>2.5</v></c></row>' +
  '<row r="3" hidden="1"><c r="A3"/><c r="B3"><v>2023</v></c><c r="C3"><v>3</v></c></row>'
const parts = workbookParts(sheet, {
  texts: '<si><t>Alue</t></si><si><r><t>Es</t></r><r><t>poo</t></r></si>',
  after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
})
const sheetPart = 'xl/worksheets/sheet1.xml'
const saved = readFileSync(new URL('fixtures/wide.xlsx', import.meta.url))

/** Whole workbooks in whose cells stands what nobody expects. */
const oddCells = fc
  .array(
    fc.record({
      type: fc.constantFrom('n', 's', 'str', 'b', 'e', 'd', 'inlineStr', 'z'),
      style: fc.constantFrom('0', '1', '7', '-1'),
      text: fc.oneof(fc.constantFrom(...nasty, 'Espoo', '12,5', '45657'), fc.double().map(String)),
      formula: fc.constantFrom('', '<f>A1</f>'),
    }),
    { minLength: 3, maxLength: 9 },
  )
  .map((cells) => {
    const escaped = (text: string) => text.replace(/[^\p{L}\p{N}\p{P}\p{S}\s]|[<>&]/gu, '')
    const written = cells.map(
      ({ type, style, text, formula }) => `<c t="${type}" s="${style}">${formula}<v>${escaped(text)}</v></c>`,
    )
    const rows = Array.from({ length: 3 }, (_, row) => `<row>${written.slice(row * 3, row * 3 + 3).join('')}</row>`)
    return writeArchive({
      ...parts,
      [sheetPart]: parts[sheetPart]!.replace('</sheetData>', `${rows.join('')}</sheetData>`),
    })
  })

test(`${runs} broken workbooks`, { timeout: 120_000 }, async () => {
  const brokenPart = fc
    .constantFrom(...Object.keys(parts))
    .chain((name) => fc.oneof(breakText(parts[name]!), fc.constant(undefined)).map((text) => ({ name, text })))
    .map(({ name, text }) => {
      const { [name]: _gone, ...others } = parts
      return writeArchive(text === undefined ? others : { ...others, [name]: text })
    })
  const broken = fc.oneof(
    { weight: 3, arbitrary: brokenPart },
    { weight: 3, arbitrary: oddCells },
    breakBytes(saved),
    breakBytes(writeArchive(parts)),
  )
  const ends = await judgeAll(broken)
  expect(Math.min(...Object.values(ends))).toBeGreaterThan(runs / 50)
})

test('unbroken, both give figures', async () => {
  const fromCsv = await importFile(Buffer.from(csv))
  expect(fromCsv).toMatchObject({ faultCount: 0, rows: 5 })
  const fromWorkbook = await importFile(saved)
  expect(fromWorkbook).toMatchObject({ faultCount: 0, rows: 2 })
})
