import { expect, test } from 'vitest'

import { wordsOf } from '#documents/document.ts'
import { toldConcern } from './samples.ts'
import { hearingBlocks } from './hearing.resolver.ts'

const all = [
  toldConcern(
    { saidBy: 'Vanhusneuvosto', originNote: { fi: '3.3.2025' }, createdAt: '2025-03-04T10:00:00Z' },
    'Kukaan ei ole yksin',
  ),
  toldConcern({
    kind: 'joy',
    text: { fi: 'Kerhot' },
    saidBy: 'Vanhusneuvosto',
    originNote: { fi: '3.3.2025' },
    createdAt: '2025-03-04T10:00:00Z',
  }),
  toldConcern({
    text: { fi: 'Uni' },
    origin: 'survey',
    saidBy: null,
    originNote: null,
    createdAt: '2025-05-01T10:00:00Z',
  }),
  toldConcern({ text: { fi: 'Vanha' }, createdAt: '2021-05-01T10:00:00Z' }),
  toldConcern({ text: { fi: 'Luvuista' }, origin: 'indicator', createdAt: '2025-05-01T10:00:00Z' }),
]

const rowsIn = (settings: Parameters<typeof hearingBlocks>[0]) =>
  hearingBlocks(settings, all, { language: 'fi', year: 2025 }).flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(wordsOf).join(' | ')) : [],
  )

test('what was said when people were heard is told voice by voice with what came of it', () => {
  const blocks = hearingBlocks({ at: 'all', when: 'year' }, all, { language: 'fi', year: 2025 })
  expect(blocks[0]).toMatchObject({
    runs: [
      {
        text: 'Kuultiin 2 tahoa. Esiin tuotiin 1 ilon aihe ja 2 huolen aihetta; niistä 1 on johtanut tavoitteeseen tai perusteltuun päätökseen.',
      },
    ],
  })
  expect(rowsIn({ at: 'all', when: 'year' })).toEqual([
    'Vanhusneuvosto, 3.3.2025 | Huolen aihe: Yksinäisyys | Tavoite: Kukaan ei ole yksin',
    expect.stringMatching(/^Vanhusneuvosto, 3\.3\.2025 \| Ilon aihe: Kerhot \|/),
    expect.stringMatching(/^Kysely \| Huolen aihe: Uni \|/),
  ])
})

test('of what nobody said nothing is counted', () => {
  const [first] = hearingBlocks({ at: 'survey', when: 'year' }, all, { language: 'sv', year: 2025 })
  expect(JSON.stringify(first)).toContain('De förde fram 1 orosmoment; ')
})

test('one place can be told alone, and what stands from earlier years along with it', () => {
  expect(rowsIn({ at: 'survey', when: 'year' })).toHaveLength(1)
  expect(rowsIn({ at: 'hearing', when: 'standing' })).toHaveLength(3)
})

test('a year in which nobody was heard is said to be one', () => {
  const [note] = hearingBlocks({ at: 'forum', when: 'year' }, all, { language: 'sv', year: 2025 })
  expect(note).toMatchObject({ kind: 'note', tone: 'empty' })
})
