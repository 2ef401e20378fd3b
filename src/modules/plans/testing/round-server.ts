import { createTestServer, type Signed, testNow, type TestServer } from '#server/testing.ts'
import { addDays, isoDay } from '#shared/day.ts'
import { addAction } from '../actions.contract.ts'
import { addGoal, addPriority, addProgramme } from '../plans.contract.ts'
import { getFollowUpRound, openFollowUpRound } from '../rounds/rounds.contract.ts'
import { sampleAction, sampleGoal, samplePriority, sampleProgramme } from '../samples.ts'

/** The slug of the organisation in which the tests work. */
export const organisation = 'espoo'

/** The day on which the tests work, and the one by which their round asks for answers. */
export const day = isoDay(testNow)
export const dueOn = addDays(day, 20)

/** What a round asks, and the address of the one owner who has no account. */
export const roundOf = {
  periodFrom: '2026-01-01',
  periodTo: '2026-06-30',
  dueOn,
  unitIds: null,
  greeting: { fi: 'Kiitos jo nyt!' },
}
export const sari = { name: 'sari koskivuo', email: 'Sari@Example.fi', language: 'sv' as const }

export const words = {
  state: 'ongoing' as const,
  text: 'Ryhmiä on viisi.',
  language: 'fi' as const,
  doneOn: null,
  reach: 40,
}
/** The same as the answer to an action that nobody has touched. */
export const first = { ...words, version: 1, answerVersion: null }

/**
 * A server with mail where Espoo has a programme of three actions: one of its editor, one of Sari who has no account,
 * one of nobody. Oulu is there too, with nobody in it.
 */
export async function createRoundServer() {
  const server = await createTestServer({ environment: { SMTP_URL: 'smtp://127.0.0.1:2525' } })
  await server.addOrganisation(organisation, { name: { fi: 'Espoo', sv: 'Esbo' } })
  await server.addOrganisation('oulu')
  const coordinator = await server.addPerson({ organisation, role: 'coordinator' })
  const editor = await server.addPerson({ organisation, role: 'editor' })
  const { programmeId, action } = await writePlan(server, coordinator, organisation)
  const actions = {
    editors: await action({ title: { fi: 'Kävelyryhmä' }, ownerId: editor.accountId }),
    saris: await action({ title: { fi: 'Neuvola' }, ownerName: 'Sari Koskivuo' }),
    nobodys: await action({ title: { fi: 'Puisto' } }),
  }
  const asked = { ...roundOf, organisation, programmeId, addresses: [sari] }
  return {
    ...server,
    coordinator,
    editor,
    programmeId,
    actions,
    action,
    actionElsewhere: async (more: object) => {
      const stranger = await server.addPerson({ organisation: 'oulu', role: 'coordinator' })
      return (await writePlan(server, stranger, 'oulu')).action(more)
    },
    open: async (more: object = {}) =>
      (await server.call(coordinator, openFollowUpRound, { ...asked, ...more })).body.id,
    look: async (round: string) => (await server.call(coordinator, getFollowUpRound, { organisation, round })).body,
    /** The token of the newest letter to somebody. */
    tokenTo: (email: string) =>
      /app\/follow-up#([\w-]{43})/.exec(server.mails.findLast(({ to }) => to === email)!.text)![1]!,
    emailOf: async ({ accountId }: Signed) =>
      (await server.db.selectFrom('account').select('email').where('id', '=', accountId).executeTakeFirstOrThrow())
        .email,
    /** Moves the clock; whoever is signed in stays so. */
    async wait(until: Date) {
      await server.db
        .updateTable('session')
        .set({ expires_at: new Date(until.getTime() + 3_600_000) })
        .execute()
      server.clock.now = until
    },
  }
}

/** A programme with one goal, and what adds actions to it. */
async function writePlan(server: TestServer, coordinator: Signed, slug: string) {
  const place = { organisation: slug }
  const programmeId = (await server.call(coordinator, addProgramme, { ...sampleProgramme, ...place })).body.id
  const priorityId = (await server.call(coordinator, addPriority, { ...samplePriority, ...place, programmeId })).body.id
  const goalId = (await server.call(coordinator, addGoal, { ...sampleGoal, ...place, priorityId })).body.id
  const action = async (more: object) => {
    const input = { ...sampleAction, startsOn: '2026-01-01', ...more, ...place, goalId }
    return (await server.call(coordinator, addAction, input)).body.id
  }
  return { programmeId, action }
}

export type RoundServer = Awaited<ReturnType<typeof createRoundServer>>
