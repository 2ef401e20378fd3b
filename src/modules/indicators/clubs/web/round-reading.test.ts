import { describe, expect, test } from 'vitest'

import type { ClubRound } from '../club-round.ts'
import { type NamedFigure, rankFigures, sayFigures, sayMark } from './round-reading.ts'
import { toRoundCsv } from './round-csv.ts'

const definition = {
  definition: { fi: 'Lainat' },
  unit: { fi: 'lainaa' },
  decimals: 1,
  lowest: 0,
  highest: 80,
  usualChange: 20,
  opensAfterEmbargo: true,
}
const figures: NamedFigure[] = [
  { slug: 'virtala', name: 'Virtala', value: 26.4 },
  { slug: 'suopelto', name: 'Suopelto', value: 28.6 },
  { slug: 'honkaharju', name: 'Honkaharju', value: 20.8 },
]
const say = (some: readonly NamedFigure[], own = 'virtala') =>
  sayFigures(some, { own, definition, language: 'fi' }).replaceAll('\u00a0', ' ')

describe('the conclusion', () => {
  test('tells the range, the median and our place, and calls none better', () => {
    expect(say(figures)).toBe(
      '3 hyväksyttyä lukua: pienin 20,8 lainaa (Honkaharju), suurin 28,6 lainaa (Suopelto), mediaani 26,4 lainaa. Virtala: 26,4 lainaa, suuruusjärjestyksessä 2. / 3.',
    )
  })

  test('leaves out a place that we do not have', () => {
    expect(say(figures, 'haapalampi')).toMatch(/mediaani 26,4 lainaa\.$/)
  })

  test('of one figure is that figure, and of none nothing', () => {
    expect(say(figures.slice(0, 1))).toBe('Ainoa hyväksytty luku: Virtala 26,4 lainaa.')
    expect(say([])).toBe('')
  })

  test('gives equal figures one place', () => {
    expect(say([...figures, { slug: 'meri', name: 'Meri', value: 28.6 }])).toContain('suuruusjärjestyksessä 3. / 4.')
  })
})

test.each([
  ['higher', [3, 2, 1]],
  ['lower', [1, 2, 3]],
  ['neutral', [3, 2, 1]],
] as const)('figures of which %s is better come in their order, without those that are missing', (direction, order) => {
  const some = [2, null, 3, 1].map((value, index) => ({
    member: { slug: `m${index}`, name: { fi: `M${index}` }, regionKey: null },
    value,
    reason: value === null ? 'Ei laskettu' : null,
    note: null,
  }))
  expect(rankFigures(some, direction, 'fi').map(({ value }) => value)).toEqual(order)
})

test.each([
  [
    { kind: 'aboveHighest', limit: 80 },
    'Luku on suurempi kuin sovittu suurin mahdollinen, 80,0 lainaa. Korjaa se tai kirjoita huomautus.',
  ],
  [
    { kind: 'largeChange', percent: -36.5, usual: 20, previous: 30 },
    'Muutos edellisvuodesta on −37 %; tavallinen on enintään 20 %.',
  ],
  [{ kind: 'outlier' }, 'Luku poikkeaa selvästi muiden jäsenten luvuista.'],
] as const)('a mark %o is said in words', (mark, words) => {
  expect(sayMark(mark, definition, 'fi').replaceAll('\u00a0', ' ')).toBe(words)
})

test('the file has what the reader may see: the approved figures and the own one that waits', () => {
  const reported = { reason: null, note: null, version: 1, at: '2026-11-01T00:00:00Z', by: 'Aino' }
  const round = {
    year: 2025,
    definition,
    figures: [
      { member: { slug: 'a', name: { fi: 'Virtala' }, regionKey: null }, value: 26.4, reason: null, note: '=1+1' },
    ],
    own: { member: { slug: 'b', name: { fi: 'Merisalmi' } }, state: 'waiting', reported: { ...reported, value: 27.9 } },
    all: null,
  } as unknown as ClubRound
  expect(toRoundCsv(round, 'fi').split('\r\n')).toEqual([
    '\uFEFFOrganisaatio;Vuosi;Luku;Yksikkö;Tila;Miksi lukua ei ole;Huomautus',
    'Merisalmi;2025;27,9;lainaa;Odottaa hyväksyntää;;',
    "Virtala;2025;26,4;lainaa;Hyväksytty;;'=1+1",
    '',
  ])
})
