import fc from 'fast-check'
import JSONstat from 'jsonstat-toolkit'
import { describe, expect, test } from 'vitest'

import { brokenAnswer } from './fixtures/break-answer.ts'
import { type JsonStatDataset, readJsonStat } from './json-stat.ts'
import { takePart } from './json-stat-service.ts'
import { TableServiceError } from './table-service-error.ts'

/** Invented: two municipalities, two years, one contents. */
const dataset = {
  version: '2.0',
  class: 'dataset',
  label: 'Asukkaat',
  source: 'Koelaitos',
  updated: '2026-03-02T06:00:00Z',
  id: ['alue', 'vuosi', 'tieto'],
  size: [2, 2, 1],
  role: { time: ['vuosi'], geo: ['alue'], metric: ['tieto'] },
  dimension: {
    alue: { label: 'Alue', category: { index: { KU902: 1, KU901: 0 }, label: { KU901: 'Koela', KU902: 'Harjoila' } } },
    vuosi: { label: 'Vuosi', category: { index: ['2023', '2024'] } },
    tieto: {
      label: 'Tieto',
      category: { label: { asukkaat: 'Asukkaita' }, unit: { asukkaat: { base: 'lukumäärä', decimals: 0 } } },
      extension: { elimination: false },
    },
  },
  value: [10, null, 30.5, 40],
  status: { '1': '..', '3': '*' },
}

const only = (answer: unknown): JsonStatDataset => {
  const [first, ...others] = readJsonStat(answer)
  expect(others).toEqual([])
  return first!.dataset
}
const cellsOf = (read: JsonStatDataset) => Array.from({ length: read.cells }, (_, index) => read.cellAt(index))

describe('JSON-stat is read', () => {
  test('with its dimensions in the order of their places, roles and units', () => {
    const read = only(dataset)
    expect(read).toMatchObject({ label: 'Asukkaat', source: 'Koelaitos', updated: '2026-03-02T06:00:00Z', cells: 4 })
    expect(read.dimensions.map(({ code, role }) => [code, role])).toEqual([
      ['alue', 'region'],
      ['vuosi', 'time'],
      ['tieto', 'contents'],
    ])
    expect(read.dimensions[0]?.categories).toEqual([
      { code: 'KU901', label: 'Koela' },
      { code: 'KU902', label: 'Harjoila' },
    ])
    expect(read.dimensions[2]?.categories).toEqual([
      { code: 'asukkaat', label: 'Asukkaita', unit: 'lukumäärä', decimals: 0 },
    ])
  })

  test('with signs of missing and preliminary numbers', () => {
    expect(cellsOf(only(dataset))).toEqual(['10', '..', '30.5', '40*'])
    expect(cellsOf(only({ ...dataset, status: 'p' }))).toEqual(['10*', '', '30.5*', '40*'])
    expect(cellsOf(only({ ...dataset, status: ['p'] }))).toEqual(['10*', '', '30.5*', '40*'])
  })

  test('when only the cells that exist are given', () => {
    expect(cellsOf(only({ ...dataset, value: { 0: 10, 2: '30,5' }, status: undefined }))).toEqual([
      '10',
      '',
      '30,5',
      '',
    ])
    expect(cellsOf(only({ ...dataset, value: [], status: undefined }))).toEqual(['', '', '', ''])
  })

  test('of version 1, where a bundle holds datasets and a dataset its shape inside the dimensions', () => {
    const { id, size, role, dimension, label, value } = dataset
    const first = { label, value, dimension: { id, size, role, ...dimension } }
    const bundle = readJsonStat({ asukkaat: first, toinen: { ...first, value: [1, 2, 3, 4] } })
    expect(bundle.map(({ id: name, dataset: read }) => [name, cellsOf(read)])).toEqual([
      ['asukkaat', ['10', '', '30.5', '40']],
      ['toinen', ['1', '2', '3', '4']],
    ])
    expect(bundle[0]?.dataset.dimensions).toEqual(only(dataset).dimensions)
  })

  test('from a collection that carries its datasets', () => {
    const collection = { class: 'collection', link: { item: [{ class: 'dataset', href: 'x' }, dataset] } }
    expect(readJsonStat(collection).map(({ id }) => id)).toEqual(['2'])
  })

  test('in part, when some categories are chosen', () => {
    const part = takePart(only(dataset), [
      { code: 'alue', codes: ['KU902'] },
      { code: 'vuosi', codes: ['2023', '2024'] },
      { code: 'tieto', codes: ['asukkaat'] },
    ])
    expect(cellsOf(part)).toEqual(['30.5', '40*'])
    expect(part.dimensions[0]?.categories).toEqual([{ code: 'KU902', label: 'Harjoila' }])
  })
})

