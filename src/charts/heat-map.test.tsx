import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { type HeatMapData, type HeatMapRow, layoutHeatMap } from './heat-map.ts'
import { heatMapSentence } from './heat-map-sentence.ts'
import { HeatMap } from './HeatMap.tsx'

const row = (name: string, cells: HeatMapRow['cells'], more: Partial<HeatMapRow> = {}): HeatMapRow => ({
  key: name,
  name,
  unit: '%',
  decimals: 1,
  cells,
  ...more,
})
const columns = [
  { key: 'kunta:001', name: 'Puro', isOwn: true },
  { key: 'kunta:002', name: 'Koski' },
]
const rows = [
  row(
    'Yksinäisyys',
    [
      { value: 12.1, verdict: 'better' },
      { value: 16.2, verdict: 'worse' },
    ],
    { group: 'Elintavat' },
  ),
  row(
    'Ystävät',
    [
      { value: 3, verdict: 'similar' },
      { value: null, verdict: 'none' },
    ],
    { group: 'Elintavat' },
  ),
]
const data: HeatMapData = { title: 'Tilannekuva', middleName: 'Koko maa', columns, rows, language: 'fi' }
const draw = (more: Partial<HeatMapData> = {}, width = 800) =>
  renderToStaticMarkup(<HeatMap {...data} {...more} width={width} />)
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const many = Array.from({ length: 20 }, (_, index) => ({ key: `k${index}`, name: `Kunta numero ${index}` }))

describe('a heat map', () => {
  test('tells each verdict by mark and ground, and what is missing by neither', () => {
    const svg = draw()
    expect(svg).toMatch(/chart-fill-goodSoft[^>]*><title>Puro: Yksinäisyys 12,1<\/title><\/rect><circle/)
    expect(svg).toMatch(/chart-fill-badSoft[^>]*><title>Koski: Yksinäisyys 16,2<\/title><\/rect><rect/)
    expect(svg).toMatch(/<title>Koski: Ystävät –<\/title><\/rect><text[^>]+>–</)
  })

  test('writes the theme once and the unit after the name', () => {
    const layout = layoutHeatMap(data, 800)
    expect(layout.groups.map(({ name }) => name)).toEqual(['Elintavat'])
    expect(layout.rows[0]!.lines).toEqual(['Yksinäisyys, %'])
  })

  test('turns the names of many areas and leaves marks alone where values do not fit', () => {
    const cells = many.map(() => ({ value: 123.4, verdict: 'similar' as const }))
    const layout = layoutHeatMap({ ...data, columns: many, rows: [row('Yksinäisyys', cells)] }, 900)
    expect(layout.heads.every(({ isTurned }) => isTurned)).toBe(true)
    expect(layout.rows[0]!.cells.every(({ value }) => value === '')).toBe(true)
    expect(layout.rows[0]!.cells.at(-1)!.words).toBe('Kunta numero 19: Yksinäisyys 123,4')
    expect(layout.heads.at(-1)!.x).toBeLessThan(860)
  })

  test('puts names above their rows where it is narrow', () => {
    const { rows: drawn } = layoutHeatMap(data, 358)
    expect(drawn[0]!.cells[0]!.left).toBe(0)
    expect(drawn[0]!.top).toBeGreaterThan(drawn[0]!.nameY)
  })

  test('of nothing is an empty picture with a name', () => {
    expect(draw({ columns: [], rows: [] })).toContain('aria-label="Tilannekuva. Vertailukohta: Koko maa.')
  })
})

describe('the sentence of a heat map', () => {
  test.each([
    [
      'fi' as const,
      'Tilannekuva. Vertailukohta: Koko maa. Indikaattoreita 2, alueita 2. Puro: parempi 1, samaa tasoa 1. Koski: heikompi 1.',
    ],
    [
      'sv' as const,
      'Tilannekuva. Jämförelse: Koko maa. Indikatorer: 2, områden: 2. Puro: bättre 1, på samma nivå 1. Koski: sämre 1.',
    ],
    [
      'en' as const,
      'Tilannekuva. Compared with: Koko maa. Indicators: 2, areas: 2. Puro: better 1, similar 1. Koski: worse 1.',
    ],
  ])('in %s', (language, sentence) => {
    expect(plain(heatMapSentence({ ...data, language }))).toBe(sentence)
  })

  test('tells only ours of many areas', () => {
    const sentence = heatMapSentence({ ...data, columns: [...columns, ...many] })
    expect(sentence).toContain('Puro:')
    expect(sentence).not.toContain('Koski:')
  })
})
