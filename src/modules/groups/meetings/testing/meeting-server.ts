import { createPlanServer, organisation } from '#modules/plans/testing/plan-server.ts'
import { type Signed, testNow } from '#server/testing.ts'
import type { GroupInput } from '../../group.ts'
import type { MemberInput } from '../../group-member.ts'
import { insertGroup, insertMember } from '../../group-writing.queries.ts'
import { addAgendaItem } from '../agenda.contract.ts'
import { addMeeting, getMeeting, openMeeting } from '../meetings.contract.ts'
import { sampleItem, sampleMeeting } from '../samples.ts'

const group: GroupInput = {
  kind: 'hyteSteering',
  name: { fi: 'HYTE-ohjausryhmä' },
  mandate: null,
  decidedBy: null,
  decidedOn: null,
  decisionSection: null,
  decisionLink: null,
  startsOn: '2025-06-01',
  endsOn: null,
  parentId: null,
  programmeId: null,
  ageGroup: null,
  rules: [],
}

const member: MemberInput = {
  accountId: null,
  name: 'Nimi',
  email: null,
  language: null,
  role: 'member',
  title: null,
  isDirector: false,
  seatKind: 'other',
  unitId: null,
  seatName: null,
  deputyOf: null,
  startsOn: '2025-06-01',
  endsOn: null,
}

/**
 * A server where Espoo has a steering group: a chair and a member who use Kaarna, a member by name whose deputy uses it,
 * and a chair whose term has ended.
 */
export async function createMeetingServer(options: Parameters<typeof createPlanServer>[0] = {}) {
  const server = await createPlanServer(options)
  const author = { organisationId: server.organisationId, accountId: null, name: 'Testi', now: testNow }
  const people = {
    ...server.people,
    chair: await server.addPerson({ organisation, role: 'viewer' }),
    formerChair: await server.addPerson({ organisation, role: 'groupMember' }),
    member: await server.addPerson({ organisation, role: 'groupMember' }),
    deputy: await server.addPerson({ organisation, role: 'partner' }),
  }
  const makeGroup = () =>
    server.db.transaction().execute(async (tx) => {
      const id = await insertGroup(tx, author, { content: group })
      const join = (content: Partial<MemberInput>) =>
        insertMember(tx, author, { groupId: id, content: { ...member, ...content } })
      const named = await join({ name: 'Nimetty', email: 'nimetty@example.fi' })
      return {
        groupId: id,
        members: {
          named,
          chair: await join({ accountId: people.chair.accountId, name: 'Pirkko', role: 'chair' }),
          member: await join({ accountId: people.member.accountId, name: 'Jäsen' }),
          deputy: await join({ accountId: people.deputy.accountId, name: 'Vara', role: 'deputy', deputyOf: named }),
          former: await join({
            accountId: people.formerChair.accountId,
            name: 'Entinen',
            role: 'chair',
            endsOn: '2026-01-31',
          }),
        },
      }
    })
  let { groupId, members } = await makeGroup()
  const meeting = async (more: Record<string, unknown> = {}): Promise<string> =>
    (await server.call(people.chair, addMeeting, { ...sampleMeeting, ...more, organisation, group: groupId })).body.id
  const look = async (id: string, as: Signed = people.chair) =>
    (await server.call(as, getMeeting, { organisation, meeting: id })).body
  return {
    ...server,
    people,
    get groupId() {
      return groupId
    },
    get members() {
      return members
    },
    /** Another group of the same people, for what a test changes in it. */
    async renewGroup(): Promise<void> {
      ;({ groupId, members } = await makeGroup())
    },
    meeting,
    look,
    item: async (id: string, more: Record<string, unknown> = {}): Promise<string> =>
      (await server.call(people.chair, addAgendaItem, { ...sampleItem, ...more, organisation, meeting: id })).body.id,
    begin: (id: string) => server.call(people.chair, openMeeting, { organisation, meeting: id, version: 1 }),
  }
}

export type MeetingServer = Awaited<ReturnType<typeof createMeetingServer>>
