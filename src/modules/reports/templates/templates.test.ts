import { expect, test } from 'vitest'

import { languages } from '#shared/texts.ts'
import { planGroups, reportKinds } from '../report-head.ts'
import { ownTemplates } from './index.ts'
import { chaptersFor, reportTemplate } from './template.ts'

test.each(reportKinds)('the template of a %s is sound', (kind) => {
  const { chapters, stages } = reportTemplate.parse(ownTemplates[kind])
  expect(ownTemplates[kind].kind).toBe(kind)
  expect(new Set(chapters.map(({ key }) => key)).size).toBe(chapters.length)
  expect(chapters[0]?.level).toBe(1)
  expect(stages).toContain('board')
  for (const { key, title, guidance, fill, required } of chapters) {
    for (const language of languages) {
      expect(title[language], key).toBeTruthy()
      expect(guidance[language]?.length, key).toBeGreaterThan(40)
    }
    // What is written by the figures alone is never asked of anybody
    if (required) expect(fill, key).toContain('text')
  }
})

test('the broad report has the three parts of the national model, in order', () => {
  const main = ownTemplates.broad.chapters.filter(({ level }) => level === 1).map(({ key }) => key)
  const parts = ['term-review', 'coming-plan', 'council-handling']
  expect(main.filter((key) => parts.includes(key))).toEqual(parts)
  const fill = (key: string) => ownTemplates.broad.chapters.find((chapter) => chapter.key === key)?.fill
  expect(fill('plan-outcome')).toContain('goals')
  expect(fill('plan-goals')).toContain('comingGoals')
})

test.each([
  [
    'children',
    ['living-conditions', 'state-children', 'state-young', 'promoting-services', 'cooperation', 'follow-up'],
  ],
  ['workingAge', ['state', 'state-workingAge', 'promoting-services']],
  ['older', ['state', 'state-older', 'housing-forecast']],
] as const)('the plan of %s has what the law lists of it', (group, keys) => {
  const own = chaptersFor(ownTemplates.agePlan, group).map(({ key }) => key)
  expect(own).toEqual(expect.arrayContaining([...keys]))
})

test('no chapter of one age group is in the plan of another', () => {
  for (const group of planGroups)
    for (const other of planGroups.filter((one) => one !== group))
      expect(chaptersFor(ownTemplates.agePlan, group).map(({ key }) => key)).not.toContain(`state-${other}`)
})
