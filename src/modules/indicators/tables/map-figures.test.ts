import { describe, expect, test } from 'vitest'

import type { Region } from '#modules/regions/region.ts'
import { mapFigures, type MappingContext } from './map-figures.ts'
import type { FigureMapping } from './mapping.ts'
import type { TidyTable } from './tidy-table.ts'

const region = (key: string, fi: string, sv = fi, more: Partial<Region> = {}): Region => ({
  key,
  register: 'real',
  category: key.split(':')[0] as Region['category'],
  code: key.split(':')[1]!,
  title: { fi, sv },
  memberOf: [],
  validFrom: null,
  validTo: null,
  ...more,
})

const context: MappingContext = {
  register: 'real',
  regions: [
    region('kunta:049', 'Espoo', 'Esbo'),
    region('kunta:091', 'Helsinki', 'Helsingfors'),
    region('kunta:205', 'Kajaani', 'Kajana'),
    region('kunta:182', 'Jämsä'),
    region('kunta:999', 'Vanhala', 'Vanhala', { validTo: '2015-12-31' }),
    region('hyvinvointialue:18', 'Kainuun hyvinvointialue', 'Kajanalands välfärdsområde'),
    region('maakunta:18', 'Kainuu', 'Kajanaland'),
    region('seutukunta:181', 'Kainuu', 'Kajanaland'),
    region('maa:358', 'Koko maa', 'Hela landet'),
    region('osa-alue:049-1', 'Leppävaara', 'Alberga', { memberOf: ['kunta:049'] }),
    region('osa-alue:091-1', 'Keskusta', 'Centrum', { memberOf: ['kunta:091'] }),
  ],
  mergers: [{ code: '940', title: { fi: 'Vuolijoki' }, into: '205', since: 2007 }],
  home: 'kunta:049',
  dimensions: [
    { key: 'age', title: { fi: 'Ikäryhmä' }, categories: [{ key: '75+', title: { fi: '75 vuotta täyttäneet' } }] },
    { key: 'language', title: { fi: 'Kieli' }, categories: [{ key: 'sv', title: { fi: 'Ruotsi', sv: 'Svenska' } }] },
  ],
  indicators: [
    { key: 'own:espoo.visits', title: { fi: 'Kirjastokäynnit', sv: 'Biblioteksbesök' } },
    { key: 'own:espoo.loans', title: { fi: 'Lainat', sv: 'Lån' } },
  ],
}

const mapping: FigureMapping = {
  indicator: { key: 'own:espoo.visits' },
  region: { column: 'Alue', names: {} },
  year: { column: 'Vuosi' },
  gender: { gender: 'total' },
  breakdowns: [],
  value: { column: 'Arvo' },
  absolute: null,
  only: [],
}

function table(headings: string, ...rows: string[]): TidyTable {
  const split = (line: string) => line.split('|').map((text) => text.trim())
  return {
    title: 'luvut.csv',
    columns: split(headings).map((name) => ({ name })),
    rows: rows.map((row, index) => ({ cells: split(row), place: { row: index + 2 } })),
  }
}

const map = (given: TidyTable, changes: Partial<FigureMapping> = {}) =>
  mapFigures({ table: given, mapping: { ...mapping, ...changes }, context })

const figuresOf = (result: Awaited<ReturnType<typeof mapFigures>>) =>
  [...result.figures.values()].flat().map(({ region: key, year, value }) => [key, year, value])

const codesOf = (result: Awaited<ReturnType<typeof mapFigures>>) => result.faults.map(({ code }) => code)

