import { deflateRawSync, inflateRawSync } from 'node:zlib'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { createBlockCache } from './block-cache.ts'
import {
  type Block,
  cellsOf,
  certaintyAt,
  createBlockDecoder,
  encodeBlock,
  isIntact,
  numberAt,
  orNull,
  type RegionSlots,
} from './block.ts'
import { differenceOf } from './difference.ts'
import { type Cell, figureIn, toFigureTable } from './figure-table.ts'

const keys = ['kunta:005', 'kunta:049', 'kunta:091', 'kunta:92', 'maa:358', 'hyvinvointialue:01', 'maakunta:01']

const slotsIn = (order: readonly string[]): RegionSlots => ({
  slotOf: (key) => (order.includes(key) ? order.indexOf(key) : undefined),
  isRanked: (key) => key.startsWith('kunta:'),
})

const number = fc.oneof(
  fc.integer({ min: -6_000_000, max: 6_000_000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 10),
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((n) => n / 10_000),
)
const anyNumber = fc.oneof(
  { weight: 9, arbitrary: number },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0) },
)
const cellList = (figures: fc.Arbitrary<number>): fc.Arbitrary<Cell[]> =>
  fc.uniqueArray(
    fc
      .record({
        region: fc.constantFrom(...keys),
        year: fc.integer({ min: 1988, max: 2026 }),
        value: fc.option(figures),
        absolute: fc.option(figures),
        limits: fc.option(fc.tuple(figures, figures)),
        sample: fc.option(fc.nat({ max: 20_000 })),
      })
      .filter((cell) => cell.value !== null || cell.absolute !== null)
      .map(withCertainty),
    { selector: (cell) => `${cell.region} ${cell.year}` },
  )

interface Drawn {
  region: string
  year: number
  value: number | null
  absolute: number | null
  limits: [number, number] | null
  sample: number | null
}

/** An interval stands only beside a value. */
const withCertainty = ({ limits, sample, ...cell }: Drawn): Cell => ({
  ...cell,
  ...(limits && cell.value !== null && { sourceInterval: { lower: limits[0], upper: limits[1] } }),
  ...(sample !== null && { sample }),
})

const plain = ({ region, year, value, absolute }: Cell): Cell => ({ region, year, value, absolute })

const inOrder = (list: readonly Cell[]) =>
  list.toSorted((a, b) => (a.region === b.region ? a.year - b.year : a.region < b.region ? -1 : 1))

function naiveRead(block: Block, order: readonly string[]): Cell[] {
  const rows = block.regions.slots.length
  return [...block.regions.slots].flatMap((slot, row) =>
    block.years.map((year, position) => ({
      region: order[slot]!,
      year,
      value: orNull(numberAt(block.values, position * rows + row)),
      absolute: orNull(numberAt(block.absolutes, position * rows + row)),
      ...certaintyAt(block, position * rows + row),
    })),
  )
}

