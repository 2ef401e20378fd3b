import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import type { TidyRow } from '../tidy-table.ts'
import { toHeadedTable } from './headings.ts'
import { openTable } from './open-table.ts'
import { TableError } from './table-error.ts'
import { writeArchive } from './fixtures/write-archive.ts'
import { workbook } from './fixtures/write-workbook.ts'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url))

async function read(bytes: Uint8Array, sheet = '', headingRow?: number) {
  const table = await toHeadedTable(await openTable(bytes), { sheet, headingRow })
  const rows: TidyRow[] = []
  for await (const row of table.rows) rows.push(row)
  return {
    headings: table.columns.map(({ name }) => name),
    cells: rows.map(({ cells }) => cells),
    places: rows.map(({ place }) => place.row),
    rows,
  }
}

async function faultOf(bytes: Uint8Array, sheet?: string, headingRow?: number) {
  try {
    await read(bytes, sheet, headingRow)
  } catch (error) {
    if (error instanceof TableError) return error.fault
    throw error
  }
  return undefined
}

const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('a CSV file', () => {
  const expected = { headings: ['Alue', 'Arvo'], cells: [['Äänekoski', '12,5']] }

  test.each([
    ['UTF-8', Buffer.from('Alue;Arvo\nÄänekoski;12,5\n')],
    ['UTF-8 with its mark', Buffer.from('\ufeffAlue;Arvo\r\nÄänekoski;12,5\r\n')],
    ['UTF-16 as Excel saves it', utf16('\ufeffAlue\tArvo\r\nÄänekoski\t12,5\r\n')],
    ['UTF-16 the other way round', utf16('\ufeffAlue\tArvo\r\nÄänekoski\t12,5\r\n', true)],
    ['UTF-16 without a mark', utf16('Alue\tArvo\r\nÄänekoski\t12,5\r\n')],
    ['Windows-1252', Buffer.from('Alue;Arvo\r\nÄänekoski;12,5', 'latin1')],
    ['commas and quotes', Buffer.from('"Alue","Arvo"\n"Äänekoski","12,5"\n')],
    ['a line for Excel', Buffer.from('sep=;\r\nAlue;Arvo\r\nÄänekoski;12,5')],
  ])('in %s is read', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject(expected)
  })

  test('keeps separators, line ends and quotes inside quotes, and rows keep their numbers', async () => {
    const { cells, places } = await read(Buffer.from('a;b\n"x;y";"rivi\ntoinen"\n\n"sano ""hei""";1\n'))
    expect(cells).toEqual([
      ['x;y', 'rivi\ntoinen'],
      ['sano "hei"', '1'],
    ])
    expect(places).toEqual([2, 4])
  })

  test('a quotation mark in the middle of a cell is only a mark', async () => {
    expect((await read(Buffer.from('a;b\nKirjasto "Oodi";1\n'))).cells).toEqual([['Kirjasto "Oodi"', '1']])
  })

  test('a quotation mark that never ends is a fault that says where it began', async () => {
    expect(await faultOf(Buffer.from('a;b\n1;2\n"kaksi;3\n4;5\n'))).toMatchObject({
      code: 'quoteNotClosed',
      place: { row: 3 },
    })
  })

  test('notes above the headings are passed over; columns without a heading are called by their letters', async () => {
    const text = 'Kirjaston luvut 2024\n\nAlue;Vuosi;;Arvo;Arvo\nEspoo;2024;x;1;2\nHelsinki;2024;x;1;2\n'
    expect(await read(Buffer.from(text))).toMatchObject({
      headings: ['Alue', 'Vuosi', 'C', 'Arvo', 'Arvo (2)'],
      places: [4, 5],
    })
  })
})

describe('a workbook saved by LibreOffice', () => {
  test('numbers, formulas, shares, days and joined cells are read as they are seen', async () => {
    const { headings, rows } = await read(fixture('office.xlsx'), 'Luvut')
    expect(headings).toEqual(['Alue', 'Vuosi', 'Arvo', 'Osuus', 'Päivitetty'])
    expect(rows).toEqual([
      { cells: ['Espoo', '2023', '12.5', '12.5 %', '2024-12-31'], place: { sheet: 'Luvut', row: 4 } },
      {
        cells: ['Espoo', '2024', '25', '3.33333333333 %', '2025-01-15'],
        place: { sheet: 'Luvut', row: 5 },
        repeated: [0],
      },
      { cells: ['Helsinki & muu', '2024', '0.1', '100 %'], place: { sheet: 'Luvut', row: 6 } },
      { cells: ['Lähde: kirjasto'], place: { sheet: 'Luvut', row: 8 } },
    ])
  })

  test('its sheets are told, hidden ones as hidden', async () => {
    expect((await openTable(fixture('office.xlsx'))).sheets).toEqual([
      { name: 'Ohje', isHidden: false },
      { name: 'Luvut', isHidden: false },
      { name: 'Piilo', isHidden: true },
    ])
  })

  test('headings on two rows: the lower one names the columns', async () => {
    expect(await read(fixture('wide.xlsx'), 'Vuodet')).toMatchObject({
      headings: ['Kunta', '2022', '2023', '2024'],
      cells: [
        ['Espoo', '1', '2.5', '..'],
        ['Helsinki', '3', '4', '<5'],
      ],
    })
  })
})

