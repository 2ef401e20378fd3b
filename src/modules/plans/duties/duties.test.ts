import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { samplePriority, sampleProgramme, sampleGoal } from '../samples.ts'
import { addGoal, addProgramme, updatePriority } from '../plans.contract.ts'
import { createPlanServer, organisation, type PlanServer } from '../testing/plan-server.ts'
import { citations, coverageOf, dutiesOf, dutyIds } from './duty.ts'
import { overviewOf } from './duty-overview.ts'
import { dutyTexts } from './duties.texts.ts'
import { listDuties } from './duties.contract.ts'

let server: PlanServer
beforeAll(async () => {
  server = await createPlanServer()
})
afterAll(() => server.close())

const programmeOf = (id: string, status: 'approved' | 'draft', years: readonly [number, number]) => ({
  ...sampleProgramme,
  id,
  version: 1,
  status,
  approvedOn: status === 'approved' ? '2025-12-08' : null,
  firstYear: years[0],
  lastYear: years[1],
})
const marked = (programmeId: string, kind: 'programme' | 'priority' | 'goal' = 'programme') => ({
  kind,
  id: `${programmeId}-${kind}`,
  title: { fi: kind },
  programmeId,
  duties: ['children' as const],
})
const children = (question: Partial<Parameters<typeof overviewOf>[0]>) =>
  overviewOf({ holder: 'municipality', programmes: [], parts: [], today: '2026-11-19', ...question }).find(
    ({ duty }) => duty === 'children',
  )

describe('a duty', () => {
  test('is written somewhere for at least one who has it, and every act has a name', () => {
    for (const id of dutyIds) {
      const all = [...citations[id].municipality, ...citations[id].county]
      expect(all, id).not.toEqual([])
      for (const { act } of all) expect(dutyTexts.fi.acts, id).toHaveProperty([act])
    }
  })

  test('to follow physical activity is the municipality’s alone, and associations have none of these', () => {
    expect(dutiesOf('municipality')).toEqual([...dutyIds])
    expect(dutiesOf('county')).toEqual(dutyIds.filter((id) => id !== 'physicalActivity'))
    expect(dutiesOf(null)).toEqual([])
  })

  test.each([
    [[], 'none'],
    [['draft'], 'draft'],
    [['draft', 'approved'], 'approved'],
  ] as const)('answered by %j is covered as %s', (statuses, coverage) => {
    expect(coverageOf(statuses.map((programmeStatus) => ({ programmeStatus })))).toBe(coverage)
  })

  test('is not answered by a programme whose time is over once another is followed', () => {
    const old = programmeOf('old', 'approved', [2021, 2025])
    const now = programmeOf('now', 'approved', [2025, 2029])
    expect(children({ programmes: [now, old], parts: [marked('old')] })).toMatchObject({ coverage: 'none', parts: [] })
    expect(children({ programmes: [old], parts: [marked('old')] })?.coverage).toBe('approved')
  })

  test('is answered by a programme that is still to come, as a draft', () => {
    const programmes = [programmeOf('now', 'approved', [2025, 2029]), programmeOf('next', 'draft', [2027, 2030])]
    expect(children({ programmes, parts: [marked('next', 'goal')] })).toMatchObject({
      coverage: 'draft',
      parts: [{ kind: 'goal', programmeStatus: 'draft' }],
    })
  })
})

describe('the duties of a municipality', () => {
  const read = (who: keyof PlanServer['people']) => server.call(server.people[who], listDuties, { organisation })

  test('are answered by the parts that are marked, each once and in the order of the list', async () => {
    const added = await server.call(server.people.coordinator, addProgramme, {
      organisation,
      ...sampleProgramme,
      status: 'approved',
      approvedOn: '2025-12-08',
      duties: ['wellbeingPlan'],
    })
    const programme = added.body.id
    const priority = await server.priority(programme)
    const changed = await server.call(server.people.coordinator, updatePriority, {
      organisation,
      id: priority,
      version: 1,
      ...samplePriority,
      duties: ['influence', 'children', 'influence'],
    })
    expect(changed.status).toBe(200)
    await server.call(server.people.coordinator, addGoal, {
      organisation,
      priorityId: priority,
      ...sampleGoal,
      duties: ['children'],
    })
    const { body } = await read('viewer')
    const kindsOf = (wanted: string) => body.duties.find(({ duty }) => duty === wanted)?.parts.map(({ kind }) => kind)
    expect(kindsOf('wellbeingPlan')).toEqual(['programme'])
    expect(kindsOf('children')).toEqual(['priority', 'goal'])
    expect(kindsOf('influence')).toEqual(['priority'])
    expect(kindsOf('older')).toEqual([])
    expect((await server.outline(programme)).priorities[0]?.duties).toEqual(['children', 'influence'])
  })

  test('in a draft are hidden from a viewer', async () => {
    const draft = await server.programme()
    await server.call(server.people.coordinator, addGoal, {
      organisation,
      priorityId: await server.priority(draft),
      ...sampleGoal,
      duties: ['integration'],
    })
    const coverage = async (who: keyof PlanServer['people']) =>
      (await read(who)).body.duties.find(({ duty }) => duty === 'integration')?.coverage
    expect(await coverage('coordinator')).toBe('draft')
    expect(await coverage('viewer')).toBe('none')
  })

  test('that nobody knows are refused, and one who says nothing of them marks none', async () => {
    const { duties: _, ...silent } = sampleGoal
    const priorityId = await server.priority(await server.programme())
    const answer = (duties: unknown) =>
      server.call(server.people.coordinator, addGoal, {
        organisation,
        priorityId,
        ...silent,
        ...(duties !== undefined && { duties }),
      } as never)
    expect((await answer(['flying'])).status).toBe(400)
    expect((await answer(undefined)).status).toBe(200)
  })
})
