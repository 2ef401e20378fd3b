import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { layoutSpineChart, type SpineChartData, type SpineChartRow } from './spine-chart.ts'
import { spineChartSentence } from './spine-chart-sentence.ts'
import { SpineChart } from './SpineChart.tsx'
import { SpineLegend, VerdictLegend } from './VerdictLegend.tsx'
import { cutText } from './text-width.ts'

const places = { own: 0.8, lowest: 0.1, lowerQuartile: 0.4, median: 0.52, upperQuartile: 0.6, highest: 1 }
const row = (name: string, more: Partial<SpineChartRow> = {}): SpineChartRow => ({
  key: name,
  name,
  unit: '%',
  decimals: 1,
  value: 12.1,
  middle: 13.9,
  places,
  verdict: 'similar',
  ...more,
})
const rows = [
  row('Yksinäisyys', { verdict: 'better', group: 'Mielenterveys' }),
  row('Ystävät', { verdict: 'worse', group: 'Mielenterveys' }),
  row('Väestö', { verdict: 'higher', group: 'Tausta', unit: '', decimals: 0, value: 240_000, middle: 5_600_000 }),
  row('Gini', { verdict: 'none', group: 'Tausta', value: null, middle: null, places: null }),
]
const data: SpineChartData = { name: 'Puro', middleName: 'Koko maa', rows, language: 'fi' }
const draw = (more: Partial<SpineChartData> = {}, width = 800) =>
  renderToStaticMarkup(<SpineChart {...data} {...more} width={width} />)
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a spine chart', () => {
  test('marks each verdict by a shape of its own, at its place between worse and better', () => {
    const { spine } = layoutSpineChart(data, 800)
    const middle = spine.left + 0.8 * (spine.right - spine.left)
    const svg = draw()
    expect(svg).toContain(`<circle cx="${Math.round(middle * 10) / 10}"`)
    expect(svg).toMatch(/<rect[^>]+class="chart-fill-ground chart-stroke-bad"/)
    expect(svg).toMatch(/<path d="M[\d. ]+L[\d. ]+H[\d.]+Z"[^>]+chart-fill-county/)
  })

  test('colours nothing that a test does not tell apart', () => {
    const svg = draw({ rows: [row('Yksinäisyys'), row('Ystävät', { verdict: 'none' })] })
    expect(svg).not.toMatch(/chart-(fill|stroke)-(good|bad)"/)
  })

  test('puts themes above their rows, once each', () => {
    expect(layoutSpineChart(data, 800).groups.map(({ name }) => name)).toEqual(['Mielenterveys', 'Tausta'])
  })

  test('has room for the longest figures in both columns', () => {
    const { columns, spine } = layoutSpineChart(data, 800)
    expect(columns.middle! - columns.value).toBeGreaterThan(60)
    expect(spine.left).toBeGreaterThan(columns.middle!)
  })

  test('puts the name above the spine where it is narrow', () => {
    const { rows: drawn, columns } = layoutSpineChart(data, 358)
    expect(columns.middle).toBeUndefined()
    expect(drawn[0]!.y).toBeGreaterThan(drawn[0]!.nameY + 10)
  })

  test('draws no marks for what nobody knows', () => {
    expect(draw({ rows: [rows[3]!] })).not.toMatch(/<circle|<rect/)
    expect(layoutSpineChart(data, 800).rows[3]).toMatchObject({ value: '–', middle: '–' })
  })

  test('cuts a name that is too long for its column', () => {
    expect(cutText('Pohjois-Pohjanmaan hyvinvointialue', 120, 13)).toMatch(/^Pohjois-Poh.*…$/)
    expect(cutText('Puro', 120, 13)).toBe('Puro')
  })
})

test('a legend explains the marks that there are', () => {
  const legend = renderToStaticMarkup(<SpineLegend of={['worse', 'better', 'worse']} language="sv" />)
  expect([...legend.matchAll(/<span>([^<]+)/g)].map(([, words]) => words)).toEqual([
    'bättre',
    'sämre',
    'alla kommuner',
    'hälften av kommunerna',
    'kommunernas median',
  ])
  expect(renderToStaticMarkup(<VerdictLegend of={['none']} language="fi" />)).toContain('ei voi testata')
})

describe('the sentence of a spine chart', () => {
  test.each([
    [
      'fi' as const,
      'Profiili: Puro. Vertailukohta: Koko maa. Indikaattoreita 4. Parempi 1, heikompi 1, suurempi 1, ei voi testata 1. Parempi: Yksinäisyys. Heikompi: Ystävät. Suurempi: Väestö.',
    ],
    [
      'sv' as const,
      'Profil: Puro. Jämförelse: Koko maa. Indikatorer: 4. Bättre 1, sämre 1, högre 1, kan inte testas 1. Bättre: Yksinäisyys. Sämre: Ystävät. Högre: Väestö.',
    ],
    [
      'en' as const,
      'Profile: Puro. Compared with: Koko maa. Indicators: 4. Better 1, worse 1, higher 1, cannot be tested 1. Better: Yksinäisyys. Worse: Ystävät. Higher: Väestö.',
    ],
  ])('in %s', (language, sentence) => {
    expect(plain(spineChartSentence({ ...data, language }))).toBe(sentence)
  })

  test('names six and counts the rest', () => {
    const many = Array.from({ length: 9 }, (_, index) => row(`I${index}`, { verdict: 'worse' }))
    expect(spineChartSentence({ ...data, rows: many })).toContain('Heikompi: I0; I1; I2; I3; I4; I5; ja 3 muuta.')
  })
})
