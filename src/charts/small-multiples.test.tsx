import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { layoutSmallMultiples, type Panel, type SmallMultiplesData } from './small-multiples.ts'
import { smallMultiplesSentence } from './small-multiples-sentence.ts'
import { SmallMultiples } from './SmallMultiples.tsx'

const panelOf = (name: string, values: readonly (number | null)[], isOwn = false): Panel => ({
  name,
  isOwn,
  points: values.map((value, index) => ({ year: 2020 + index, value })),
})
const panels = [panelOf('Puro', [10, 11, 12], true), panelOf('Koski', [20, null, 18]), panelOf('Lampi', [])]
const data: SmallMultiplesData = { title: 'Yksinäisyys', unit: '%', decimals: 1, language: 'fi', panels }
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const say = (more: Partial<SmallMultiplesData> = {}) => plain(smallMultiplesSentence({ ...data, ...more }))

describe('small multiples', () => {
  test('are all on one scale', () => {
    const { panels: drawn } = layoutSmallMultiples({ ...data, panels: panels.slice(0, 2) }, 600)
    const [puro, koski] = drawn.map(({ end }) => end!)
    expect(puro!.x).toBe(koski!.x)
    expect(puro!.y).toBeGreaterThan(koski!.y)
  })

  test('stand in rows of equal length, fewer in a row where it is narrow', () => {
    const columns = (width: number, count: number) =>
      new Set(
        layoutSmallMultiples({ ...data, panels: Array.from({ length: count }, () => panels[0]!) }, width).panels.map(
          ({ left }) => left,
        ),
      ).size
    expect([columns(800, 4), columns(560, 4), columns(358, 4), columns(250, 4)]).toEqual([4, 2, 2, 1])
  })

  test('leave gaps, draw what stands alone, and say where nothing is known', () => {
    const [, koski, lampi] = layoutSmallMultiples(data, 600).panels
    expect([koski!.runs.length, koski!.alone.length]).toEqual([0, 2])
    expect(lampi).toMatchObject({ end: undefined, value: '–' })
    expect(renderToStaticMarkup(<SmallMultiples {...data} width={600} />)).toContain('Ei lukuja')
  })

  test('write the scale once in each row', () => {
    const many = layoutSmallMultiples({ ...data, panels: Array.from({ length: 8 }, () => panels[0]!) }, 800)
    expect(many.panels.filter(({ hasValueTicks }) => hasValueTicks)).toHaveLength(2)
  })

  test('have the same reference in each', () => {
    const reference = { name: 'Koko maa', points: panels[0]!.points }
    const drawn = layoutSmallMultiples({ ...data, reference }, 600)
    expect(new Set(drawn.panels.map(({ reference: its }) => its)).size).toBe(1)
    expect(say({ reference })).toContain('Vertailuna Koko maa 12,0 %.')
  })
})

describe('the sentence of small multiples', () => {
  test.each([
    [
      'fi' as const,
      'Yksinäisyys: 3 kuvaajaa samalla asteikolla 2020–2022. Puro 10,0 → 12,0 %; Koski 20,0 → 18,0 %; Lampi ei lukuja.',
    ],
    [
      'sv' as const,
      'Yksinäisyys: 3 diagram med samma skala 2020–2022. Puro 10,0 → 12,0 %; Koski 20,0 → 18,0 %; Lampi inga uppgifter.',
    ],
    [
      'en' as const,
      'Yksinäisyys: 3 charts on one scale 2020–2022. Puro 10.0 → 12.0%; Koski 20.0 → 18.0%; Lampi no figures.',
    ],
  ])('in %s', (language, sentence) => {
    expect(say({ language })).toBe(sentence)
  })

  test('tells the extremes and ours of many', () => {
    const many = Array.from({ length: 9 }, (_, index) => panelOf(`Kunta ${index}`, [index, index * 2], index === 4))
    expect(say({ panels: many })).toBe(
      'Yksinäisyys: 9 kuvaajaa samalla asteikolla 2020–2021. Viimeisimmistä luvuista suurin Kunta 8 16,0 %, pienin Kunta 0 0,0 %. Kunta 4 4,0 → 8,0 %.',
    )
  })

  test('of nothing says so', () => {
    expect(say({ panels: [panelOf('Lampi', [])] })).toBe('Yksinäisyys. Lampi ei lukuja.')
  })
})
