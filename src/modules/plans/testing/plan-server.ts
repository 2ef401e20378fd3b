import { startFakeSotkanet } from '#modules/indicators/sources/fixtures/fake-sotkanet.ts'
import { createSotkanet } from '#modules/indicators/sources/sotkanet.ts'
import { importIndicators } from '#modules/indicators/imports.service.ts'
import { createTestServer, type Signed, testNow } from '#server/testing.ts'
import { addAction } from '../actions.contract.ts'
import { addGoal, addPriority, addProgramme, getProgramme } from '../plans.contract.ts'
import { sampleAction, sampleGoal, samplePriority, sampleProgramme } from '../samples.ts'

/** The slug of the organisation in which the tests work. */
export const organisation = 'espoo'

/**
 * A server where Espoo has the unit `sport` with `swimming` below it, and the unit `school`, people in their roles, and
 * a few figures (unemployed, `sotkanet:181`: 10 % in 2010, one point less every year to 2014); Oulu has a coordinator.
 */
export async function createPlanServer(options: Parameters<typeof createTestServer>[0] = {}) {
  const server = await createTestServer(options)
  await importFigures(server.db)
  const { id } = await server.addOrganisation(organisation, { name: { fi: 'Espoo' }, regionKey: 'kunta:049' })
  await server.addOrganisation('oulu')
  const unit = async (name: string, parentId: string | null = null) =>
    (
      await server.db
        .insertInto('unit')
        .values({ organisation_id: id, name: JSON.stringify({ fi: name }), parent_id: parentId, position: 0 })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  const sport = await unit('Liikunta')
  const units = { sport, swimming: await unit('Uimahallit', sport), school: await unit('Koulut') }
  const people = {
    coordinator: await server.addPerson({ organisation, role: 'coordinator' }),
    owner: await server.addPerson({ organisation, role: 'owner' }),
    editor: await server.addPerson({ organisation, role: 'editor', unitId: units.sport }),
    wholeEditor: await server.addPerson({ organisation, role: 'editor' }),
    approver: await server.addPerson({ organisation, role: 'approver' }),
    viewer: await server.addPerson({ organisation, role: 'viewer' }),
    partner: await server.addPerson({ organisation, role: 'partner' }),
    elsewhere: await server.addPerson({ organisation: 'oulu', role: 'coordinator' }),
  }
  return { ...server, organisationId: id, units, people, ...planWriter(server, people.coordinator) }
}

export type PlanServer = Awaited<ReturnType<typeof createPlanServer>>

async function importFigures(db: Parameters<typeof importIndicators>[0]['db']): Promise<void> {
  const sotkanet = await startFakeSotkanet()
  await importIndicators({
    db,
    source: createSotkanet({ baseUrl: sotkanet.baseUrl, retryDelayMs: 1 }),
    selection: 'all',
    years: { first: 2010, last: 2014 },
    clock: () => testNow,
  })
  await sotkanet.close()
}

/** Writes parts of a plan as its coordinator does; each gives the id of what it made. */
function planWriter(server: Awaited<ReturnType<typeof createTestServer>>, coordinator: Signed) {
  type Sent = Record<string, unknown>
  return {
    programme: async (more: Sent = {}) =>
      (await server.call(coordinator, addProgramme, { ...sampleProgramme, ...more, organisation })).body.id,
    priority: async (programmeId: string, more: Sent = {}) =>
      (await server.call(coordinator, addPriority, { ...samplePriority, ...more, organisation, programmeId })).body.id,
    goal: async (priorityId: string, more: Sent = {}) =>
      (await server.call(coordinator, addGoal, { ...sampleGoal, ...more, organisation, priorityId })).body.id,
    action: async (goalId: string, more: Sent = {}) =>
      (await server.call(coordinator, addAction, { ...sampleAction, ...more, organisation, goalId })).body.id,
    outline: async (id: string, as: Signed = coordinator) =>
      (await server.call(as, getProgramme, { organisation, id })).body.outline,
  }
}