describe('a block', () => {
  test('gives back exactly what went in, in memory and cell by cell', () => {
    fc.assert(
      fc.property(cellList(anyNumber), fc.shuffledSubarray(keys, { minLength: keys.length }), (cells, order) => {
        const { hash, body } = encodeBlock(toFigureTable(cells))
        const read = naiveRead(createBlockDecoder(slotsIn(order))(body), order)
        expect(read.filter((cell) => cell.value !== null || cell.absolute !== null)).toEqual(inOrder(cells))
        expect([...cellsOf(body)]).toEqual(inOrder(cells))
        expect(isIntact(hash, body)).toBe(true)
      }),
    )
  })

  test('has the same hash in whatever order its figures arrive', () => {
    fc.assert(
      fc.property(
        cellList(anyNumber).chain((cells) =>
          fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length })),
        ),
        ([cells, shuffled]) => {
          expect(encodeBlock(toFigureTable(shuffled)).hash).toBe(encodeBlock(toFigureTable(cells)).hash)
        },
      ),
    )
  })

  test('of figures without limits and sample sizes has the bytes that it always had', () => {
    const table = toFigureTable([
      { region: 'kunta:049', year: 2021, value: 12.5, absolute: 40 },
      { region: 'kunta:091', year: 2023, value: 7, absolute: null },
    ])
    const { hash, body } = encodeBlock(table)
    expect(inflateRawSync(body).toString('hex')).toBe('01020102e50f02100200096b756e74613a3034390702393109fa018c010150')
    expect(hash).toBe('615acdd62986115a789617046f9824028544333a8cbaa8eafd13ec4ae5d1e5b8')
    fc.assert(
      fc.property(cellList(anyNumber), (cells) => {
        const format = inflateRawSync(encodeBlock(toFigureTable(cells)).body)[0]
        expect(format).toBe(cells.some(({ sourceInterval, sample }) => sourceInterval || sample !== undefined) ? 2 : 1)
      }),
    )
  })

  test('tells limits and sample sizes apart from figures: with other ones it has another hash', () => {
    fc.assert(
      fc.property(cellList(anyNumber), (cells) => {
        const bare = encodeBlock(toFigureTable(cells.map(plain)))
        const whole = encodeBlock(toFigureTable(cells))
        expect(whole.hash === bare.hash).toBe(cells.every((cell) => !cell.sourceInterval && cell.sample === undefined))
        expect(Array.from(cellsOf(whole.body), plain)).toEqual([...cellsOf(bare.body)])
      }),
    )
  })

  test('takes memory for limits only where a source gives them', () => {
    const decode = createBlockDecoder(slotsIn(keys))
    const cell = { region: 'kunta:005', year: 2001, value: 1.5, absolute: null }
    const bare = decode(encodeBlock(toFigureTable([cell])).body)
    const sampled = decode(encodeBlock(toFigureTable([{ ...cell, sample: 300 }])).body)
    expect(bare.certainty).toBeUndefined()
    expect(sampled.certainty).toMatchObject({ lower: undefined, upper: undefined })
    expect(sampled.bytes - bare.bytes).toBe(4)
  })

  test('has an interval only with a value and both limits', () => {
    const lonely = { region: 'kunta:005', year: 2001, value: null, absolute: 4, sourceInterval: { lower: 1, upper: 2 } }
    expect(() => encodeBlock(toFigureTable([lonely]))).toThrow('both of its limits')
    const half = { ...lonely, value: 1.5, sourceInterval: { lower: 1, upper: Number.NaN } }
    expect(() => encodeBlock(toFigureTable([half]))).toThrow('both of its limits')
  })

  test('has another hash when one figure differs', () => {
    fc.assert(
      fc.property(
        cellList(number).filter((cells) => cells.length > 0),
        fc.nat(),
        (cells, at) => {
          const index = at % cells.length
          const changed = cells.map((cell, i) => (i === index ? { ...cell, value: (cell.value ?? 0) + 0.1 } : cell))
          expect(encodeBlock(toFigureTable(changed)).hash).not.toBe(encodeBlock(toFigureTable(cells)).hash)
        },
      ),
    )
  })

  test('takes no room for years and regions without a figure', () => {
    const cells = [{ region: 'kunta:005', year: 2001, value: 1.5, absolute: null }]
    const table = toFigureTable(cells)
    const wider = {
      regions: ['maa:358', ...table.regions],
      years: [2001, 2002],
      values: Float64Array.of(Number.NaN, Number.NaN, 1.5, Number.NaN),
      absolutes: new Float64Array(4).fill(Number.NaN),
    }
    expect(encodeBlock(wider)).toEqual(encodeBlock(table))
  })

  test('keeps numbers of few decimals in 32 bits, and any others exactly', () => {
    const decode = createBlockDecoder(slotsIn(keys))
    const numbersOf = (...values: number[]) =>
      decode(
        encodeBlock(
          toFigureTable(values.map((value, i) => ({ region: keys[0]!, year: 2000 + i, value, absolute: null }))),
        ).body,
      ).values!
    expect(numbersOf(1, 2.5, 10.25).numbers).toEqual(Int32Array.of(100, 250, 1025))
    expect(numbersOf(0.1 + 0.2).numbers).toEqual(Float64Array.of(0.1 + 0.2))
    expect(numbersOf(3e9, 0.5).numbers).toEqual(Float64Array.of(3e9, 0.5))
    expect(numbersOf(-(2 ** 31)).numbers).toBeInstanceOf(Float64Array)
  })

  test('begins with its format version; another version and half a block are refused', () => {
    const decode = createBlockDecoder(slotsIn(keys))
    expect(() => decode(deflateRawSync(Uint8Array.of(9)))).toThrow('Unknown block format 9')
    const cell = { region: 'kunta:005', year: 2001, value: 1, absolute: null }
    for (const [version, one] of [
      [1, cell],
      [2, { ...cell, sourceInterval: { lower: 0.5, upper: 1.6 }, sample: 90 }],
    ] as const) {
      const canonical = inflateRawSync(encodeBlock(toFigureTable([one])).body)
      expect(canonical[0]).toBe(version)
      for (let length = 0; length < canonical.length; length++)
        expect(() => decode(deflateRawSync(canonical.subarray(0, length)))).toThrow()
    }
  })

  test('refuses two figures for one cell and a region that is not in the register', () => {
    const cell = { region: 'kunta:005', year: 2001, value: 1, absolute: null }
    expect(() => toFigureTable([cell, cell])).toThrow('kunta:005 in 2001')
    expect(() => createBlockDecoder(slotsIn([]))(encodeBlock(toFigureTable([cell])).body)).toThrow('kunta:005')
  })
})

test('the difference of two revisions names exactly the cells that changed', () => {
  fc.assert(
    fc.property(cellList(number), cellList(number), (before, after) => {
      const at = (list: readonly Cell[], region: string, year: number) => {
        const cell = list.find((candidate) => candidate.region === region && candidate.year === year)
        return cell ? figureIn(cell) : null
      }
      const places = new Set([...before, ...after].map((cell) => `${cell.region} ${cell.year}`))
      const naive = [...places]
        .map((place) => ({ region: place.split(' ')[0]!, year: Number(place.split(' ')[1]) }))
        .map((place) => ({
          ...place,
          before: at(before, place.region, place.year),
          after: at(after, place.region, place.year),
        }))
        .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
      const changes = differenceOf(before, after)
      expect(changes).toHaveLength(naive.length)
      expect(new Set(changes.map((change) => JSON.stringify(change)))).toEqual(
        new Set(naive.map((change) => JSON.stringify(change))),
      )
    }),
  )
})

describe('the cache of blocks', () => {
  const block = (bytes: number) => ({ bytes }) as Block

  test('lets go of what was not asked for longest', () => {
    const cache = createBlockCache(100)
    cache.put('a', block(40))
    cache.put('b', block(40))
    cache.get('a')
    cache.put('c', block(40))
    expect([cache.get('a')?.bytes, cache.get('b'), cache.get('c')?.bytes]).toEqual([40, undefined, 40])
    expect([cache.bytes, cache.count]).toEqual([80, 2])
  })

  test('keeps one block that is larger than the whole budget', () => {
    const cache = createBlockCache(100)
    cache.put('a', block(40))
    cache.put('b', block(400))
    expect([cache.get('a'), cache.get('b')?.bytes, cache.bytes]).toEqual([undefined, 400, 400])
  })
})
