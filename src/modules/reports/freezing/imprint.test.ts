import { expect, test } from 'vitest'

import { type Document, paragraph } from '#documents/document.ts'
import { toHtml } from '#documents/render/html/html.ts'
import { withImprint } from './imprint.ts'

const document: Document = {
  title: 'Raportti',
  subtitle: '',
  organisation: 'Virtala',
  language: 'fi',
  date: '2026-05-18',
  notice: null,
  blocks: [
    { kind: 'table', caption: 'Tila', columns: [], rows: [], source: 'THL' },
    { kind: 'table', caption: 'Oma tieto', columns: [], rows: [] },
    paragraph('Sana.'),
  ],
  sources: [],
}

test('the file of an approved report tells below its figures, after their source, where they come from', () => {
  const html = toHtml(
    withImprint(document, {
      decision: { decidedBy: { fi: 'Valtuusto' }, decidedOn: '2026-05-18', section: '', link: null },
      frozenAt: '2026-04-21T09:00:00Z',
      documentHash: 'a'.repeat(64),
      editionHash: null,
      checkAddress: 'https://kaarna.example/fi/report-check',
      originsAddress: 'https://kaarna.example/origins',
      indicators: ['demo:1', 'demo:2', undefined],
    }),
  )
  expect(html).toMatch(/Lähde: THL · <a href="?https:\/\/kaarna\.example\/origins#indicator-demo:1/)
  expect(html).toMatch(/<p class="?source"?><a href="?https:\/\/kaarna\.example\/origins#indicator-demo:2/)
  expect(html).toMatch(/<p>Sana\.(?!.*#indicator)/s)
})
