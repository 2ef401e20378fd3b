import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { passingOnJobName } from '#modules/organisations/notifications/passing-on.jobs.ts'
import {
  getNotificationSettings,
  getUsualNotifications,
  markAllRead,
  updateNotificationSettings,
  updateUsualNotifications,
} from '#modules/organisations/notifications/notifications.contract.ts'
import { tellPeople } from '#modules/organisations/notifications/notifying.service.ts'
import type { Signed } from '#server/testing.ts'
import { planMail } from '#server/mail.ts'
import { createSubjects } from '#modules/organisations/subjects/subjects.service.ts'
import { createDigestJob } from '#modules/organisations/notifications/digests.jobs.ts'
import { createAtOnceJob } from '#modules/organisations/notifications/notifications.jobs.ts'
import { planSubjects } from './plan-subjects.queries.ts'
import { organisation } from './testing/plan-server.ts'
import { createTalkServer, type TalkServer } from './testing/talk-server.ts'

let server: TalkServer
let organisationId: string
beforeAll(async () => {
  server = await createTalkServer()
  const row = await server.db
    .selectFrom('organisation')
    .select('id')
    .where('slug', '=', organisation)
    .executeTakeFirst()
  organisationId = row!.id
})
afterAll(() => server.close())

const call: TalkServer['call'] = (...asked) => server.call(...asked)
const place = { organisation }
const subjects = createSubjects([planSubjects])

/** As a module tells of a goal that is late, in its own transaction. */
const tellLate = (who: Signed, goal: string, event = `late:${goal}`) =>
  server.db.transaction().execute((tx) =>
    tellPeople(tx, {
      kind: 'late',
      organisationId,
      accountIds: [who.accountId],
      subject: { kind: 'goal', id: goal },
      by: { accountId: null, name: '' },
      event,
      now: server.clock.now,
    }),
  )

describe('what is late', () => {
  const run = async (daysAhead: number) => {
    const { now } = server.clock
    server.later(daysAhead * 24 * 60)
    server.planned.push({ name: passingOnJobName, data: {} })
    await server.doPlanned(passingOnJobName)
    server.clock.now = now
  }

  test('is told once to who answers for it, and after a week without a reaction once to who coordinates', async () => {
    const { goal } = await server.addPlan()
    const { coordinator, approver } = await server.newPeople()
    await tellLate(approver, goal)
    await tellLate(approver, goal)
    expect(await server.told(approver)).toMatchObject([{ kind: 'late', subject: { id: goal }, passedOnFrom: null }])
    await run(6)
    expect(await server.told(coordinator)).toEqual([])
    await run(7)
    await run(8)
    const name = await server.nameOf(approver)
    expect(await server.told(coordinator)).toMatchObject([{ kind: 'late', passedOnFrom: name }])
    await run(40)
    expect(await server.told(coordinator)).toHaveLength(1)
  })

  test('goes to nobody else when it was opened', async () => {
    const { goal } = await server.addPlan()
    const { coordinator, approver } = await server.newPeople()
    await tellLate(approver, goal)
    const [told] = await server.told(approver)
    await call(approver, markAllRead, { ...place, upTo: told!.at })
    await run(9)
    expect(await server.told(coordinator)).toEqual([])
  })

  test('waits through quiet hours and leaves as one letter when they end', async () => {
    const { goal } = await server.addPlan()
    const { approver } = await server.newPeople()
    const { now } = server.clock
    await call(approver, updateNotificationSettings, { late: 'mail', quietFrom: 18, quietTo: 7 })
    server.clock.now = new Date('2026-03-02T20:00:00Z')
    await tellLate(approver, goal, 'one')
    await tellLate(approver, goal, 'two')
    const letters = async () => {
      await server.mailAtOnce()
      const email = await server.emailOf(approver)
      return server.mails.filter(({ to }) => to === email).map(({ subject }) => subject)
    }
    expect(await letters()).toEqual([])
    server.clock.now = new Date('2026-03-03T05:00:00Z')
    expect(await letters()).toEqual(['2 uutta asiaa Kaarnassa'])
    expect(await letters()).toHaveLength(1)
    server.clock.now = now
  })

  test('is planned as one letter, however many things have waited', async () => {
    const { goal } = await server.addPlan()
    const { approver } = await server.newPeople()
    await call(approver, updateNotificationSettings, { late: 'mail' })
    for (let index = 0; index < 80; index++) await tellLate(approver, goal, `late:${goal}:${index}`)
    const sendMail = planMail(server.services.secret)
    await createAtOnceJob({ ...server.services, sendMail }, subjects).run({})
    const mailed = await server.db
      .selectFrom('notification')
      .innerJoin('letter', 'letter.key', 'notification.letter_key')
      .select('letter.id')
      .where('notification.account_id', '=', approver.accountId)
      .execute()
    expect(mailed).toHaveLength(80)
    expect(new Set(mailed.map(({ id }) => id)).size).toBe(1)
  })
})

