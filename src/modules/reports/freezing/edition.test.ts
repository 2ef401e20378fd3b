import { describe, expect, test } from 'vitest'

import { type Document, paragraph, wordsOf } from '#documents/document.ts'
import type { Language } from '#shared/texts.ts'
import { type EditionFacts, toEdition } from './edition.ts'

const facts: EditionFacts = {
  decision: { decidedOn: '2026-05-18', decidedBy: { fi: 'Valtuusto', sv: 'Fullmäktige' }, section: '§ 52', link: null },
  handling: {
    decisions: [
      { stage: 'board', body: null, metOn: '2026-05-04', section: '143', minutesUrl: null, outcome: 'approved' },
      {
        stage: 'council',
        body: null,
        metOn: '2026-05-18',
        section: '52',
        minutesUrl: 'https://virtala.example/52',
        outcome: 'approved',
      },
    ],
    statements: [{ bodyKind: 'olderPeople', body: null, responseKind: 'taken', givenOn: '2026-04-02' }],
  },
  frozenAt: new Date('2026-04-21T09:00:00Z'),
  documentHash: 'a'.repeat(64),
}

const sent = (language: Language): Document => ({
  title: 'Raportti',
  subtitle: '',
  organisation: 'Virtala',
  language,
  date: '2026-04-21',
  notice: null,
  blocks: [{ kind: 'heading', level: 1, number: '1', text: 'Tiivistelmä' }, paragraph('Sana.')],
  sources: [],
})

const said = ({ blocks }: Document) =>
  blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text]
    if (block.kind === 'paragraph') return [wordsOf(block.runs)]
    return block.kind === 'list'
      ? block.items.flatMap((item) => item.map((part) => (part.kind === 'paragraph' ? wordsOf(part.runs) : '')))
      : []
  })

describe('the reader of a published report', () => {
  test('learns first who approved it and how it was handled, and then reads what was sent, unchanged', () => {
    const document = sent('fi')
    const edition = toEdition(document, facts)
    expect(said(edition)).toEqual([
      'Hyväksyminen ja käsittely',
      'Valtuusto hyväksyi tämän asiakirjan 18.5.2026 (§ 52).',
      'Käsittely',
      'Hallitus 4.5.2026, §\u00a0143: Hyväksyi.',
      'Valtuusto 18.5.2026, §\u00a052: Hyväksyi. Pöytäkirja',
      'Lausunnot',
      'Vanhusneuvosto antoi lausunnon 2.4.2026. Otettu huomioon.',
      'Tämän jälkeen asiakirja on täsmälleen se, joka jäädytettiin 21.4.2026 ja lähetettiin päätettäväksi. Siitä ei ole muutettu mitään.',
      `Päätettäväksi lähetetyn asiakirjan tiiviste (SHA-256): ${'a'.repeat(64)}`,
      'Tiivistelmä',
      'Sana.',
    ])
    expect(edition.date).toBe('2026-05-18')
    expect(edition.blocks.slice(-2)).toEqual(document.blocks)
  })

  test('reads it in the language of the document, and is not told of a handling that nobody recorded', () => {
    const edition = toEdition(sent('sv'), { ...facts, handling: { decisions: [], statements: [] } })
    expect(said(edition).slice(0, 3)).toEqual([
      'Godkännande och behandling',
      'Fullmäktige godkände detta dokument 18.5.2026 (§ 52).',
      'Efter detta är dokumentet exakt det som frystes 21.4.2026 och skickades för beslut. Ingenting i det har ändrats.',
    ])
  })

  test('reads that a body took note of it where it did', () => {
    const [council] = facts.handling.decisions.slice(1)
    const handling = { decisions: [{ ...council!, outcome: 'noted' as const }], statements: [] }
    expect(said(toEdition(sent('en'), { ...facts, handling }))[1]).toContain('took note of this document')
  })
})
