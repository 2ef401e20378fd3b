import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { ChartLegend } from './ChartLegend.tsx'
import { type GapChartData, gapsByYear, gapSeries, layoutGapChart } from './gap-chart.ts'
import { gapChartSentence } from './gap-chart-sentence.ts'
import { GapChart } from './GapChart.tsx'
import { lineChartSize } from './line-chart.ts'

const group = (key: string, name: string, values: readonly (number | null)[]) => ({
  key,
  name,
  points: values.map((value, index) => ({ year: 2019 + index * 2, value })),
})
const groups = [
  group('low', 'Perusaste', [12, 13, null, 17]),
  group('mid', 'Keskiaste', [10, 11, 12, 13.5]),
  group('high', 'Korkea-aste', [8, 8, 9, 9]),
]
const data: GapChartData = {
  title: 'Yksinäisyys',
  unit: '%',
  decimals: 1,
  language: 'fi',
  groups,
  from: 'low',
  to: 'high',
}
const layout = (more: Partial<GapChartData> = {}) => layoutGapChart({ ...data, ...more }, lineChartSize(700))
const say = (more: Partial<GapChartData> = {}) => gapChartSentence({ ...data, ...more }).replaceAll('\u00a0', ' ')

describe('a gap', () => {
  test('is known in the years that both groups have', () => {
    expect(gapsByYear(data)).toEqual([
      { year: 2019, difference: -4 },
      { year: 2021, difference: -5 },
      { year: 2025, difference: -8 },
    ])
  })

  test('is measured in its first and its latest year, in percentage points', () => {
    const { gaps } = layout()
    expect(gaps.map(({ year, label, side }) => [year, label.replaceAll('\u00a0', ' '), side])).toEqual([
      [2019, 'ero 4,0 %-yks.', 'right'],
      [2025, 'ero 8,0 %-yks.', 'left'],
    ])
  })

  test('is shaded where neither line has a gap of years', () => {
    expect(layout().areas.map((area) => area.length)).toEqual([4])
    expect(layout({ from: 'mid' }).areas.map((area) => area.length)).toEqual([8])
  })

  test('has its label beside no third line', () => {
    const { gaps, line } = layout()
    const third = line.drawn[1]!.runs.flat().at(-1)!
    expect(Math.abs(gaps[1]!.labelY - third.y)).toBeGreaterThan(10)
  })

  test('between groups that are not there is none', () => {
    expect(layout({ from: 'x' })).toMatchObject({ areas: [], gaps: [] })
    const svg = renderToStaticMarkup(<GapChart {...data} groups={[]} width={600} />)
    expect(svg).toContain('Ei lukuja')
  })

  test('never has the boat: all groups are ours', () => {
    expect(renderToStaticMarkup(<GapChart {...data} width={600} />)).not.toContain('chart-boat')
    const legend = renderToStaticMarkup(<ChartLegend {...data} series={gapSeries(data)} />)
    expect(legend.match(/<li/g)).toHaveLength(3)
    expect(legend).not.toContain('chart-boat')
  })
})

describe('the sentence of a gap', () => {
  test.each([
    [
      'fi' as const,
      'Yksinäisyys: ero 2019: 4,0 prosenttiyksikköä, suurempi Perusaste; ero 2025: 8,0 prosenttiyksikköä, suurempi Perusaste. Ero on kasvanut. Perusaste 17,0 % (2025), Keskiaste 13,5 % (2025), Korkea-aste 9,0 % (2025).',
    ],
    [
      'sv' as const,
      'Yksinäisyys: skillnad 2019: 4,0 procentenheter, högre Perusaste; skillnad 2025: 8,0 procentenheter, högre Perusaste. Skillnaden har ökat. Perusaste 17,0 % (2025), Keskiaste 13,5 % (2025), Korkea-aste 9,0 % (2025).',
    ],
    [
      'en' as const,
      'Yksinäisyys: gap in 2019: 4.0 percentage points, higher Perusaste; gap in 2025: 8.0 percentage points, higher Perusaste. The gap has grown. Perusaste 17.0% (2025), Keskiaste 13.5% (2025), Korkea-aste 9.0% (2025).',
    ],
  ])('in %s', (language, sentence) => {
    expect(say({ language, trend: 'grown' })).toBe(sentence)
  })

  test('says nothing of a trend that was not tested, and that chance may explain one that was', () => {
    expect(say()).not.toContain('Ero on')
    expect(say({ trend: 'none' })).toContain('Eron muutos voi johtua sattumasta.')
  })

  test('names nobody as higher when the groups are alike', () => {
    const alike = [group('low', 'Perusaste', [5]), group('high', 'Korkea-aste', [5.01])]
    expect(say({ groups: alike })).toContain('ero 2019: 0,0 prosenttiyksikköä. Perusaste')
  })

  test('without figures says so', () => {
    expect(say({ groups: [] })).toBe('Yksinäisyys: Ei lukuja, joita voisi verrata.')
  })
})
