import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { ChartAnnotations } from './ChartAnnotations.tsx'
import { layoutLineChart, type LineChartData, lineChartSize } from './line-chart.ts'
import { lineChartSentence } from './line-chart-sentence.ts'
import { LineChart } from './LineChart.tsx'
import type { Point, Series } from './series.ts'

const points: Point[] = [2015, 2017, 2019, 2021, 2023, 2025].map((year, index) => ({ year, value: 10 + index }))
const withIntervals = points.map((point) => ({ ...point, lower: point.value! - 2, upper: point.value! + 3 }))
const own: Series = { role: 'own', name: 'Puro', points }
const data: LineChartData = { title: 'Yksinäisyys', unit: '%', decimals: 1, language: 'fi', series: [own] }
const forecast = [1, 2, 3].map((ahead) => ({ year: 2025 + ahead, value: 15 + ahead, lower: 12, upper: 19 + ahead }))
const annotations = [
  { year: 2021, label: 'palvelu avattiin' },
  { year: 2021.5, label: 'ryhmäytys kaikille seitsemänsille luokille' },
]
const layout = (more: Partial<LineChartData>, width = 800) =>
  layoutLineChart({ ...data, ...more }, lineChartSize(width))
const draw = (more: Partial<LineChartData>, width = 800) =>
  renderToStaticMarkup(<LineChart {...data} {...more} width={width} />)
const say = (more: Partial<LineChartData>) => lineChartSentence({ ...data, ...more }).replaceAll('\u00a0', ' ')

describe('annotations of a line chart', () => {
  test('stand beside upright lines at their years, apart from each other', () => {
    const { annotations: drawn, plot } = layout({ annotations })
    expect(drawn.map(({ lines }) => lines[0])).toEqual(['2021 palvelu avattiin', '2021 ryhmäytys kaikille'])
    expect(drawn[1]!.x).toBeGreaterThan(drawn[0]!.x)
    expect(drawn[1]!.y).toBeGreaterThan(drawn[0]!.y)
    expect(plot.top).toBeGreaterThan(drawn[1]!.y)
  })

  test('are read to the left where the chart ends on the right', () => {
    const [late] = layout(
      { annotations: [{ year: 2025, label: 'pitkä selitys siitä mitä tapahtui' }] },
      540,
    ).annotations
    expect(late!.anchor).toBe('end')
  })

  test('are numbers in a narrow chart, with a list that explains them', () => {
    const svg = draw({ annotations }, 360)
    expect(svg).not.toContain('>palvelu')
    expect(svg).toContain('>1</text>')
    expect(layout({ annotations }, 360).annotations.map(({ y }) => y)).toEqual([18, 40])
    expect(renderToStaticMarkup(<ChartAnnotations annotations={annotations} />)).toContain(
      '<li>2021 palvelu avattiin</li>',
    )
  })

  test('of years that are not drawn are left out', () => {
    expect(layout({ annotations: [{ year: 1999, label: 'ennen' }] }).annotations).toEqual([])
  })
})

describe('the intervals of a line', () => {
  test('are a band around it, a bar where a figure stands alone, nothing where they are not known', () => {
    const bands = (its: readonly Point[]) => layout({ series: [{ ...own, points: its }] }).drawn[0]!.bands
    expect(bands(points)).toEqual([])
    expect(bands(withIntervals)).toMatchObject([{ middle: { length: 6 }, edge: { length: 12 } }])
    const broken = withIntervals.map((point, index) => (index === 4 ? { ...point, lower: null } : point))
    expect(bands(broken).map(({ middle }) => middle.length)).toEqual([4, 1])
  })

  test('lie on the scale', () => {
    const { valueTicks } = layout({ series: [{ ...own, points: [{ year: 2025, value: 10, lower: 2, upper: 58 }] }] })
    expect(Number(valueTicks.at(-1)!.label)).toBeGreaterThanOrEqual(50)
  })
})

describe('a forecast', () => {
  test('opens as a fan from our latest figure and says that it is computed', () => {
    const { forecast: fan, drawn } = layout({ forecast })
    expect(fan!.middle[0]).toMatchObject({ x: drawn[0]!.end!.x, y: drawn[0]!.end!.y })
    expect(fan!.edge).toHaveLength(8)
    expect(draw({ forecast })).toContain('Kaarnan laskelma')
  })

  test('has its words where no other line ends', () => {
    const beside: Series = {
      role: 'country',
      name: 'Koko maa',
      points: points.map(({ year }) => ({ year, value: 24 })),
    }
    const [alone, crowded] = [layout({ forecast }), layout({ forecast, series: [own, beside] })]
    expect(crowded.forecast!.label.y).not.toBe(alone.forecast!.label.y)
    expect(crowded.forecast!.label.y).toBeGreaterThan(crowded.drawn[1]!.end!.y + 10)
  })

  test('has its words apart from our own boat, also where the course falls and the chart is narrow', () => {
    const falling: Series = { ...own, points: points.map((point, index) => ({ ...point, value: 12 - index })) }
    const ahead = [{ year: 2026, value: 6.5, lower: 6, upper: 7 }]
    const { forecast: fan, drawn } = layout({ series: [falling], forecast: ahead }, 360)
    expect(fan!.label.y).toBeGreaterThan(drawn[0]!.end!.y + 18)
  })

  test('of years that are known already, or of nobody, is not drawn', () => {
    expect(layout({ forecast: [{ year: 2025, value: 1, lower: 0, upper: 2 }] }).forecast).toBeUndefined()
    expect(layout({ forecast, series: [{ ...own, role: 'country' }] }).forecast).toBeUndefined()
  })
})

describe('the sentence tells interval, forecast and annotations', () => {
  const all = { series: [{ ...own, points: withIntervals }], forecast, annotations: annotations.slice(0, 1) }

  test.each([
    [
      'fi' as const,
      'Vuoden 2025 luvun 95 prosentin luottamusväli 13,0–18,0. Kaarnan laskelma: jos kehitys jatkuu, 18,0 % vuonna 2028 (95 prosentin ennusteväli 12,0–22,0). Merkinnät: 2021 palvelu avattiin.',
    ],
    [
      'sv' as const,
      '95 procents konfidensintervall för värdet år 2025: 13,0–18,0. Kaarnas beräkning: om utvecklingen fortsätter, 18,0 % år 2028 (95 procents prognosintervall 12,0–22,0). Anteckningar: 2021 palvelu avattiin.',
    ],
    [
      'en' as const,
      '95% confidence interval of the 2025 figure: 13.0–18.0. Computed by Kaarna: if this course goes on, 18.0% in 2028 (95% prediction interval 12.0–22.0). Notes: 2021 palvelu avattiin.',
    ],
  ])('%s', (language, end) => {
    expect(say({ ...all, language }).endsWith(end)).toBe(true)
  })

  test('and nothing of them where there are none', () => {
    expect(say({})).not.toMatch(/väli|laskelma|Merkinnät/)
  })
})
