import { expect, test } from 'vitest'

import { progressOf } from '#modules/plans/targets/goal-progress.ts'
import type { Outline } from '#modules/plans/outline.ts'
import { sampleAction, sampleDoing, sampleGoal, samplePriority } from '#modules/plans/samples.ts'
import { testIndicator } from '#modules/indicators/samples.ts'
import { actionBlocks, goalBlocks } from './plan-blocks.ts'

const progress = (key: string, title: string) =>
  progressOf(
    { indicator: key, baseline: { year: 2021, value: 16 }, target: { year: 2029, value: 8 }, path: [] },
    {
      indicator: testIndicator({ key, title: { fi: title }, direction: 'lower' }),
      years: [2021, 2025],
      values: [16, 12],
      origin: null,
      comparisons: [{ region: 'maa:358', values: [15, 14] }],
    },
    [{ key: 'maa:358', title: { fi: 'Koko maa' } }],
  )

test('a report has a row for each figure of a goal, and what was done in a table of its own', () => {
  const doing = [
    {
      ...sampleDoing,
      decimals: null,
      link: { indicator: null, why: { fi: 'Neuvonta auttaa.' }, strength: 'weak', source: null, address: null },
    },
  ]
  const goal = {
    ...sampleGoal,
    number: '1.1',
    progress: [progress('a:1', 'Yksinäiset'), progress('a:2', 'Ystävättömät')],
  }
  const outline = { priorities: [{ ...samplePriority, goals: [{ ...goal, doing, actions: [] }] }] }
  const blocks = goalBlocks({
    outline: outline as unknown as Outline,
    language: 'fi',
    chapterLevel: 1,
    whose: 'Virtala',
  })
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'table', 'paragraph', 'list', 'table'])
  const [goals, doings] = blocks.filter((block) => block.kind === 'table')
  expect(goals!.caption).toBe('Tavoitteet, mittarit ja tilanne: Jokaisella on joku, Virtala')
  expect(goals!.rows.map(({ cells }) => JSON.stringify(cells[0]))).toEqual([
    expect.stringContaining('Yhä useammalla'),
    expect.not.stringContaining('Yhä useammalla'),
  ])
  expect(JSON.stringify(goals!.rows[1]!.cells[3])).toContain('12,0\u00a0%')
  expect(JSON.stringify(blocks[3])).toContain('Ystävättömät,\u00a0%: Koko maa samana aikana 15,0 → 14,0')
  expect(doings!.caption).toBe('Oma tekeminen: Jokaisella on joku')
  const said = JSON.stringify(doings!.rows)
  for (const words of ['Neuvontakäynnit', '420', '600', 'Neuvonta auttaa.', 'heikko näyttö'])
    expect(said).toContain(words)
})

test('a title that has not been translated is marked with the language that it is in', () => {
  const action = { ...sampleAction, status: 'ongoing', latestFollowUp: { on: '2026-09-01', text: { fi: 'Alkoi.' } } }
  const goal = { ...sampleGoal, number: '1.1', title: { fi: 'Ystävä' }, progress: [], doing: [], actions: [action] }
  const outline = {
    priorities: [{ ...samplePriority, goals: [goal] }],
    counts: { actions: 1, byStatus: { ongoing: 1 } },
  } as unknown as Outline
  const reading = { outline, language: 'sv', chapterLevel: 1 } as const
  const cells = [...goalBlocks({ ...reading, whose: 'Virtala' }), ...actionBlocks(reading)]
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .map((row) => JSON.stringify(row.cells[0]))
  const marked = (words: string) => `"text":"${words}","language":"fi"`
  expect(cells[0]).toContain(marked('1.1\u00a0Ystävä'))
  expect(cells[1]).toContain(marked(sampleAction.title.fi!))
  expect(cells[1]).toContain(marked('Alkoi.'))
})
