import { describe, expect, test } from 'vitest'

import { newParents, reformFaults } from './reform.ts'

const [learning, sports, culture, pools, technical] = [1, 2, 3, 4, 5].map(
  (n) => `00000000-0000-4000-8000-00000000000${n}`,
) as [string, string, string, string, string]
const units = [
  { id: learning, parentId: null },
  { id: sports, parentId: learning },
  { id: culture, parentId: learning },
  { id: pools, parentId: sports },
  { id: technical, parentId: null },
]

describe('a reform', () => {
  const fine = { newUnits: [{ key: 'new-a', name: { fi: 'Vapaa-aika' }, parentId: learning }], moves: [] }

  test('may end units into one that is there or one that it makes', () => {
    const ends = [
      { unitId: sports, to: 'new-a' },
      { unitId: culture, to: technical },
    ]
    expect(reformFaults(units, { ...fine, ends })).toEqual([])
  })

  test.each([
    [
      'a successor that ends itself',
      [
        { unitId: sports, to: culture },
        { unitId: culture, to: technical },
      ],
      ['ends.0.to successorEnds'],
    ],
    ['a unit as its own successor', [{ unitId: sports, to: sports }], ['ends.0.to successorEnds']],
    [
      'a unit that is not there',
      [{ unitId: '00000000-0000-4000-8000-00000000000f', to: 'new-b' }],
      ['ends.0.unitId unitUnknown', 'ends.0.to unitUnknown'],
    ],
    [
      'a unit that ends twice',
      [
        { unitId: sports, to: technical },
        { unitId: sports, to: culture },
      ],
      ['ends.1.unitId unitTwice'],
    ],
    ['a new unit below one that ends', [{ unitId: learning, to: technical }], ['newUnits.0.parentId parentEnds']],
  ])('is refused with %s', (_, ends, faults) => {
    const found = reformFaults(units, { ...fine, ends })
    expect(found.map(({ path, message }) => `${path} ${message}`)).toEqual(faults)
  })

  test('puts what was below an ended unit below its successor', () => {
    expect(newParents(units, new Map([[sports, technical]]))).toEqual([{ id: pools, parentId: technical }])
    expect(
      newParents(
        units,
        new Map([
          [learning, technical],
          [sports, technical],
        ]),
      ),
    ).toEqual([
      { id: culture, parentId: technical },
      { id: pools, parentId: technical },
    ])
  })

  test('never puts a unit below itself: a unit that takes over from the one above it takes its place', () => {
    expect(newParents(units, new Map([[sports, pools]]))).toEqual([{ id: pools, parentId: learning }])
    expect(
      newParents(
        units,
        new Map([
          [learning, pools],
          [sports, pools],
        ]),
      ),
    ).toEqual([
      { id: culture, parentId: pools },
      { id: pools, parentId: null },
    ])
  })
})
