import { describe, expect, test } from 'vitest'

import { type Block, wordsOf } from '#documents/document.ts'
import { concernBlocks } from './concern-blocks.ts'
import type { ToldConcern } from './concern-facts.ts'
import { toldConcern as told } from './samples.ts'

const blocksOf = (all: ToldConcern[], key = 'state', language: 'fi' | 'sv' = 'fi') =>
  concernBlocks({ told: all, chapter: { key, level: 1, title: { fi: 'Nuoret' } }, area: 'Virtala', language })

const saidIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`# ${block.text}`]
    if (block.kind === 'note') return [`(${wordsOf(block.runs)})`]
    return block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(wordsOf).join(' | ')) : []
  })

describe('joys and concerns in a report', () => {
  test('stand in two tables of the same form, with where they were said, what figures say and what is done', () => {
    const all = [
      told({ finding: 'confirmed' }, 'Joka vanhuksella on joku', 'Ystävätoiminta kasvaa'),
      told({ kind: 'joy', text: { fi: 'Kerhot ovat täynnä' }, origin: 'observation', originNote: null, saidBy: null }),
    ]
    expect(saidIn(blocksOf(all)).map((line) => line.replaceAll('\n', ' / '))).toEqual([
      '# Ilon aiheet',
      expect.stringMatching(/^Kerhot ovat täynnä.+Oma havainto \| Ei verrattu lukuihin \| Ei vielä päätetty$/),
      '# Huolen aiheet',
      expect.stringMatching(
        /^Yksinäisyys.+Kuuleminen, Vanhusneuvosto 3\.3\. \| Vahvistui luvuista \| Tavoite: Joka vanhuksella on joku.+Tavoite: Ystävätoiminta kasvaa$/,
      ),
    ])
  })

  test('are named by what the tables show and of whom, not by the headings above them', () => {
    const captions = (blocks: readonly Block[]) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.caption : []))
    expect(captions(blocksOf([told({})]))).toEqual(['Huolen aiheet, luvut ja toimet: Virtala'])
    const ofGroup = blocksOf([told({ populationGroup: 'young' })], 'state-young')
    expect(captions(ofGroup)).toEqual(['Huolen aiheet, luvut ja toimet: Nuoret, Virtala'])
  })

  test('a phenomenon is named where there is no goal, and what was left out keeps its reason', () => {
    const phenomena = [{ id: '8f0c5b1e-52a4-4f5c-9d3e-0a1b2c3d4e5f', name: { fi: 'Ulkopuolisuus' } }]
    const leftOut = { reason: { fi: 'Kuuluu alueelle' }, at: '2026-05-01T10:00:00Z', by: 'Aino' }
    const answers = saidIn(blocksOf([told({ phenomena }), told({ phenomena, leftOut }, 'Tavoite')])).slice(1)
    expect(answers.map((line) => line.split(' | ')[2])).toEqual([
      'Osana ilmiötä: Ulkopuolisuus',
      'Ei oteta nyt esiin: Kuuluu alueelle',
    ])
  })

  test("a group's chapter tells of the group, everyone's also of those that name no group", () => {
    const all = [told({}), told({ text: { fi: 'Kaikkien' }, populationGroup: null })]
    expect(saidIn(blocksOf(all, 'state-older'))).toHaveLength(2)
    expect(saidIn(blocksOf(all, 'state-everyone'))[1]).toMatch(/^Kaikkien/)
    expect(saidIn(blocksOf(all, 'state-young'))).toEqual([
      '(Tästä väestöryhmästä ei ole kirjattu ilon tai huolen aiheita.)',
    ])
    expect(saidIn(blocksOf([]))).toEqual(['(Ilon tai huolen aiheita ei ole kirjattu.)'])
  })

  test('words that are missing in the language of the report are marked with their own', () => {
    const [, table] = blocksOf([told({}), told({ text: { fi: 'Vain suomeksi' } })], 'state', 'sv')
    const cells = table?.kind === 'table' ? table.rows.map(({ cells: [said] }) => said![0]) : []
    expect(cells).toEqual([
      { kind: 'text', text: 'Ensamhet' },
      { kind: 'text', text: 'Vain suomeksi', language: 'fi' },
    ])
  })
})
