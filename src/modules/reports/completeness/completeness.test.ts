import { describe, expect, test } from 'vitest'

import { plainText } from '#documents/rich-text.ts'
import { languages } from '#shared/texts.ts'
import type { PlanGroup, ReportKind } from '../report-head.ts'
import { ownTemplates } from '../templates/index.ts'
import { chaptersFor } from '../templates/template.ts'
import { checkCompleteness, countFulfilled } from './completeness.ts'
import { demands, sayDemand } from './report-demands.ts'

const kept = { version: 1, updatedAt: '2026-11-19T08:00:00.000Z', updatedBy: null }

/** A report as it opens from Kaarna's template, with Finnish or both languages written in some chapters. */
function reportOf(kind: ReportKind, written: Record<string, 'fi' | 'both'> = {}, group: PlanGroup | null = null) {
  const textsOf = (key: string) => ({
    ...(written[key] && { fi: { ...kept, content: plainText('Sanottu.') } }),
    ...(written[key] === 'both' && { sv: { ...kept, content: plainText('Sagt.') } }),
  })
  return {
    kind,
    populationGroup: group,
    languages: ['fi' as const, 'sv' as const],
    chapters: chaptersFor(ownTemplates[kind], group).map((chapter) => ({
      ...chapter,
      id: chapter.key,
      blocks: [{ id: chapter.key, settings: { kind: 'text' as const }, texts: textsOf(chapter.key) }],
    })),
  }
}
const demandOf = (checked: ReturnType<typeof checkCompleteness>, id: string) =>
  checked.demands.find((demand) => demand.id === id)

describe('what is asked of a report', () => {
  test('tells which texts refer to what has been taken out, and of none that is there', () => {
    const report = reportOf('annual')
    const refer = (block: string) => ({
      ...kept,
      content: {
        type: 'doc' as const,
        content: [
          {
            type: 'paragraph' as const,
            content: [{ type: 'reference' as const, attrs: { block, says: 'name' as const } }],
          },
        ],
      },
    })
    const chapters = report.chapters.map((chapter) =>
      chapter.key === 'actions'
        ? { ...chapter, blocks: [{ ...chapter.blocks[0]!, texts: { fi: refer('summary'), sv: refer('gone') } }] }
        : chapter,
    )
    expect(checkCompleteness({ ...report, chapters }, 'municipality').references).toMatchObject([
      { key: 'actions', number: '5', language: 'sv', broken: 1 },
    ])
    expect(checkCompleteness(report, 'municipality').references).toEqual([])
  })

  test.each([
    ['written in both languages', { actions: 'both' as const }, 'written'],
    ['written in one of them', { actions: 'fi' as const }, 'partly'],
    ['not written at all', {}, 'empty'],
  ])('says of a chapter %s what it is', (_, written, state) => {
    const found = demandOf(checkCompleteness(reportOf('annual', written), 'municipality'), 'measures')
    expect(found).toMatchObject({ state, source: { of: 'law', act: '612/2021', section: '6' } })
    expect(found?.chapters).toMatchObject([{ key: 'actions', number: '5' }])
  })

  test('is met by the best of the chapters that may answer it', () => {
    const checked = checkCompleteness(reportOf('annual', { 'state-older': 'both' }), 'municipality')
    expect(demandOf(checked, 'byGroup')?.state).toBe('written')
  })

  test('is said to have no chapter when the report has none for it', () => {
    const report = reportOf('broad')
    const chapters = report.chapters.filter(({ key }) => key !== 'approval')
    expect(demandOf(checkCompleteness({ ...report, chapters }, 'municipality'), 'publication')).toMatchObject({
      state: 'noChapter',
      chapters: [],
    })
  })

  test('cites the section of the one who makes it, and leaves out what is not its duty', () => {
    const county = checkCompleteness(reportOf('regional'), 'county')
    expect(demandOf(county, 'state')?.source).toEqual({ of: 'law', act: '612/2021', section: '7' })
    expect(demandOf(county, 'activity')).toBeUndefined()
    expect(checkCompleteness(reportOf('review'), 'ngo').demands).toEqual([])
  })

  test('is what the law lists of the age group, and nothing of another group', () => {
    const ids = (group: PlanGroup, maker: 'municipality' | 'county') =>
      checkCompleteness(reportOf('agePlan', {}, group), maker).demands.map(({ id }) => id)
    const four = ['childrenConditions', 'childrenServices', 'childrenCooperation', 'childrenFollowUp']
    expect(ids('children', 'municipality')).toEqual(expect.arrayContaining(four))
    expect(ids('children', 'municipality')).not.toContain('childProtection')
    expect(ids('children', 'county')).toContain('childProtection')
    expect(ids('older', 'municipality')).toContain('housing')
    expect(ids('workingAge', 'municipality').filter((id) => /children|older|housing/.test(id))).toEqual([])
  })
})

test('what the template requires is counted with what the law asks', () => {
  const empty = checkCompleteness(reportOf('negotiation'), 'municipality')
  expect(empty.required.map(({ key }) => key)).toContain('agreed-goals')
  expect(countFulfilled(empty)).toEqual({ fulfilled: 0, asked: 8 })
  const some = checkCompleteness(reportOf('negotiation', { 'agreed-goals': 'both' }), 'municipality')
  expect(countFulfilled(some).fulfilled).toBe(2)
})

test("every demand has words in every language, and a chapter in Kaarna's template of each of its kinds", () => {
  for (const { id, kinds, chapters, groups } of demands) {
    for (const language of languages) expect(sayDemand(id)[language], id).toMatch(/\.$/)
    for (const kind of kinds) {
      const { chapters: own } = ownTemplates[kind]
      const isOfCounty = id === 'childProtection' && kind === 'agePlan'
      if (!isOfCounty)
        expect(
          own.some(({ key }) => chapters.includes(key)),
          `${id} in ${kind} ${groups?.join()}`,
        ).toBe(true)
    }
  }
})