describe('letters that cannot leave', () => {
  const run = async (daysAhead: number) => {
    const { now } = server.clock
    server.later(daysAhead * 24 * 60)
    await createDigestJob({ ...server.services, sendMail: planMail(server.services.secret) }, subjects).run({})
    server.clock.now = now
  }
  const lettersTo = async ({ accountId }: Signed) => {
    const rows = await server.db
      .selectFrom('letter')
      .select(['key', 'state'])
      .where('key', 'like', `digest:${accountId}%`)
      .orderBy('id')
      .execute()
    return rows.map(({ key, state }) => `${key.slice(-10)} ${state}`)
  }

  test('are not all sent when the mail server is back: the last digest tells what the earlier ones told', async () => {
    const { goal } = await server.addPlan()
    const { approver } = await server.newPeople()
    await tellLate(approver, goal)
    await run(1)
    await tellLate(approver, goal, 'again')
    await run(2)
    expect(await lettersTo(approver)).toEqual(['2026-03-03 left_out', '2026-03-04 planned'])
    const told = await server.db
      .selectFrom('notification')
      .select('letter_key')
      .where('account_id', '=', approver.accountId)
      .execute()
    expect(told.map(({ letter_key }) => letter_key?.slice(-10))).toEqual(['2026-03-04', '2026-03-04'])
  })

  test('are left out when everything in them was read meanwhile', async () => {
    const { goal } = await server.addPlan()
    const { approver } = await server.newPeople()
    await tellLate(approver, goal)
    await run(1)
    const [told] = await server.told(approver)
    await call(approver, markAllRead, { ...place, upTo: told!.at })
    expect(await lettersTo(approver)).toEqual(['2026-03-03 left_out'])
  })
})

describe('the organisation’s proposal', () => {
  test('holds for those who have chosen nothing, and is the owner’s', async () => {
    const { coordinator, approver } = await server.newPeople()
    const owner = await server.addPerson({ organisation, role: 'owner' })
    expect((await call(coordinator, updateUsualNotifications, { ...place, comment: 'app' })).status).toBe(403)
    expect((await call(owner, updateUsualNotifications, { ...place, late: 'none' })).status).toBe(400)
    await call(approver, updateNotificationSettings, { comment: 'none' })
    expect((await call(owner, updateUsualNotifications, { ...place, comment: 'app' })).status).toBe(204)
    const comment = async (who: Signed) => (await call(who, getNotificationSettings, {})).body.comment
    expect([await comment(coordinator), await comment(approver)]).toEqual(['app', 'none'])
    expect((await call(owner, getUsualNotifications, place)).body).toMatchObject({ comment: 'app', mention: 'mail' })
    const stranger = await server.addPerson()
    expect((await call(stranger, getUsualNotifications, place)).status).toBe(403)
    await call(owner, updateUsualNotifications, place)
  })

  test('is no choice that half says when it is quiet', async () => {
    const { approver } = await server.newPeople()
    expect((await call(approver, updateNotificationSettings, { quietFrom: 18 })).status).toBe(400)
    expect((await call(approver, updateNotificationSettings, { quietFrom: 18, quietTo: 24 })).status).toBe(400)
  })
})
