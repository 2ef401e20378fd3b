import { expect, test } from 'vitest'

import type { Outline } from '../outline.ts'
import { sampleDoing, sampleGoal, samplePriority } from '../samples.ts'
import { toPlanTable } from './plan-table.ts'

const progress = (title: string, current: { year: number; value: number } | null) => ({
  indicator: { key: title, title: { fi: title }, unit: { fi: '%' }, decimals: 1 },
  baseline: { year: 2021, value: 16.5 },
  current,
  target: { year: 2029, value: 8 },
  verdict: current ? 'onCourse' : 'noFigure',
  beside: current && {
    region: { key: 'maa:358', title: { fi: 'Koko maa' } },
    from: { year: 2021, value: 15 },
    to: { year: 2025, value: 14 },
    difference: -1,
    ownDifference: -4.5,
    standing: 'unjudged',
  },
})

const noTabledDetails = { contents: new Map(), regions: new Map(), reach: new Map(), titles: new Map() }

/** The goal's line by its headings, what is empty left out. */
function lineOf(more: object): Record<string, unknown> {
  const goal = { ...sampleGoal, number: '1.1', unitName: null, progress: [], doing: [], actions: [], ...more }
  const priorities = [{ ...samplePriority, goals: [goal] }] as unknown as Outline['priorities']
  const { headings, rows } = toPlanTable({ priorities }, noTabledDetails, 'fi')
  return Object.fromEntries(headings.flatMap((heading, at) => (rows[0]![at] === '' ? [] : [[heading, rows[0]![at]]])))
}

test('one figure of a goal stands in the table as numbers, beside what the area did', () => {
  expect(lineOf({ progress: [progress('Yksinäiset', { year: 2025, value: 12 })] })).toMatchObject({
    Mittari: 'Yksinäiset',
    Lähtötaso: 16.5,
    'Viimeisin luku': 12,
    'Alueen muutos samana aikana':
      'Koko maa samana aikana 15,0 → 14,0 (−1,0), oma muutos −4,5\u00a0prosenttiyksikköä. Muutosten ero on −3,5\u00a0prosenttiyksikköä.',
  })
})

test('several figures share their cells in the same order, a dash where nothing was measured', () => {
  const both = [progress('Yksinäiset', { year: 2025, value: 12.5 }), progress('Ystävättömät', null)]
  expect(lineOf({ progress: both })).toMatchObject({
    Mittari: 'Yksinäiset; Ystävättömät',
    Lähtötaso: '16,5; 16,5',
    'Viimeisin luku': '12,5; –',
    'Tavoitteen tilanne': 'Kurssissa; Ei uutta lukua',
  })
})

test('own doing, partners and tags have columns of their own', () => {
  const doing = [{ ...sampleDoing, decimals: null }]
  const about = { partners: [{ name: { fi: 'Seurakunta' } }], themes: ['mind'], fiveWays: ['give'] }
  expect(lineOf({ doing, ...about })).toMatchObject({
    'Oma tekeminen': 'Neuvontakäynnit: 420\u00a0käyntiä (2025) → 600\u00a0käyntiä (2027)',
    'Tavoitteen kumppanit': 'Seurakunta',
    'Tavoitteen teemat': 'Mieli ja kokemus hyvinvoinnista',
    'Tavoitteen keinot': 'Anna',
  })
})
