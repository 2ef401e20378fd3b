import { expect, test } from 'vitest'

import { type Block, wordsOf } from '#documents/document.ts'
import type { HandledItem } from '#modules/indicators/minimum-content/content-year.ts'
import { minimumContentBlocks } from './minimum-content-blocks.ts'

const item = (id: string, more: Partial<HandledItem>): HandledItem => ({
  id,
  heading: { fi: 'Ryhmä' },
  title: { fi: `Kohta ${id}`, sv: `Punkt ${id}`, en: `Item ${id}` },
  kind: 'state',
  indicator: null,
  state: 'open',
  decision: 'open',
  text: null,
  decisions: [],
  figure: null,
  isOld: false,
  version: 1,
  updatedAt: null,
  updatedBy: null,
  ...more,
})

const content = {
  year: 2025,
  list: {
    id: '7f0c5b1e-52a4-4f5c-9d3e-0a1b2c3d4e5f',
    register: 'real' as const,
    level: 'municipality' as const,
    version: '2026-1',
    title: { fi: 'Lista' },
    isOwn: true,
    isCurrent: true,
    items: 5,
    createdAt: '2026-01-01T00:00:00Z',
    createdBy: null,
  },
  newer: null,
  items: [
    item('a', { state: 'covered' }),
    item('b', { state: 'notRelevant', decision: 'notRelevant', text: { fi: 'Ei ole satamaa.' } }),
    item('c', { state: 'missing' }),
    item('d', { state: 'covered', decision: 'answered', text: { fi: 'Hyvin.\nVielä paremmin.' } }),
    item('e', {}),
  ],
  counts: { covered: 2, missing: 1, notRelevant: 1, open: 1 },
}

const saidIn = (blocks: readonly Block[]) =>
  blocks.map((block) => {
    if (block.kind === 'paragraph') return wordsOf(block.runs)
    if (block.kind === 'heading') return `# ${block.text}`
    if (block.kind === 'table') return block.rows.map(({ cells }) => cells.map(wordsOf).join(' | ')).join('\n')
    return block.kind === 'list' ? `${block.items.length} items` : block.kind
  })

test('the annex prints what was left out with the reasons, what is missing, what was answered and what is open', () => {
  expect(saidIn(minimumContentBlocks({ content, language: 'fi', chapterLevel: 1 }))).toEqual([
    'Raportin sisältö on tarkistettu listalla ”Lista”, versio 2026-1. Kohdista 2 on katettu, 1 puuttuu lähteestä, 1 on jätetty pois ja 1 on käsittelemättä.',
    '# Pois jätetyt kohdat ja perustelut',
    'Kohta b | Ei ole satamaa.',
    '# Kohdat, joista lähteellä ei ole tietoa',
    'Kohta c | Lähteellä ei ole lukua tästä alueesta.',
    '# Itsearviointi ja toimialojen toiminta',
    'Kohta d | Hyvin. Vielä paremmin.',
    '# Käsittelemättömät kohdat',
    '1 items',
  ])
})

test('a reason in another language than the document says which one it is in', () => {
  const [, , table] = minimumContentBlocks({ content, language: 'sv', chapterLevel: 1 })
  expect(table).toMatchObject({
    rows: [{ cells: [[{ text: 'Punkt b' }], [{ text: 'Ei ole satamaa.', language: 'fi' }]] }],
  })
})

test('an organisation without a list is told so', () => {
  const [note] = minimumContentBlocks({ content: { ...content, list: null }, language: 'en', chapterLevel: 1 })
  expect(note).toMatchObject({ kind: 'note', tone: 'empty' })
})
