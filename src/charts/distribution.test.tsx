import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { Distribution } from './Distribution.tsx'
import { type DistributionData, layoutDistribution } from './distribution.ts'
import { dotSwarm, quartilesOf } from './strip-plot.ts'

const data: DistributionData = {
  title: 'Yksinäisyys',
  year: 2025,
  unit: '%',
  decimals: 1,
  language: 'fi',
  direction: 'lower',
  values: Array.from({ length: 101 }, (_, index) => index / 5),
  own: { name: 'Puro', value: 4 },
  comparisons: [
    { role: 'county', name: 'Purolan hyvinvointialue', value: 8 },
    { role: 'country', name: 'Koko maa', value: 12 },
  ],
  percentile: 80,
}
const draw = (more: Partial<DistributionData> = {}, width = 760) =>
  renderToStaticMarkup(<Distribution {...data} {...more} width={width} />)
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a distribution', () => {
  test('is turned so that better is to the right', () => {
    const { marks } = layoutDistribution(data, 760)
    expect(marks.map(({ role }) => role)).toEqual(['county', 'country', 'own'])
    expect(marks[2]!.x).toBeGreaterThan(marks[0]!.x)
    const turned = layoutDistribution({ ...data, direction: 'higher' }, 760).marks
    expect(turned[2]!.x).toBeLessThan(turned[0]!.x)
  })

  test('has the middle half as a band around the median', () => {
    const { half, median } = layoutDistribution(data, 760)
    expect(half!.left).toBeLessThan(median!.x)
    expect(half!.right).toBeGreaterThan(median!.x)
    expect([median!.text, half!.text]).toEqual(['kuntien mediaani 10,0', 'puolet kunnista 5,0–15,0'])
  })

  test('names all that are marked where there is room, else ours', () => {
    expect(layoutDistribution(data, 760).marks.every(({ labelX }) => labelX !== undefined)).toBe(true)
    const narrow = layoutDistribution(data, 320)
    expect(narrow.marks.filter(({ labelX }) => labelX !== undefined).map(({ role }) => role)).toEqual(['own'])
    expect(narrow.noteRows).toBe(2)
    expect(narrow.height).toBeGreaterThan(layoutDistribution(data, 760).height)
  })

  test('of a neutral indicator has no better end', () => {
    expect(draw({ direction: 'neutral' })).not.toContain('>parempi<')
    expect(draw()).toContain('>parempi<')
  })

  test('of nothing says so', () => {
    expect(draw({ values: [], own: { name: 'Puro', value: null }, comparisons: [] })).toContain('Ei lukuja')
  })

  test('tells the quartiles in its name', () => {
    expect(plain(draw())).toContain(
      'aria-label="Yksinäisyys 2025. Puro 4,0 %, parempi kuin 80 % kunnista. Mukana 101 kuntaa, mediaani 10,0, puolet kunnista välillä 5,0–15,0, pienin 0,0 ja suurin 20,0. Purolan hyvinvointialue 8,0 %, Koko maa 12,0 %."',
    )
    expect(plain(draw({ language: 'sv' }))).toContain('hälften av kommunerna 5,0–15,0')
    expect(plain(draw({ language: 'en' }))).toContain('half of the municipalities 5.0–15.0')
  })
})

test('equal values pile up before they spread, so that none leaves the picture', () => {
  const dots = dotSwarm([...Array.from({ length: 40 }, () => 10), 300], {
    middle: 50,
    reach: 30,
    resolution: 200,
    pitch: 5,
  })
  const xs = [...dots.matchAll(/M([\d.-]+) /g)].map(([, x]) => Number(x))
  expect(xs).toHaveLength(41)
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(0)
  expect(new Set(xs.slice(0, 40)).size).toBe(3)
})

test('quartiles are those of the values that are known', () => {
  expect(quartilesOf([4, 1, NaN, 3, 2])).toEqual([1.75, 3.25])
  expect(quartilesOf([])).toBeUndefined()
})
