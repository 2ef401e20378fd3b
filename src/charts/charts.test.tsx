import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { anyCharts } from './fixtures/any-charts.ts'
import { sampleCharts } from './fixtures/sample-charts.tsx'
import { LineChart } from './LineChart.tsx'
import { StripPlot } from './StripPlot.tsx'

const format = { unit: '%', decimals: 1, language: 'fi' } as const

describe.each(Object.entries(anyCharts))('a %s of any figures', (_, pictures) => {
  test('is a whole picture with a name, without a number gone wrong', () => {
    fc.assert(
      fc.property(pictures, (svg) => {
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null/)
        expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img" aria-label="[^"]{8,}"/)
      }),
      { numRuns: 60 },
    )
  })

  test('carries its colours as attributes, since neither style nor a CSS variable reaches a report', () => {
    const [svg] = fc.sample(pictures, { numRuns: 1, seed: 7 })
    expect(svg).not.toMatch(/ style=|<style|var\(/)
    const picture = new Resvg(svg!, { font: { loadSystemFonts: false } }).render()
    expect(picture.width).toBeGreaterThan(100)
  })
})

/** What the PDF's engine draws otherwise than browsers do. */
describe.each(Object.entries(sampleCharts(640)))('a %s in a report', (_, chart) => {
  const svg = renderToStaticMarkup(chart)

  test('has no sign in its words that the letters of reports lack: that would change the letters of the whole text', () => {
    const words = [...svg.replaceAll(/<title>[^<]*<\/title>/g, '').matchAll(/>([^<]+)</g)].map(([, text]) => text!)
    expect(words.filter((text) => /[^\u0020-\u017f–−…⁠’”]/u.test(text))).toEqual([])
  })

  test('has no stroke under its letters, which is drawn over the letter before', () => {
    expect(svg).not.toContain('paint-order')
  })
})

describe('a line chart', () => {
  const own = {
    role: 'own' as const,
    name: 'Puro',
    points: [2019, 2020, 2022, 2023].map((year, index) => ({ year, value: 5 + index * 6 })),
  }
  const country = {
    role: 'country' as const,
    name: 'Koko maa',
    points: [2019, 2020, 2021, 2022, 2023].map((year) => ({ year, value: 20 })),
  }
  const draw = (more: Partial<Parameters<typeof LineChart>[0]> = {}) =>
    renderToStaticMarkup(<LineChart {...format} title="Yksinäisyys" width={800} series={[own, country]} {...more} />)

  test('draws our line last, so that nothing lies on it', () => {
    const svg = draw()
    expect(svg.indexOf('chart-stroke-own')).toBeGreaterThan(svg.indexOf('chart-stroke-country'))
  })

  test('leaves a gap where a year is missing', () => {
    const path = /<path d="([^"]+)"[^>]+class="chart-stroke-own"/.exec(draw())?.[1]
    expect(path?.match(/M/g)).toHaveLength(2)
  })

  test('names every line at its end, and only our value where names do not fit', () => {
    expect(draw()).toContain('Koko maa ')
    const narrow = draw({ width: 360 })
    expect(narrow).not.toContain('>Koko maa')
    expect(narrow).toContain('>23,0</text>')
  })

  test('says when the scale does not start at zero', () => {
    const high = own.points.map(({ year }, index) => ({ year, value: 90 + index }))
    expect(draw({ series: [{ ...own, points: high }] })).toContain('asteikko ei ala nollasta')
    expect(draw()).not.toContain('asteikko ei ala nollasta')
  })

  test('marks the figures of a year that is pointed at', () => {
    const plain = draw().match(/<circle/g)!.length
    expect(draw({ pointedYear: 2020 }).match(/<circle/g)!.length).toBe(plain + 2)
    expect(draw({ pointedYear: 2021 }).match(/<circle/g)!.length).toBe(plain + 1)
    expect(draw({ pointedYear: 1999 })).toBe(draw())
  })

  test('says that there are no figures instead of drawing empty axes', () => {
    const svg = draw({ series: [{ ...own, points: [] }] })
    expect(svg).toContain('Ei lukuja')
    expect(svg).not.toContain('>2019<')
  })
})

const boatX = (svg: string) => Number(/class="chart-boat" transform="translate\(([\d.]+)/.exec(svg)?.[1])

describe('a strip plot', () => {
  const values = Array.from({ length: 300 }, (_, index) => index / 3)
  const draw = (direction: 'higher' | 'lower') =>
    renderToStaticMarkup(
      <StripPlot {...format} direction={direction} values={values} own={{ name: 'Puro', value: 90 }} percentile={90} />,
    )

  test('is turned so that better is to the right', () => {
    expect(boatX(draw('higher'))).toBeGreaterThan(250)
    expect(boatX(draw('lower'))).toBeLessThan(80)
  })

  test('draws all dots as one path, so that eighty rows stay quick', () => {
    const svg = draw('higher')
    expect(/<path d="((?:M[\d. ]+h0)+)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(300)
    expect(svg.match(/</g)!.length).toBeLessThan(20)
  })
})