describe('areas', () => {
  test.each([
    ['049', 'kunta:049'],
    ['49', 'kunta:049'],
    ['KU049', 'kunta:049'],
    ['kunta:049', 'kunta:049'],
    ['Espoo', 'kunta:049'],
    ['ESBO ', 'kunta:049'],
    ['Espoo kunta', 'kunta:049'],
    ['Espoon kaupunki', 'kunta:049'],
    ['Esbo  stad', 'kunta:049'],
    ['049 Espoo', 'kunta:049'],
    ['KU049 Espoo', 'kunta:049'],
    ['Espoo (049)', 'kunta:049'],
    ['Espoo - Esbo', 'kunta:049'],
    ['Helsinki/Helsingfors', 'kunta:091'],
    ['MK18', 'maakunta:18'],
    ['HVA18', 'hyvinvointialue:18'],
    ['Kainuu', 'maakunta:18'],
    ['SSS', 'maa:358'],
    ['Hela landet', 'maa:358'],
    ['Leppävaara', 'osa-alue:049-1'],
    ['049-1', 'osa-alue:049-1'],
  ])('%s is found', async (text, key) => {
    const result = await map(table('Alue|Vuosi|Arvo', `${text}|2024|1`))
    expect(result.faults).toEqual([])
    expect(figuresOf(result)).toEqual([[key, 2024, 1]])
  })

  test('a name that is one letter off is a fault that says what was probably meant', async () => {
    const result = await map(table('Alue|Vuosi|Arvo', 'Helsinki|2024|1', 'Esppoo|2024|2'))
    expect(result.figures.size).toBe(0)
    expect(result.faults).toEqual([
      { code: 'regionUnknown', place: { row: 3, column: 'Alue' }, found: 'Esppoo', instead: 'Espoo' },
    ])
  })

  test('code and name of two municipalities are a fault', async () => {
    expect(codesOf(await map(table('Alue|Vuosi|Arvo', '091 Espoo|2024|1')))).toEqual(['regionCodeAndName'])
  })

  test('the mapping says what an unrecognised name is, and which of several is meant', async () => {
    const told = await map(table('Alue|Vuosi|Arvo', 'Kotikunta|2024|1', 'Kainuu|2024|2'), {
      region: { column: 'Alue', names: { Kotikunta: 'kunta:049' }, category: 'seutukunta' },
    })
    expect(figuresOf(told)).toEqual([
      ['kunta:049', 2024, 1],
      ['seutukunta:181', 2024, 2],
    ])
  })

  test("another municipality's sub-area is not known by its name", async () => {
    expect(codesOf(await map(table('Alue|Vuosi|Arvo', 'Keskusta|2024|1')))).toEqual(['regionUnknown'])
  })

  test('a merged municipality has figures for the years it existed, and none after', async () => {
    const before = await map(table('Alue|Vuosi|Arvo', 'Vuolijoki|2006|1'))
    expect(figuresOf(before)).toEqual([['kunta:940', 2006, 1]])
    expect(before.formerMunicipalities.map(({ code }) => code)).toEqual(['940'])
    expect(before.notes).toMatchObject([{ code: 'formerMunicipality', count: 1, place: { row: 2, column: 'Alue' } }])
    const after = await map(table('Alue|Vuosi|Arvo', '940|2007|1', 'Vanhala|2016|1'))
    expect(after.faults).toMatchObject([
      { code: 'municipalityMerged', place: { row: 2 }, instead: 'Kajaani 2007' },
      { code: 'regionEnded', place: { row: 3 } },
    ])
  })

  test.each([
    ['944', 'kunta:944'],
    ['944 Vöyri', 'kunta:944'],
    ['Vörå (944)', 'kunta:944'],
    ['946 Vöyri', 'kunta:946'],
    ['Vöyri', 'kunta:946'],
    ['Vöyrin kunta', 'kunta:946'],
    ['431 Loimaan kunta', 'kunta:431'],
    ['Loimaan kunta', 'kunta:431'],
    ['Loimaan kaupunki', 'kunta:430'],
    ['Loimaa', 'kunta:430'],
    ['Jyväskylän maalaiskunta', 'kunta:180'],
    ['Jyväskylän mlk', 'kunta:180'],
    ['180 Jyväskylä lk', 'kunta:180'],
  ])('%s is told from a municipality of today by nearly the same name', async (text, key) => {
    const regions = [
      region('kunta:430', 'Loimaa'),
      region('kunta:179', 'Jyväskylä'),
      region('kunta:946', 'Vöyri', 'Vörå'),
      region('kunta:944', 'Vöyri', 'Vörå', { validTo: '2006-12-31' }),
    ]
    const mergers = [
      { code: '180', title: { fi: 'Jyväskylän maalaiskunta', sv: 'Jyväskylä landskommun' }, into: '179', since: 2009 },
      { code: '431', title: { fi: 'Loimaan kunta', sv: 'Loimaa kommun' }, into: '430', since: 2005 },
      { code: '944', title: { fi: 'Vöyri', sv: 'Vörå' }, into: '946', since: 2007 },
    ]
    const given = table('Alue|Vuosi|Arvo', `${text}|2004|1`)
    const result = await mapFigures({ table: given, mapping, context: { ...context, regions, mergers } })
    expect(result.faults).toEqual([])
    expect(figuresOf(result)).toEqual([[key, 2004, 1]])
  })
})

