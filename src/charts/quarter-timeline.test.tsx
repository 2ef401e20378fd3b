import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { layoutQuarterTimeline, type QuarterTimelineData } from './quarter-timeline.ts'
import { QuarterTimeline } from './QuarterTimeline.tsx'

const data: QuarterTimelineData = {
  startsOn: '2025-08-15',
  endsOn: '2026-12-31',
  today: '2026-11-19',
  goalOn: '2027-01-31',
  rows: [
    { label: 'Tilat', stateWord: 'valmis', state: 'done', startsOn: '2025-08-15', endsOn: '2026-02-28' },
    {
      label: 'Harrastuspaikat jokaiseen kaupunginosaan yhdessä seurojen kanssa',
      stateWord: 'käynnissä',
      state: 'underWay',
      startsOn: '2026-10-01',
      endsOn: '2026-12-31',
    },
  ],
  marks: [{ on: '2026-11-01', state: 'late' }],
  language: 'fi',
}

describe('a timeline', () => {
  test('is of whole quarters around everything that happens in it', () => {
    const { quarters } = layoutQuarterTimeline(data, 900)
    expect(quarters.map(({ year, number }) => `${year}/${number}`)).toEqual([
      '2025/3',
      '2025/4',
      '2026/1',
      '2026/2',
      '2026/3',
      '2026/4',
      '2027/1',
    ])
  })

  test('has the boat at today, and none when today is outside', () => {
    const { today, rows } = layoutQuarterTimeline(data, 900)
    expect(today).toBeGreaterThan(rows[1]!.x)
    expect(layoutQuarterTimeline({ ...data, today: '2028-01-01' }, 900).today).toBeNull()
  })

  test.each([244, 320, 900])('keeps its words and bars within %i pixels', (width) => {
    for (const { words, x, width: long } of layoutQuarterTimeline(data, width).rows) {
      expect(words.x).toBeGreaterThanOrEqual(0)
      expect(x + long).toBeLessThanOrEqual(width)
    }
  })

  test('says in a sentence what it shows, and what is late', () => {
    expect(renderToStaticMarkup(<QuarterTimeline {...data} />)).toContain(
      'aria-label="Aikajana 15.8.2025–31.12.2026. Tänään on 19.11.2026. Tavoitepäivä on 31.1.2027. 2 osa-aluetta. Yksi raportointi on myöhässä."',
    )
  })
})
