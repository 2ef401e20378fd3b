import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { listNotifications } from '#modules/organisations/notifications/notifications.contract.ts'
import { addAction } from '#modules/plans/actions.contract.ts'
import { addGoal, addPriority, addProgramme } from '#modules/plans/plans.contract.ts'
import { sampleAction, sampleGoal, samplePriority, sampleProgramme } from '#modules/plans/samples.ts'
import { listFollowUpRounds } from '#modules/plans/rounds/rounds.contract.ts'
import { createTestServer, type Signed, testNow } from '#server/testing.ts'
import { listClockChoices } from '../choices.contract.ts'
import { addClockEntry, getClock } from '../clock.contract.ts'
import { onceOn, sampleEntry } from '../samples.ts'
import { keepingName } from './keep-clock.service.ts'

const organisation = 'oma'

let server: Awaited<ReturnType<typeof createTestServer>>
let coordinator: Signed
let editor: Signed
beforeAll(async () => {
  server = await createTestServer()
  await server.addOrganisation(organisation)
  coordinator = await server.addPerson({ organisation, role: 'coordinator' })
  editor = await server.addPerson({ organisation, role: 'editor' })
})
afterAll(() => server.close())

const add = async (more: Record<string, unknown>) =>
  (await server.call(coordinator, addClockEntry, { organisation, ...sampleEntry, ...more })).body.id

/** The daily work on a day, at noon. */
async function keepOnceOn(day: string) {
  server.clock.now = new Date(`${day}T10:00:00Z`)
  const { run, data } = server.modules.flatMap(({ jobs = [] }) => jobs).find(({ name }) => name === keepingName)!
  try {
    await run(data.parse({}))
  } finally {
    server.clock.now = testNow
  }
}

/** Twice: what is done once is done. */
async function keepOn(day: string) {
  await keepOnceOn(day)
  await keepOnceOn(day)
}

const toldTo = async (person: Signed) => {
  const { notifications } = (await server.call(person, listNotifications, { organisation })).body
  return notifications.map(({ subject, path }) => [subject.title.fi, path])
}

