import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { placeLabels } from './label-placement.ts'

const labels = fc.array(
  fc.record({ y: fc.double({ min: -50, max: 450, noNaN: true }), height: fc.constantFrom(18, 20, 38) }),
  {
    maxLength: 6,
  },
)

/** From the top, each with its own top and bottom. */
const boxes = (wanted: readonly { height: number }[], middles: readonly number[]) =>
  wanted
    .map(({ height }, index) => ({ top: middles[index]! - height / 2, bottom: middles[index]! + height / 2 }))
    .toSorted((a, b) => a.top - b.top)

describe('labels beside a chart', () => {
  test('never overlap, stay in the room and keep the order of their lines', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const middles = placeLabels(wanted, { top: 0, bottom: 400 })
        const placed = boxes(wanted, middles)
        placed.slice(1).forEach((box, index) => expect(box.top).toBeGreaterThanOrEqual(placed[index]!.bottom - 1e-6))
        placed.forEach(({ top, bottom }) => {
          expect(top).toBeGreaterThanOrEqual(-1e-6)
          expect(bottom).toBeLessThanOrEqual(400 + 1e-6)
        })
        const byPlace = wanted
          .map(({ y }, index) => ({ y, middle: middles[index]! }))
          .toSorted((a, b) => a.middle - b.middle)
        expect(byPlace.map(({ y }) => y)).toEqual(byPlace.map(({ y }) => y).toSorted((a, b) => a - b))
      }),
    )
  })

  test('keep off what is taken', () => {
    fc.assert(
      fc.property(labels, fc.integer({ min: 100, max: 260 }), (wanted, top) => {
        const taken = { top, bottom: top + 40 }
        const middles = placeLabels(wanted, { top: 0, bottom: 500, taken: [taken] })
        boxes(wanted, middles).forEach((box) =>
          expect(box.bottom <= taken.top + 1e-6 || box.top >= taken.bottom - 1e-6).toBe(true),
        )
      }),
    )
  })

  test('stay where they want to be when nothing is in the way', () => {
    expect(
      placeLabels(
        [
          { y: 300, height: 20 },
          { y: 100, height: 20 },
        ],
        { top: 0, bottom: 400 },
      ),
    ).toEqual([300, 100])
  })

  test('move as little as they can: two at the same place part evenly', () => {
    expect(
      placeLabels(
        [
          { y: 100, height: 20 },
          { y: 100, height: 20 },
        ],
        { top: 0, bottom: 400 },
      ),
    ).toEqual([90, 110])
  })

  test('spread evenly when the room is too low for them', () => {
    const wanted = Array.from({ length: 5 }, () => ({ y: 10, height: 20 }))
    expect(placeLabels(wanted, { top: 0, bottom: 50 })).toEqual([5, 15, 25, 35, 45])
  })
})
