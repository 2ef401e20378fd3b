import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { addGoal, addPriority, addProgramme } from '../plans.contract.ts'
import { sampleGoal, samplePriority, sampleProgramme } from '../samples.ts'
import { createPlanServer, organisation, type PlanServer } from '../testing/plan-server.ts'
import { type AcrossGoal, sharedIndicators, themeRows } from './across.ts'
import { getPlansAcross } from './across.contract.ts'

const own = (slug: string, hasPlan = true) => ({
  slug,
  name: { fi: slug },
  kind: 'municipality' as const,
  programmes: hasPlan ? [{ id: slug, name: { fi: 'Suunnitelma' } }] : [],
})
const goalOf = (slug: string, theme: AcrossGoal['themes'][number] | null, key: string | null = null): AcrossGoal => ({
  id: `${slug}-${theme}-${key}`,
  organisation: slug,
  title: { fi: 'Tavoite' },
  populationGroup: null,
  themes: theme === null ? [] : [theme],
  indicators: key === null ? [] : [{ key, title: { fi: key } }],
  isPartner: false,
})

describe('goals by theme', () => {
  const organisations = [own('a'), own('b'), own('c', false)]

  test('tell who has none, but say nothing of one who has no plan yet', () => {
    const mind = themeRows({ organisations, goals: [goalOf('a', 'mind')] }).find(({ theme }) => theme === 'mind')
    expect(mind?.goals.map((goal) => goal.organisation)).toEqual(['a'])
    expect(mind?.without.map(({ slug }) => slug)).toEqual(['b'])
  })

  test('hold a goal on several themes in each of them', () => {
    const both = { ...goalOf('a', 'mind'), themes: ['mind', 'learning'] as const } as AcrossGoal
    const rows = themeRows({ organisations, goals: [both] }).filter(({ goals }) => goals.length > 0)
    expect(rows.map(({ theme }) => theme)).toEqual(['mind', 'learning'])
  })

  test('end with those that no figure follows, and nobody lacks a goal on how many people there are', () => {
    const rows = themeRows({ organisations, goals: [goalOf('a', null), goalOf('b', 'population')] })
    expect(rows.some(({ theme }) => theme === 'population')).toBe(false)
    expect(rows.at(-1)).toMatchObject({ theme: null, without: [] })
    expect(rows.at(-1)?.goals).toHaveLength(2)
    expect(themeRows({ organisations, goals: [] }).some(({ theme }) => theme === null)).toBe(false)
  })

  test('that several follow by one figure stand together, the most common first', () => {
    const goals = [
      goalOf('a', 'mind', 'x'),
      goalOf('a', 'learning', 'x'),
      goalOf('a', 'mind', 'y'),
      goalOf('b', 'mind', 'y'),
      goalOf('a', 'mind', 'z'),
      goalOf('b', 'mind', 'z'),
      goalOf('c', 'mind', 'z'),
    ]
    expect(sharedIndicators(goals).map(({ key, goals: within }) => [key, within.length])).toEqual([
      ['z', 3],
      ['y', 2],
    ])
  })
})

describe('the plans of a county', () => {
  let server: PlanServer
  beforeAll(async () => {
    server = await createPlanServer()
  })
  afterAll(() => server.close())

  const read = async (who: keyof PlanServer['people'], slug = organisation) =>
    (await server.call(server.people[who], getPlansAcross, { organisation: slug })).body

  async function writePlan(status: 'approved' | 'draft', title: string, more: object = {}) {
    const by = server.people.coordinator
    const programme = await server.call(by, addProgramme, {
      organisation,
      ...sampleProgramme,
      status,
      approvedOn: status === 'approved' ? '2025-12-08' : null,
    })
    const priority = await server.call(by, addPriority, {
      organisation,
      ...samplePriority,
      programmeId: programme.body.id,
    })
    const target = {
      indicator: 'sotkanet:181',
      baseline: { year: 2014, value: 6 },
      target: { year: 2029, value: 4 },
      path: [],
    }
    await server.call(by, addGoal, {
      organisation,
      ...sampleGoal,
      priorityId: priority.body.id,
      title: { fi: title },
      indicatorTargets: [target],
      ...more,
    })
  }

  test('hold what is approved and nothing of a draft, also for a viewer and for the one whose draft it is', async () => {
    await writePlan('approved', 'Työttömyys vähenee')
    await writePlan('draft', 'Luonnoksen tavoite')
    for (const who of ['viewer', 'coordinator'] as const) {
      const { county, organisations, goals } = await read(who)
      expect(county).not.toBeNull()
      expect(organisations.find(({ slug }) => slug === organisation)?.programmes).toHaveLength(1)
      expect(goals.map(({ title }) => title.fi)).toEqual(['Työttömyys vähenee'])
      expect(goals[0]?.indicators.map(({ key }) => key)).toEqual(['sotkanet:181'])
    }
  })

  test('say the themes that a goal says itself, else those of its figures', async () => {
    await server.db.updateTable('indicator').set({ theme: 'livelihood' }).where('key', '=', 'sotkanet:181').execute()
    await writePlan('approved', 'Mieli ensin', { themes: ['mind', 'participation'] })
    const { goals } = await read('viewer')
    expect(Object.fromEntries(goals.map(({ title, themes }) => [title.fi, themes]))).toEqual({
      'Mieli ensin': ['mind', 'participation'],
      'Työttömyys vähenee': ['livelihood'],
    })
  })

  test('are none for an organisation without an area, and for members of others refused', async () => {
    expect(await read('elsewhere', 'oulu')).toEqual({ county: null, organisations: [], goals: [], notHere: [] })
    const refused = await server.call(server.people.elsewhere, getPlansAcross, { organisation })
    expect(refused.status).toBe(403)
  })

  test('name the municipalities of the county that nobody here stands for', async () => {
    const { notHere } = await read('viewer')
    expect(notHere.map(({ fi }) => fi)).not.toContain('Espoo')
  })
})