describe('a wrong document is refused with the place of the fault', () => {
  const inDimension = (alue: unknown) => ({ ...dataset, dimension: { ...dataset.dimension, alue } })
  test.each<[string, unknown, string, string]>([
    ['no object', [], '', 'Invalid input'],
    ['nothing in it', {}, '', 'no dataset'],
    ['no cells', { ...dataset, value: [1, 2, 3] }, 'value', '3 cells where the dimensions make 4'],
    ['a cell too far', { ...dataset, value: { 4: 1 } }, 'value.4', 'no cell among 4'],
    ['a cell that is an object', { ...dataset, value: [1, {}, 3, 4] }, 'value.1', '{} is no number'],
    ['more sizes than dimensions', { ...dataset, size: [2, 2] }, 'size', '2 sizes of 3 dimensions'],
    ['a dimension twice', { ...dataset, id: ['alue', 'alue', 'tieto'] }, 'id', 'alue stands twice'],
    ['no description', inDimension(undefined), 'dimension.alue', 'expected object'],
    [
      'two categories on one place',
      inDimension({ category: { index: { a: 0, b: 0 } } }),
      'dimension.alue.category.index.b',
      'no place',
    ],
    ['too few categories', inDimension({ category: { index: ['a'] } }), 'dimension.alue.category', '1 categories'],
    ['a category twice', inDimension({ category: { index: ['a', 'a'] } }), 'dimension.alue.category.index', 'twice'],
  ])('%s', (_, answer, place, what) => {
    expect(() => readJsonStat(answer)).toThrow(
      expect.objectContaining({ fault: 'malformed', place, what: expect.stringContaining(what) }),
    )
  })

  test('more cells than a memory holds', () => {
    const categories = { category: { index: Array.from({ length: 4000 }, (_, index) => String(index)) } }
    const large = { id: ['a', 'b'], size: [4000, 4000], dimension: { a: categories, b: categories }, value: {} }
    expect(() => readJsonStat(large)).toThrow(expect.objectContaining({ fault: 'tooManyCells', what: '16000000' }))
  })

  test('a list of other documents, which are named', () => {
    const list = {
      class: 'collection',
      link: { item: [{ href: 'https://example.org/a' }, { href: 'https://example.org/b' }] },
    }
    expect(() => readJsonStat(list)).toThrow(
      expect.objectContaining({ fault: 'severalTables', what: 'https://example.org/a https://example.org/b' }),
    )
  })
})

const code = fc.oneof(fc.string({ minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 99 }).map(String))
const cell = fc.oneof(fc.constant(null), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))

/** Datasets in all the forms that the standard allows. */
const anyDataset = fc
  .uniqueArray(
    code.filter((id) => !['id', 'size', 'role', '__proto__'].includes(id)),
    { minLength: 1, maxLength: 4 },
  )
  .chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      categories: fc.tuple(
        ...ids.map(() =>
          fc.uniqueArray(
            code.filter((id) => id !== '__proto__'),
            { minLength: 1, maxLength: 4 },
          ),
        ),
      ),
      areObjects: fc.boolean(),
      isSparse: fc.boolean(),
      isOld: fc.boolean(),
      values: fc.array(cell, { minLength: 256, maxLength: 256 }),
    }),
  )
  .map(({ ids, categories, areObjects, isSparse, isOld, values }) => {
    const size = categories.map((codes) => codes.length)
    const cells = size.reduce((product, one) => product * one, 1)
    const value = values.slice(0, cells)
    const shape = { id: ids, size }
    const dimension = Object.fromEntries(
      ids.map((id, index) => {
        const codes = categories[index]!
        const places = Object.fromEntries(codes.map((one, place) => [one, place]))
        const label = Object.fromEntries(codes.map((one) => [one, `${one}!`]))
        return [id, { label: `${id}?`, category: { index: areObjects ? places : codes, label } }]
      }),
    )
    const sparse = Object.fromEntries(value.flatMap((one, index) => (one === null ? [] : [[index, one]])))
    const given = isSparse ? sparse : value
    return isOld
      ? { bundled: { value: given, dimension: { ...shape, ...dimension } } }
      : { version: '2.0', class: 'dataset', ...shape, dimension, value: given }
  })

test('any document is read as the reference implementation reads it', () => {
  fc.assert(
    fc.property(anyDataset, (document) => {
      const read = only(document)
      const reference = JSONstat(structuredClone(document)).Dataset(0) ?? JSONstat(structuredClone(document))
      expect(read.dimensions.map(({ code: id }) => id)).toEqual(reference.id)
      expect(read.dimensions.map(({ categories }) => categories.length)).toEqual(reference.size)
      for (const { code: id, label, categories } of read.dimensions) {
        const dimension = reference.Dimension(id)
        expect([label, categories.map((one) => one.code)]).toEqual([dimension.label.trim(), dimension.id])
        for (const one of categories) expect(one.label).toBe(dimension.Category(one.code).label.trim())
      }
      const values = Array.from({ length: read.cells }, (_, index) => reference.Data(index)?.value ?? null)
      const cells = cellsOf(read).map((text) => (text === '' ? null : Number(text)))
      expect(cells).toEqual(values.map((value) => (value === null ? null : expect.closeTo(Number(value), 6))))
    }),
    { numRuns: 500, seed: 20_260_301 },
  )
})

test('no broken document brings it down, or is read in part', () => {
  const { id, size, role, dimension, label, value } = dataset
  const documents = [
    dataset,
    { asukkaat: { label, value, dimension: { id, size, role, ...dimension } } },
    { class: 'collection', link: { item: [dataset] } },
  ]
  fc.assert(
    fc.property(fc.constantFrom(...documents).chain(brokenAnswer), (broken) => {
      try {
        for (const { dataset: read } of readJsonStat(broken)) {
          const made = read.dimensions.reduce((product, { categories }) => product * categories.length, 1)
          expect(cellsOf(read)).toHaveLength(made)
        }
      } catch (error) {
        expect(error).toBeInstanceOf(TableServiceError)
        expect((error as TableServiceError).what).not.toBe('')
      }
    }),
    { numRuns: 12_000, seed: 20_260_302 },
  )
})
