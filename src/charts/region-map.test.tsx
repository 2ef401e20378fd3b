import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { gridTopology } from './fixtures/grid-topology.ts'
import { bboxAround, drawTopology } from './map-topology.ts'
import { layoutRegionMap, type MapRegion, type RegionMapData } from './region-map.ts'
import { regionMapSentence } from './region-map-sentence.ts'
import { RegionMap } from './RegionMap.tsx'

const topology = gridTopology(3, 2)
const values = [1, 2, null, 4, 5, 6]
const regions = values.map((value, index): MapRegion => ({
  key: `kunta:00${index + 1}`,
  name: ['Puro', 'Koski', 'Lampi', 'Joki', 'Lahti', 'Salmi'][index]!,
  value,
  group: index % 3 === 2 ? 'east' : 'west',
  role: index === 0 ? 'own' : index === 1 ? 'comparison1' : undefined,
}))
const data: RegionMapData = {
  unit: '%',
  decimals: 1,
  language: 'fi',
  title: 'Yksinäisyys',
  year: 2025,
  topology,
  regions,
}
const draw = (more: Partial<RegionMapData> = {}, width = 640) =>
  renderToStaticMarkup(<RegionMap {...data} {...more} width={width} />)
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the drawing of a topology', () => {
  const drawn = drawTopology(topology, { bbox: topology.bbox, width: 3000 }, (key) => (key > 'kunta:003' ? 'n' : 's'))

  test('has a closed path for each region, north up', () => {
    expect(drawn.height).toBe(2000)
    expect(drawn.shapes.map(({ key }) => key)).toEqual(regions.map(({ key }) => key))
    expect(drawn.shapes[0]!.box).toEqual([0, 1000, 1000, 2000])
    expect(drawn.shapes[0]!.path).toBe('M0 2000l400 0 600 0 0 -400 0 -600 -600 0 -400 0 0 600z')
  })

  test('has the coast apart from the borders between groups', () => {
    expect(drawn.outline.match(/M/g)).toHaveLength(10)
    expect(drawn.groupBorders.match(/M/g)).toHaveLength(3)
  })

  test('leaves out what is not in view', () => {
    const part = drawTopology(topology, { bbox: [0, 0, 9_000, 9_000], width: 900 })
    expect(part.shapes.map(({ key }) => key)).toEqual(['kunta:001'])
  })

  test('is around the regions that are asked for, with a margin', () => {
    expect(bboxAround(topology, ['kunta:002'])).toEqual([9400, -600, 20_600, 10_600])
    expect(bboxAround(topology, ['kunta:999'])).toBe(topology.bbox)
  })

  test('of an island of less than a pixel is still an area', () => {
    const far = drawTopology(topology, { bbox: [0, 0, 9e7, 9e7], width: 3000 })
    expect(far.shapes).toHaveLength(6)
    expect(far.shapes.every(({ path }) => !path.includes('NaN'))).toBe(true)
  })
})

describe('a region map', () => {
  test('colours by class, hatches what has no figure, and titles every region', () => {
    const svg = draw()
    expect(svg).toMatch(/data-region="kunta:006"[^>]*fill="#00384b"/)
    expect(svg).toMatch(/data-region="kunta:003"[^>]*fill="url\(#/)
    expect(plain(svg)).toContain('<title>Salmi 6,0 %</title>')
    expect(svg).toContain('<title>Lampi ei tietoa</title>')
  })

  test('frames our region last, so that no neighbour covers it', () => {
    const svg = draw()
    expect(svg.lastIndexOf('chart-stroke-own"')).toBeGreaterThan(svg.indexOf('chart-stroke-comparison1'))
    expect(layoutRegionMap(data, 640).framed.map(({ role }) => role)).toEqual(['comparison1', 'own'])
  })

  test('tells the classes, the hatch and the framed regions in its legend', () => {
    const { legend } = layoutRegionMap(data, 640)
    expect(legend.rows.map(({ lines }) => plain(lines.join(' ')))).toEqual([
      'enintään 1,9',
      '2,0–3,9',
      '4,0–4,9',
      '5,0–5,9',
      'vähintään 6,0',
      'ei tietoa',
      'Puro 1,0 %',
      'Koski 2,0 %',
    ])
  })

  test('has the legend beside it where there is room, else below', () => {
    expect(layoutRegionMap(data, 640).legend.x).toBeGreaterThan(300)
    const narrow = layoutRegionMap(data, 320)
    expect(narrow.legend.x).toBe(0)
    expect(narrow.legend.rows[0]!.y).toBeGreaterThan(narrow.map.height)
  })

  test('draws a ring around a framed region that is too small to be found', () => {
    expect(draw()).not.toContain('<circle')
    const many = gridTopology(60, 60)
    expect(draw({ topology: many })).toContain('<circle')
  })

  test('writes the only value there is when all are alike', () => {
    const { legend } = layoutRegionMap({ ...data, regions: regions.map((one) => ({ ...one, value: 3 })) }, 640)
    expect(legend.rows[0]!.lines).toEqual(['3,0'])
  })
})

describe('the sentence of a region map', () => {
  const say = (more: Partial<RegionMapData>) => plain(regionMapSentence({ ...data, ...more }))

  test.each([
    [
      'fi' as const,
      'Kartta: Yksinäisyys alueittain 2025. Pienin Puro 1,0 %, suurin Salmi 6,0 %. Puro 1,0 %, suurimmasta laskien 5. (alueita 5). Ilman lukua 1.',
    ],
    [
      'sv' as const,
      'Karta: Yksinäisyys per område 2025. Lägst Puro 1,0 %, högst Salmi 6,0 %. Puro 1,0 %, plats 5 av 5 i storleksordning. Utan uppgift: 1.',
    ],
    [
      'en' as const,
      'Map: Yksinäisyys by area in 2025. Lowest Puro 1.0%, highest Salmi 6.0%. Puro 1.0%, number 5 of 5 from the largest. Without a figure: 1.',
    ],
  ])('in %s', (language, sentence) => {
    expect(say({ language })).toBe(sentence)
  })

  test('names nobody where many share an extreme', () => {
    const tied = regions.map((one, index) => ({ ...one, value: index < 4 ? 0 : 9 }))
    expect(say({ regions: tied })).toContain('Pienin 0,0 % (4 aluetta), suurin 9,0 % (2 aluetta).')
  })

  test('says that there are no figures', () => {
    expect(say({ regions: [] })).toBe('Kartta: Yksinäisyys alueittain 2025. Ei lukuja.')
  })
})