describe('the daily work of the clock', () => {
  test('tells who answers for what is late, and after a week who keeps the clock, each once', async () => {
    const id = await add({
      title: { fi: 'Johtopäätökset' },
      rule: onceOn('2026-03-03'),
      responsible: { kind: 'person', id: editor.accountId },
    })
    const path = `clock/entries/${id}`
    await keepOn('2026-03-03')
    expect(await toldTo(editor)).toEqual([])
    await keepOn('2026-03-04')
    expect([await toldTo(editor), await toldTo(coordinator)]).toEqual([
      [['Vuosikellossa odottaa: Johtopäätökset. Määräpäivä oli 3.3.2026.', path]],
      [],
    ])
    await keepOn('2026-03-10')
    expect(await toldTo(editor)).toHaveLength(1)
    expect(await toldTo(coordinator)).toEqual([
      ['Yli viikon myöhässä vuosikellossa: Johtopäätökset. Määräpäivä oli 3.3.2026.', path],
    ])
  })

  test('opens a follow-up round once, so many days before', async () => {
    const { body: programme } = await server.call(coordinator, addProgramme, { organisation, ...sampleProgramme })
    const inPlan = { organisation, ...samplePriority, programmeId: programme.id }
    const { body: priority } = await server.call(coordinator, addPriority, inPlan)
    const inPriority = { organisation, ...sampleGoal, priorityId: priority.id }
    const { body: goal } = await server.call(coordinator, addGoal, inPriority)
    const days = { startsOn: '2026-01-01', endsOn: '2026-12-31' }
    await server.call(coordinator, addAction, { organisation, ...sampleAction, ...days, goalId: goal.id })
    const { programmes } = (await server.call(coordinator, listClockChoices, { organisation })).body
    expect(programmes).toEqual([{ id: programme.id, name: sampleProgramme.name }])
    const opens = { kind: 'followUpRound', daysBefore: 14, programmeId: programme.id, months: 6 }
    const id = await add({ rule: onceOn('2026-04-30'), opens })
    await keepOn('2026-04-15')
    const rounds = async () => (await server.call(coordinator, listFollowUpRounds, { organisation })).body.rounds
    expect(await rounds()).toEqual([])
    await keepOn('2026-04-16')
    const [round, ...more] = await rounds()
    expect([round, more]).toMatchObject([{ periodFrom: '2025-10-16', periodTo: '2026-04-16', dueOn: '2026-04-30' }, []])
    const span = { organisation, from: '2026-04-30', to: '2026-04-30' }
    const { things } = (await server.call(coordinator, getClock, span)).body
    expect(things.filter(({ kind }) => kind === 'followUp')).toEqual([])
    expect(things.find(({ entry }) => entry?.id === id)?.entry?.opened?.path).toBe(`rounds/${round!.id}`)
  })

  test('shows a round that was opened by hand on its due day, to who leads it', async () => {
    const [of] = (await server.call(coordinator, listFollowUpRounds, { organisation })).body.rounds
    await server.db.deleteFrom('clock_opened').execute()
    const span = { organisation, from: '2026-04-30', to: '2026-04-30' }
    const pathsFor = async (person: Signed) =>
      (await server.call(person, getClock, span)).body.things
        .filter(({ kind }) => kind === 'followUp')
        .map(({ path }) => path)
    expect([await pathsFor(coordinator), await pathsFor(editor)]).toEqual([[`rounds/${of!.id}`], []])
  })

  test('offers what it cannot open by itself to who keeps the clock', async () => {
    const opens = { kind: 'followUpRound', daysBefore: 0, programmeId: null, months: 6 }
    await add({ title: { fi: 'Osavuosikatsaus' }, rule: onceOn('2026-03-05'), opens })
    await add({ title: { fi: 'Luvut' }, rule: onceOn('2026-03-05'), opens: { kind: 'import', daysBefore: 0 } })
    await keepOn('2026-03-05')
    expect((await toldTo(coordinator)).map(([title]) => title)).toEqual(
      expect.arrayContaining([
        'Vuosikellon mukaan on aika avata: Osavuosikatsaus, 5.3.2026.',
        'Vuosikellon mukaan on aika avata: Luvut, 5.3.2026.',
      ]),
    )
    expect(server.planned.filter(({ name }) => name === 'importIndicators')).toEqual([])
  })

  test('goes on with other organisations when one of them fails, and tells that it failed', async () => {
    const told = async (slug: string) => {
      const person = await server.addPerson({ organisation: slug, role: 'coordinator' })
      const { id } = (
        await server.call(person, addClockEntry, { organisation: slug, ...sampleEntry, rule: onceOn('2026-03-20') })
      ).body
      const notified = async () =>
        (await server.call(person, listNotifications, { organisation: slug })).body.notifications.length
      return { id, notified }
    }
    await server.addOrganisation('eka')
    await server.addOrganisation('toka')
    // The work goes in the order of ids: the first fails.
    const [first, second] = await server.db
      .selectFrom('organisation')
      .select('slug')
      .where('slug', 'in', ['eka', 'toka'])
      .orderBy('id')
      .execute()
    const [broken, whole] = [await told(first!.slug), await told(second!.slug)]
    const rule = (stored: object) =>
      server.db
        .updateTable('clock_entry')
        .set({ rule: JSON.stringify(stored) })
        .where('id', '=', broken.id)
        .execute()
    await rule({ kind: 'unknown' })
    await expect(keepOnceOn('2026-03-21')).rejects.toThrow(RangeError)
    expect([await broken.notified(), await whole.notified()]).toEqual([0, 1])
    await rule(onceOn('2026-03-20'))
    await keepOnceOn('2026-03-21')
    expect([await broken.notified(), await whole.notified()]).toEqual([1, 1])
  })
})
