import { expect, test } from 'vitest'

import type { Block, Table } from './document.ts'
import { createNumbering } from './numbering.ts'

const table = (source?: string): Table => ({
  kind: 'table',
  caption: 'Taulukko',
  columns: [],
  rows: [],
  ...(source ? { source } : {}),
})
const figure = (source: string): Block => ({
  kind: 'figure',
  caption: 'Kuvio',
  source,
  drawing: { svg: '<svg/>', width: 1, height: 1, alternative: '' },
})
const picture = (caption?: string): Block => ({
  kind: 'image',
  bytes: Uint8Array.of(),
  mediaType: 'image/png',
  width: 1,
  height: 1,
  alternative: 'x',
  ...(caption ? { caption } : {}),
})

test('tables, figures and captioned pictures are numbered each on their own through the whole document', () => {
  const number = createNumbering([])
  const first = number([table(), figure('x'), picture(), picture('Kuva')])
  const second = number([figure('x'), table(), picture('Kuva')])
  expect(
    [...first, ...second].map((block) => ('number' in block ? `${block.kind} ${block.number}` : block.kind)),
  ).toEqual(['table 1', 'figure 1', 'image', 'image 1', 'figure 2', 'table 2', 'image 2'])
})

test('a line of origin points to its sources in the list, and to none that only share a part of a name', () => {
  const number = createNumbering([{ name: 'THL' }, { name: 'THL Sotkanet' }, { name: 'Tilastokeskus' }])
  const [sotkanet, both, none] = number([
    figure('THL Sotkanet, indikaattori 181, versio 3'),
    table('Tilastokeskus; THL, kysely'),
    table('Sivistyspalvelut'),
  ])
  expect(sotkanet).toMatchObject({ cites: [2] })
  expect(both).toMatchObject({ cites: [1, 3] })
  expect(none).not.toHaveProperty('cites')
})