describe('figures', () => {
  test('every fault is told with its row and column, and nothing is kept', async () => {
    const result = await map(
      table('Alue|Vuosi|Arvo', 'Espoo|2024|1', 'Narnia|2024Q1|noin 5', '|2024|7', 'Helsinki|2024|3'),
    )
    expect(result.figures.size).toBe(0)
    expect(result.faults.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ['numberExpected', 3, 'Arvo'],
      ['yearIsPart', 3, 'Vuosi'],
      ['regionUnknown', 3, 'Alue'],
      ['regionMissing', 4, 'Alue'],
    ])
  })

  test('the same cell twice is a fault that names both rows', async () => {
    const result = await map(table('Alue|Vuosi|Arvo', 'Espoo|2024|1', 'Helsinki|2024|2', '049|2024|1'))
    expect(result.faults).toEqual([
      { code: 'figureTwice', place: { row: 4, column: 'Arvo' }, found: '1', other: { row: 2 } },
    ])
  })

  test('missing and hidden figures are kept as missing; an empty cell says nothing', async () => {
    const result = await map(table('Alue|Vuosi|Arvo', 'Espoo|2022|..', 'Espoo|2023|<5', 'Espoo|2024|'))
    expect(figuresOf(result)).toEqual([
      ['kunta:049', 2022, null],
      ['kunta:049', 2023, null],
    ])
    expect(result.notes.map(({ code, count }) => [code, count])).toEqual([
      ['missingSymbol', 1],
      ['suppressed', 1],
      ['emptyValue', 1],
    ])
  })

  test('a line below the table is passed over and told of', async () => {
    const result = await map(table('Alue|Vuosi|Arvo', 'Espoo|2024|1', '||', 'Lähde: kirjasto||'))
    expect(figuresOf(result)).toEqual([['kunta:049', 2024, 1]])
    expect(result.notes).toEqual([{ code: 'rowWithoutFigure', count: 1, place: { row: 4 }, found: 'Lähde: kirjasto' }])
  })

  test('a thousand or a little over one: both signs in a table leave it open', async () => {
    const result = await map(table('Alue|Vuosi|Arvo', 'Espoo|2023|12,5', 'Espoo|2024|1.234'))
    expect(result.faults).toEqual([
      { code: 'decimalSigns', place: { row: 3, column: 'Arvo' }, found: '1.234', other: { row: 2 } },
    ])
    expect((await map(table('Alue|Vuosi|Arvo', 'Espoo|2023|12,5', 'Espoo|2024|12.5'))).faults).toEqual([])
  })

  test('a column that the table lacks is a fault', async () => {
    expect((await map(table('Alue|Vuosi', 'Espoo|2023'))).faults).toMatchObject([
      { code: 'columnMissing', found: 'Arvo' },
    ])
  })

  test('more faults than are told are counted', async () => {
    const rows = Array.from({ length: 30 }, () => 'Narnia|2024|1')
    const result = await mapFigures({
      table: table('Alue|Vuosi|Arvo', ...rows),
      mapping,
      context: { ...context, mostFaults: 10 },
    })
    expect(result.faults).toHaveLength(10)
    expect(result.faultCount).toBe(30)
  })
})

