import { describe, expect, test } from 'vitest'

import { termFrom } from '#modules/clock/council-term.ts'
import { languages } from '#shared/texts.ts'
import { yearsToOpen } from './council-term.ts'
import { offeredKinds } from './offered-kinds.ts'
import { planGroups, reportKinds } from './report-head.ts'
import { fileNameOf, kindTexts, titleOf } from './report-kinds.texts.ts'

const title = (kind: (typeof reportKinds)[number], year: number, populationGroup: 'children' | null = null) =>
  titleOf({ kind, year, populationGroup }, 'fi')

test.each([
  [2021, 2021, 2025],
  [2024, 2021, 2025],
  [2025, 2025, 2029],
  [2028, 2025, 2029],
  [2013, 2013, 2017],
])('the council term that has begun by %i runs from %i to %i', (year, first, last) => {
  expect(termFrom(year)).toEqual({ first, last })
})

test.each([
  ['annual', 2025, 'Hyvinvointiraportti 2025'],
  ['broad', 2025, 'Hyvinvointikertomus 2021–2025 ja hyvinvointisuunnitelma 2025–2029'],
  ['broad', 2024, 'Hyvinvointikertomus 2021–2025 ja hyvinvointisuunnitelma 2025–2029'],
  ['plan', 2025, 'Hyvinvointisuunnitelma 2025–2029'],
  ['plan', 2027, 'Hyvinvointisuunnitelma 2025–2029'],
  ['review', 2026, 'Hyvinvointikatsaus 2026'],
  ['regional', 2025, 'Alueellinen hyvinvointikertomus 2022–2025'],
  ['regional', 2029, 'Alueellinen hyvinvointikertomus 2025–2029'],
  ['regionalPlan', 2025, 'Alueellinen hyvinvointisuunnitelma 2025–2029'],
  ['negotiation', 2026, 'Neuvottelumuistio 2026'],
] as const)('a new %s of %i is called “%s”', (kind, year, called) => {
  expect(title(kind, year)).toBe(called)
})

test("an age group's plan is called after the group, and so is its file", () => {
  expect(title('agePlan', 2025, 'children')).toBe('Lasten ja nuorten hyvinvointisuunnitelma 2025–2029')
  const files = planGroups.map((populationGroup) => fileNameOf({ kind: 'agePlan', populationGroup }, 'fi'))
  expect(new Set([...files, fileNameOf({ kind: 'plan', populationGroup: null }, 'fi')]).size).toBe(4)
})

test.each(reportKinds)('a %s has a name, a file name and a sentence about it in every language', (kind) => {
  for (const language of languages) {
    const { kinds, about, files } = kindTexts[language]
    expect(kinds[kind]).toMatch(/^\p{Lu}/u)
    expect(about[kind]).toMatch(/\.$/)
    expect(files[kind]).toMatch(/^[a-z-]+$/)
  }
})

describe('what may be opened', () => {
  test('counties have the regional kinds first, and municipalities none of them', () => {
    expect(offeredKinds('county').slice(0, 2)).toEqual(['regional', 'regionalPlan'])
    expect(offeredKinds('municipality')).not.toContain('regional')
    expect(offeredKinds('county')).not.toContain('broad')
    expect(offeredKinds('ngo')).not.toContain('broad')
  })

  test('every kind is somebody’s', () => {
    const offered = (['municipality', 'county'] as const).flatMap(offeredKinds)
    expect(reportKinds.filter((kind) => !offered.includes(kind))).toEqual([])
  })

  test('the likeliest year comes first: the year that has ended, or the term that an election began', () => {
    expect(yearsToOpen('annual', 2026)[0]).toBe(2025)
    expect(yearsToOpen('negotiation', 2026)[0]).toBe(2026)
    expect(yearsToOpen('broad', 2026)[0]).toBe(2025)
    expect(yearsToOpen('plan', 2026).slice(0, 2)).toEqual([2025, 2021])
    for (const kind of reportKinds) expect(new Set(yearsToOpen(kind, 2026)).size).toBe(yearsToOpen(kind, 2026).length)
  })
})