describe('a workbook made by another program', () => {
  test('texts in cells, rich texts, truth and errors', async () => {
    const bytes = workbook(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="s"><v>0</v></c></row>' +
        '<row><c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c></row>',
      { texts: '<si><r><t>bee</t></r><r><t xml:space="preserve"> cee</t></r><rPh><t>no</t></rPh></si>' },
    )
    expect(await read(bytes, 'Taul')).toMatchObject({ headings: ['a', 'bee cee'], cells: [['TRUE', '#DIV/0!']] })
  })

  test('a formula without a saved value is told from an empty cell', async () => {
    const bytes = workbook(
      '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row>' +
        '<row r="2"><c r="A2"><f>1+1</f></c><c r="B2"/></row>',
    )
    expect((await read(bytes, 'Taul')).cells).toEqual([['#formula', '']])
  })

  test('days are counted from 1904 where the workbook says so', async () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>pv</v></c></row><row r="2"><c r="A2" s="1"><v>44195</v></c></row>'
    expect((await read(workbook(rows, { from1904: true }), 'Taul')).cells).toEqual([['2024-12-31']])
    expect((await read(workbook(rows), 'Taul')).cells).toEqual([['2020-12-30']])
  })

  test('hidden rows are told', async () => {
    const bytes = workbook(
      '<row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="2" hidden="1"><c r="A2"><v>7</v></c></row>',
    )
    expect((await read(bytes, 'Taul')).rows).toMatchObject([{ cells: ['7'], isHidden: true }])
  })
})

describe('what is no table is refused by name', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), 'fileEmpty'],
    ['the old Excel format', fixture('office.xls'), 'oldWorkbook'],
    ['OpenDocument', fixture('office.ods'), 'openDocument'],
    [
      'a workbook with a password',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'fileEncrypted',
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'filePdf'],
    ['a web page', Buffer.from('\n<!DOCTYPE html><table>'), 'fileMarkup'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5]), 'fileUnknown'],
    ['a binary workbook', writeArchive({ 'xl/workbook.bin': 'x' }), 'workbookBinary'],
    ['a letter', writeArchive({ 'word/document.xml': '<a/>' }), 'otherDocument'],
    ['an archive of anything', writeArchive({ 'cat.txt': 'x' }), 'fileUnknown'],
    ['half a workbook', fixture('office.xlsx').subarray(0, 3000), 'workbookBroken'],
    ['a sheet that is no XML', workbook('<row r="1"><c r="A1"><v>1</c></row>'), 'workbookBroken'],
  ])('%s', async (_, bytes, code) => {
    expect((await faultOf(bytes, 'Taul'))?.code).toBe(code)
  })

  test('an archive made to swell is refused before it is unpacked', async () => {
    const bomb = workbook(`<row r="1"><c r="A1" t="str"><v>${'0'.repeat(64 * 1024 * 1024)}</v></c></row>`)
    expect(bomb.length).toBeLessThan(200_000)
    expect((await faultOf(bomb, 'Taul'))?.code).toBe('workbookSwells')
  })

  test('an archive of countless parts is refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`xl/p${index}.xml`, '']))
    expect((await faultOf(writeArchive(parts)))?.code).toBe('workbookSwells')
  })

  test('a row of another world is refused', async () => {
    const cell = '<c r="A1" t="str"><v>a</v></c>'
    expect(await faultOf(workbook(`<row r="1">${cell}</row><row r="1048576">${cell}</row>`), 'Taul')).toMatchObject({
      code: 'tooManyRows',
      place: { sheet: 'Taul', row: 1_048_576 },
    })
    expect((await faultOf(workbook('<row r="1"><c r="XFD1" t="str"><v>a</v></c></row>'), 'Taul'))?.code).toBe(
      'tooManyColumns',
    )
  })

  test('an empty sheet, a missing one, and headings where there are none', async () => {
    expect((await faultOf(workbook(''), 'Taul'))?.code).toBe('sheetEmpty')
    expect((await faultOf(fixture('office.xlsx'), 'Muu'))?.code).toBe('sheetMissing')
    expect(await faultOf(fixture('office.xlsx'), 'Luvut', 2)).toMatchObject({
      code: 'headingsMissing',
      place: { row: 2 },
    })
  })
})
