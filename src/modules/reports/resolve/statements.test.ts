import { expect, test } from 'vitest'

import { wordsOf } from '#documents/document.ts'
import { statementBlocks, type ToldStatement } from './statements.resolver.ts'

const given: ToldStatement = {
  bodyKind: 'olderPeople',
  body: null,
  language: 'fi',
  givenAt: new Date('2026-03-05T10:00:00Z'),
  statement: 'Hyvä raportti.\n\nLiikkuminen puuttuu.',
  reference: 'VIR/12/2026',
  gist: null,
  responseKind: null,
  response: null,
}
const silent: ToldStatement = { ...given, bodyKind: 'partner', body: 'Martat', givenAt: null, statement: null }

test('a report tells of each statement who gave it, what it said and what it changed, and who gave none', () => {
  const answered = {
    ...given,
    gist: 'Liikkuminen puuttuu.',
    responseKind: 'taken',
    response: 'Luku lisättiin.',
  } as const
  const [summary, table] = statementBlocks([answered, given, silent], 'fi')
  expect(summary?.kind === 'paragraph' && wordsOf(summary.runs)).toBe(
    'Lausuntoa pyydettiin 3 taholta, ja lausuntoja saatiin 2. Lausuntoa ei antanut: Martat.',
  )
  expect(table?.kind === 'table' && table.rows.map(({ cells }) => cells.map(wordsOf))).toEqual([
    ['Vanhusneuvosto 5.3.2026 VIR/12/2026', 'Liikkuminen puuttuu.', 'Otettu huomioon. Luku lisättiin.'],
    ['Vanhusneuvosto 5.3.2026 VIR/12/2026', 'Hyvä raportti.', 'Ei vielä käsitelty'],
  ])
})

test('in another language, by the name that the law gives the body there', () => {
  const [, table] = statementBlocks([given], 'sv')
  expect(table?.kind === 'table' && wordsOf(table.rows[0]!.cells[0]!)).toBe('Äldrerådet 5.3.2026 VIR/12/2026')
  expect(statementBlocks([], 'en')).toMatchObject([{ kind: 'note', tone: 'empty' }])
})
