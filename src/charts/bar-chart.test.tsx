import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { barChartSentence } from './bar-chart-sentence.ts'
import { type BarChartData, type BarItem, layoutBarChart } from './bar-chart.ts'
import { BarChart } from './BarChart.tsx'

const bars: BarItem[] = [
  { name: 'Koski', role: 'comparison1', value: 16.2, lower: 14, upper: 19, rank: 1, verdict: 'worse' },
  { name: 'Puro', role: 'own', value: 12.1, lower: 10, upper: 14.5, rank: 2, verdict: 'better' },
  { name: 'Lampi', role: 'other', value: null },
]
const data: BarChartData = { title: 'Yksinäisyys', unit: '%', decimals: 1, language: 'fi', bars }
const bare = bars.map(({ name, role, value }) => ({ name, role, value }))
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const many = Array.from({ length: 40 }, (_, index): BarItem => ({
  name: `Kunta ${index}`,
  role: index === 20 ? 'own' : 'other',
  value: 40 - index,
  rank: index + 1,
}))

describe('bars', () => {
  test('with intervals have whiskers that lie on the scale, and their values in one column', () => {
    const layout = layoutBarChart(data, 600)
    expect(layout.bars.map(({ whisker }) => whisker !== undefined)).toEqual([true, true, false])
    expect(Math.max(...layout.bars.map(({ whisker }) => whisker?.to ?? 0))).toBeLessThan(layout.verdictX)
    expect(layout.bars.slice(0, 2).map(({ value }) => value.x)).toEqual([600, 600])
  })

  test('without them have their values at their ends', () => {
    const { bars: drawn } = layoutBarChart({ ...data, bars: bare }, 600)
    expect(drawn[0]!.value.x).toBeCloseTo(drawn[0]!.span!.x + drawn[0]!.span!.width + 6)
  })

  test('with ranks are a ranking, ties and gaps as they are given', () => {
    const svg = renderToStaticMarkup(<BarChart {...data} width={600} />)
    expect(svg).toContain('>1.</text>')
    expect(layoutBarChart(data, 600).bars.map(({ rank }) => rank)).toEqual(['1.', '2.', ''])
  })

  test('come closer together when there are many', () => {
    expect(layoutBarChart({ ...data, bars: many }, 600).height).toBeLessThan(40 * 23 + 40)
  })

  test('of one group stand apart from those of another', () => {
    const grouped = bare.map((bar, index) => ({ ...bar, beginsGroup: index !== 1 }))
    const [first, second, third] = layoutBarChart({ ...data, bars: grouped }, 600).bars.map(({ middle }) => middle)
    expect(third! - second!).toBeGreaterThan(second! - first!)
    expect(first).toBe(layoutBarChart({ ...data, bars: bare }, 600).bars[0]!.middle)
  })

  test('may be crossed by a line of what they are compared with, which its name tells', () => {
    const { reference } = layoutBarChart({ ...data, bars: bare, reference: { name: 'Koko maa', value: 13.9 } }, 600)
    expect(plain(reference!.text)).toBe('Koko maa 13,9')
    const far = layoutBarChart(
      { ...data, bars: bare, reference: { name: 'Koko maa ja sen kaikki kunnat yhteensä', value: 1000 } },
      600,
    )
    expect(far.reference).toMatchObject({ anchor: 'end' })
    expect(far.reference!.x).toBeLessThan(600)
  })

  test('of what nobody knows have a word instead', () => {
    const svg = renderToStaticMarkup(<BarChart {...data} bars={bars.slice(2)} width={600} />)
    expect(svg).toContain('ei tietoa')
    expect(svg).not.toContain('<rect')
  })
})

describe('the sentence of bars', () => {
  const reference = { name: 'Koko maa', value: 13.9 }

  test.each([
    [
      'fi' as const,
      'Yksinäisyys: Koski 16,2 % (14,0–19,0, heikompi), Puro 12,1 % (10,0–14,5, parempi), Lampi ei tietoa. Suluissa 95 prosentin luottamusväli. Vertailuna Koko maa 13,9 %.',
    ],
    [
      'sv' as const,
      'Yksinäisyys: Koski 16,2 % (14,0–19,0, sämre), Puro 12,1 % (10,0–14,5, bättre), Lampi ingen uppgift. 95 procents konfidensintervall inom parentes. Jämförelse: Koko maa 13,9 %.',
    ],
    [
      'en' as const,
      'Yksinäisyys: Koski 16.2% (14.0–19.0, worse), Puro 12.1% (10.0–14.5, better), Lampi no figure. 95 % confidence intervals in brackets. Compared with Koko maa 13.9%.',
    ],
  ])('tells intervals, verdicts and reference in %s', (language, sentence) => {
    expect(plain(barChartSentence({ ...data, language, reference }))).toBe(sentence)
  })

  test('tells the extremes and ours when there are many', () => {
    expect(plain(barChartSentence({ ...data, bars: many }))).toBe(
      'Yksinäisyys: 40 lukua, suurin Kunta 0 40,0 %, pienin Kunta 39 1,0 %, Kunta 20 20,0 % sijalla 21.',
    )
    expect(plain(barChartSentence({ ...data, bars: many.map((bar) => ({ ...bar, value: null })) }))).toBe(
      'Yksinäisyys: Ei lukuja.',
    )
  })
})
