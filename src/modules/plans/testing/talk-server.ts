import { addComment, listComments } from '#modules/organisations/comments/comments.contract.ts'
import { listNotifications, watchSubject } from '#modules/organisations/notifications/notifications.contract.ts'
import { atOnceJobName } from '#modules/organisations/notifications/notifications.jobs.ts'
import type { TalkedKind } from '#modules/organisations/subjects/subject.ts'
import type { Signed } from '#server/testing.ts'
import { createPlanServer, organisation } from './plan-server.ts'

/** A plan server with what people who talk of plans do. */
export async function createTalkServer() {
  const server = await createPlanServer()
  const place = { organisation }
  const accountOf = ({ accountId }: Signed) =>
    server.db.selectFrom('account').select(['name', 'email']).where('id', '=', accountId).executeTakeFirstOrThrow()
  const fresh = (role: 'coordinator' | 'approver' | 'groupMember' | 'viewer') =>
    server.addPerson({ organisation, role })
  return {
    ...server,

    /** A programme in force with one goal and an action of its own. */
    async addPlan(more: object = {}) {
      const programme = await server.programme({ status: 'approved', approvedOn: '2026-01-15', ...more })
      const priority = await server.priority(programme)
      const goal = await server.goal(priority)
      const action = await server.action(goal, { unitId: server.units.sport })
      return { programme, goal, action }
    },

    /** The people of the server, and new ones whom nothing has been told yet. */
    newPeople: async () => ({
      ...server.people,
      coordinator: await fresh('coordinator'),
      approver: await fresh('approver'),
      groupMember: await fresh('groupMember'),
      viewer: await fresh('viewer'),
    }),

    nameOf: async (who: Signed) => (await accountOf(who)).name,
    emailOf: async (who: Signed) => (await accountOf(who)).email,

    say: (who: Signed, goal: string, text: string, more: object = {}) =>
      server.call(who, addComment, { ...place, kind: 'goal', id: goal, text, ...more }),

    read: async (who: Signed, goal: string) =>
      (await server.call(who, listComments, { ...place, kind: 'goal', id: goal })).body,

    watch: (who: Signed, kind: TalkedKind, id: string, isWatched = true) =>
      server.call(who, watchSubject, { ...place, kind, id, isWatched }),

    told: async (who: Signed) => (await server.call(who, listNotifications, place)).body.notifications,

    /** Does what the server does each minute: writes the letters that leave at once. */
    async mailAtOnce() {
      server.planned.push({ name: atOnceJobName, data: {} })
      await server.doPlanned(atOnceJobName)
    },

    later(minutes: number) {
      server.clock.now = new Date(server.clock.now.getTime() + minutes * 60_000)
    },
  }
}

export type TalkServer = Awaited<ReturnType<typeof createTalkServer>>