describe('what else the columns say', () => {
  test('gender, age group and number of cases', async () => {
    const result = await map(
      table('Alue|Vuosi|Sukupuoli|Ikä|Arvo|n', 'Espoo|2024|Naiset|yli 75|12,5|30', 'Espoo|2024|Kvinnor|65–74 v|8|..'),
      {
        gender: { column: 'Sukupuoli', genders: {} },
        breakdowns: [{ column: 'Ikä', dimension: 'age', categories: {} }],
        absolute: { column: 'n' },
      },
    )
    expect([...result.figures.values()].flat()).toEqual([
      { region: 'kunta:049', year: 2024, gender: 'female', breakdown: 'age=75+', value: 12.5, absolute: 30 },
      { region: 'kunta:049', year: 2024, gender: 'female', breakdown: 'age=65-74', value: 8, absolute: null },
    ])
    expect(result.newCategories).toEqual([{ dimension: 'age', category: '65-74' }])
    expect(result.notes.map(({ code }) => code)).toEqual(['openEndedAge', 'missingSymbol'])
  })

  test('two dimensions make one breakdown; an unknown category is a fault', async () => {
    const changes: Partial<FigureMapping> = {
      breakdowns: [
        { column: 'Kieli', dimension: 'language', categories: {} },
        { column: 'Ikä', dimension: 'age', categories: {} },
      ],
    }
    const result = await map(table('Alue|Vuosi|Kieli|Ikä|Arvo', 'Espoo|2024|svenska|75+|1'), changes)
    expect([...result.figures.values()].flat()[0]?.breakdown).toBe('age=75+;language=sv')
    expect(codesOf(await map(table('Alue|Vuosi|Kieli|Ikä|Arvo', 'Espoo|2024|klingon|75+|1'), changes))).toEqual([
      'categoryUnknown',
    ])
  })

  test('indicators are named by title, code or key', async () => {
    const result = await map(
      table('Mittari|Alue|Vuosi|Arvo', 'Lainat|Espoo|2024|1', 'visits|Espoo|2024|2', 'own:espoo.loans|Espoo|2023|3'),
      { indicator: { column: 'Mittari', keys: {} } },
    )
    expect([...result.figures].map(([key, figures]) => [key, figures.length])).toEqual([
      ['own:espoo.loans', 2],
      ['own:espoo.visits', 1],
    ])
    const unknown = await map(table('Mittari|Alue|Vuosi|Arvo', 'constructor|Espoo|2024|1'), {
      indicator: { column: 'Mittari', keys: {} },
    })
    expect(codesOf(unknown)).toEqual(['indicatorUnknown'])
  })

  test('years across: each column with values is a year', async () => {
    const result = await map(table('Alue|2022|2023*|2024', 'Espoo|1|2|', 'Helsinki|..|5|6'), {
      year: { heading: true },
      value: { columns: ['2022', '2023*', '2024'] },
    })
    expect(figuresOf(result)).toEqual([
      ['kunta:049', 2022, 1],
      ['kunta:049', 2023, 2],
      ['kunta:091', 2022, null],
      ['kunta:091', 2023, 5],
      ['kunta:091', 2024, 6],
    ])
    const faulty = await map(table('Alue|2022|2023', 'Espoo|1|kaksi'), {
      year: { heading: true },
      value: { columns: ['2022', '2023'] },
    })
    expect(faulty.faults).toMatchObject([{ code: 'numberExpected', place: { row: 2, column: '2023' } }])
    const unknown = await map(table('Alue|2022|2023', 'Narnia|1|2'), {
      year: { heading: true },
      value: { columns: ['2022', '2023'] },
    })
    expect(codesOf(unknown)).toEqual(['regionUnknown'])
  })

  test('indicators across, and genders across', async () => {
    const indicators = await map(table('Alue|Vuosi|Lainat|Kirjastokäynnit', 'Espoo|2024|1|2'), {
      indicator: { heading: true, keys: {} },
      value: { columns: ['Lainat', 'Kirjastokäynnit'] },
    })
    expect([...indicators.figures.keys()]).toEqual(['own:espoo.loans', 'own:espoo.visits'])
    const genders = await map(table('Alue|Vuosi|Miehet|Naiset', 'Espoo|2024|1|2'), {
      gender: { heading: true, genders: {} },
      value: { columns: ['Miehet', 'Naiset'] },
    })
    expect([...genders.figures.values()].flat().map(({ gender }) => gender)).toEqual(['male', 'female'])
  })

  test('rows of which a column says something else are passed over', async () => {
    const result = await map(table('Alue|Vuosi|Tieto|Arvo', 'Espoo|2024|Osuus|1', 'Espoo|2024|Luku|99'), {
      only: [{ column: 'Tieto', texts: ['Osuus'] }],
    })
    expect(figuresOf(result)).toEqual([['kunta:049', 2024, 1]])
    expect(result.passedOver).toBe(1)
  })
})
