import {
  percentOf,
  saveAnalysed,
  saveAnalysedRegister,
} from '#modules/indicators/analyses/fixtures/analysed-figures.ts'
import { createTestServer, type Signed } from '#server/testing.ts'
import { addConcern, getConcern } from '../concerns.contract.ts'
import { sampleConcern } from '../samples.ts'

/** The slug of the organisation in which the tests work. */
export const organisation = 'oma'
export const unemployed = 'sotkanet:181'
export const lonely = 'sotkanet:182'

/**
 * A server where `oma` (kunta:001, with the areas 001-1 and 001-2) has people in their roles and figures of the
 * unemployed (minimum content: 13 % in 2023, in its first area 20 %) and of the lonely; `toinen` has a coordinator.
 */
export async function createConcernServer() {
  const server = await createTestServer()
  await saveAnalysedRegister(server)
  await saveAnalysed(server, { key: unemployed, direction: 'lower', isCore: true, theme: 'livelihood' }, [
    {
      cells: [
        percentOf('kunta:001', 2021, 1500, 10_000),
        percentOf('kunta:001', 2023, 1300, 10_000),
        percentOf('osa-alue:001-1', 2023, 200, 1000),
        percentOf('kunta:002', 2023, 500, 5000),
        percentOf('maa:358', 2021, 12_000, 100_000),
        percentOf('maa:358', 2023, 11_000, 100_000),
      ],
    },
  ])
  await saveAnalysed(server, { key: lonely, direction: 'lower', title: { fi: 'Tuntee itsensä yksinäiseksi' } }, [
    { cells: [percentOf('kunta:001', 2023, 1000, 10_000)] },
  ])
  const { id } = await server.addOrganisation(organisation, { regionKey: 'kunta:001' })
  await server.addOrganisation('toinen', { regionKey: 'kunta:002' })
  const unit = await server.db
    .insertInto('unit')
    .values({ organisation_id: id, name: JSON.stringify({ fi: 'Nuorisopalvelut' }), position: 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const people = {
    coordinator: await server.addPerson({ organisation, role: 'coordinator' }),
    editor: await server.addPerson({ organisation, role: 'editor' }),
    groupMember: await server.addPerson({ organisation, role: 'groupMember' }),
    viewer: await server.addPerson({ organisation, role: 'viewer' }),
    elsewhere: await server.addPerson({ organisation: 'toinen', role: 'coordinator' }),
  }
  return {
    ...server,
    organisationId: id,
    unitId: unit.id,
    people,
    /** Adds a concern as the coordinator does, unless told; gives its id. */
    concern: async (more: Record<string, unknown> = {}, as: Signed = people.coordinator) =>
      (await server.call(as, addConcern, { organisation, ...sampleConcern, ...more })).body.id,
    read: async (which: string, as: Signed = people.coordinator) =>
      (await server.call(as, getConcern, { organisation, id: which })).body,
  }
}

export type ConcernServer = Awaited<ReturnType<typeof createConcernServer>>
