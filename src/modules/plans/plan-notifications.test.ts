import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import {
  countUnread,
  getNotificationSettings,
  listNotifications,
  listWatches,
  markAllRead,
  markNotification,
  stopDigest,
  updateNotificationSettings,
} from '#modules/organisations/notifications/notifications.contract.ts'
import { createDigestJob, digestJobName } from '#modules/organisations/notifications/digests.jobs.ts'
import { createSubjects } from '#modules/organisations/subjects/subjects.service.ts'
import type { Signed } from '#server/testing.ts'
import { addFollowUp, updateAction } from './actions.contract.ts'
import { planSubjects } from './plan-subjects.queries.ts'
import { updateGoal } from './plans.contract.ts'
import { sampleAction, sampleGoal } from './samples.ts'
import { organisation } from './testing/plan-server.ts'
import { createTalkServer, type TalkServer } from './testing/talk-server.ts'

let server: TalkServer
beforeAll(async () => {
  server = await createTalkServer()
})
afterAll(() => server.close())

const call: TalkServer['call'] = (...asked) => server.call(...asked)
const place = { organisation }

describe('who watches', () => {
  test('learns of the changes of one person within an hour as one thing', async () => {
    const { programme, goal, action } = await server.addPlan()
    const { coordinator, approver } = await server.newPeople()
    await server.watch(approver, 'programme', programme)
    await call(coordinator, updateGoal, { ...sampleGoal, ...place, id: goal, version: 1, title: { fi: 'Uusi nimi' } })
    server.later(20)
    await call(coordinator, addFollowUp, {
      ...place,
      action,
      on: '2026-03-01',
      text: { fi: 'Alkoi.' },
      state: 'ongoing',
    })
    const [one, ...others] = await server.told(approver)
    expect(others).toEqual([])
    expect(one).toMatchObject({
      kind: 'change',
      byName: 'coordinator Henkilö',
      subject: { kind: 'programme', id: programme },
    })
    expect(one!.parts.map(({ kind, change, title }) => [kind, change, title.fi])).toEqual([
      ['goal', 'updated', 'Uusi nimi'],
      ['followUp', 'created', 'Alkoi.'],
      ['action', 'updated', 'Kävelyryhmä'],
    ])
    server.later(50)
    await call(coordinator, updateGoal, { ...sampleGoal, ...place, id: goal, version: 2 })
    expect(await server.told(approver)).toHaveLength(2)
    expect(await server.told(coordinator)).toEqual([])
  })

  test('is told of what is inside once, by the nearest, and never after stopping', async () => {
    const { programme, goal, action } = await server.addPlan()
    const { coordinator, approver } = await server.newPeople()
    await server.watch(approver, 'programme', programme)
    await server.watch(approver, 'goal', goal)
    await call(coordinator, updateAction, {
      ...sampleAction,
      ...place,
      id: action,
      version: 1,
      unitId: server.units.sport,
    })
    expect(await server.told(approver)).toMatchObject([{ subject: { kind: 'goal' }, parts: [{ kind: 'action' }] }])
    await server.watch(approver, 'action', action, false)
    server.later(90)
    await call(coordinator, updateAction, {
      ...sampleAction,
      ...place,
      id: action,
      version: 2,
      unitId: server.units.sport,
    })
    expect(await server.told(approver)).toHaveLength(1)
  })

  test('is the owner of an action, by being it', async () => {
    const { action } = await server.addPlan()
    const { coordinator, editor, wholeEditor } = await server.newPeople()
    const give = (ownerId: string, version: number) =>
      call(coordinator, updateAction, {
        ...sampleAction,
        ...place,
        id: action,
        version,
        ownerId,
        unitId: server.units.sport,
      })
    const watches = async (who: Signed) =>
      (await call(who, listWatches, place)).body.watched.some(({ id }) => id === action)
    await give(editor.accountId, 1)
    expect(await watches(editor)).toBe(true)
    await give(wholeEditor.accountId, 2)
    expect([await watches(editor), await watches(wholeEditor)]).toEqual([false, true])
    const [told] = await server.told(editor)
    expect(told).toMatchObject({ subject: { kind: 'action', id: action }, path: `plan/actions/${action}` })
    await server.watch(wholeEditor, 'action', action, false)
    await give(wholeEditor.accountId, 3)
    expect(await watches(wholeEditor)).toBe(false)
  })

  test('watches only what they may read', async () => {
    const { goal } = await server.addPlan({ status: 'draft', approvedOn: null })
    expect((await server.watch(server.people.viewer, 'goal', goal)).status).toBe(404)
    expect((await server.watch(server.people.partner, 'goal', goal)).status).toBe(403)
  })
})

describe('notifications', () => {
  test('are read one by one or all that were seen, each by their own person', async () => {
    const { goal } = await server.addPlan()
    const { coordinator, approver } = await server.newPeople()
    await server.watch(approver, 'goal', goal)
    for (const text of ['Yksi', 'Kaksi', 'Kolme']) await server.say(coordinator, goal, text).then(() => server.later(1))
    const unread = async () => (await call(approver, countUnread, place)).body.unread
    expect(await unread()).toBe(3)
    const [newest, middle] = await server.told(approver)
    const mark = (who: Signed, isRead = true) => call(who, markNotification, { notification: newest!.id, isRead })
    expect((await mark(coordinator)).status).toBe(404)
    expect((await mark(approver)).status).toBe(204)
    expect(await unread()).toBe(2)
    await mark(approver, false)
    for (const after of ['::Z -', `::Z ${newest!.id}`, `${newest!.at} ${'-'.repeat(36)}`])
      expect((await call(approver, listNotifications, { ...place, after })).body.notifications, after).toHaveLength(3)
    await call(approver, markAllRead, { ...place, upTo: middle!.at })
    expect(await unread()).toBe(1)
    expect((await call(approver, markAllRead, { organisation: 'oulu', upTo: middle!.at })).status).toBe(404)
  })

  test('do not come of what the person does not want', async () => {
    const { goal } = await server.addPlan()
    const { coordinator, approver } = await server.newPeople()
    expect((await call(approver, getNotificationSettings, {})).body.mention).toBe('mail')
    await call(approver, updateNotificationSettings, { mention: 'app', comment: 'none', change: 'none' })
    await server.watch(approver, 'goal', goal)
    await server.say(coordinator, goal, 'Kenellekään erityisesti.')
    await call(coordinator, updateGoal, { ...sampleGoal, ...place, id: goal, version: 1 })
    expect(await server.told(approver)).toEqual([])
    const planned = server.planned.length
    await server.say(coordinator, goal, `@${await server.nameOf(approver)}`, { mentions: [approver.accountId] })
    expect(await server.told(approver)).toMatchObject([{ kind: 'mention' }])
    expect(server.planned).toHaveLength(planned)
  })
})

describe('the morning’s digest', () => {
  /** Some mornings ahead; then the clock is where it was, since a session lasts half a day. */
  const run = async (daysAhead = 1) => {
    const { now } = server.clock
    server.later(daysAhead * 24 * 60)
    server.planned.push({ name: digestJobName, data: {} })
    await server.doPlanned(digestJobName)
    server.clock.now = now
  }
  const settled = async () => {
    await server.db.updateTable('notification').set({ read_at: server.clock.now }).execute()
    await server.db.deleteFrom('notification_digest').execute()
  }

  test('is one letter with all that is new, once a day, and none without news', async () => {
    await settled()
    const { goal } = await server.addPlan()
    const { coordinator, approver } = await server.newPeople()
    await server.watch(approver, 'goal', goal)
    await server.say(coordinator, goal, 'Tuleeko lisää?')
    await call(coordinator, updateGoal, { ...sampleGoal, ...place, id: goal, version: 1 })
    const sent = server.mails.length
    await run()
    await server.say(coordinator, goal, 'Samana päivänä.')
    await run()
    const letters = server.mails.slice(sent)
    expect(letters.map(({ subject }) => subject)).toEqual(['2 uutta asiaa Kaarnassa'])
    expect(letters[0]!.text).toContain('Tuleeko lisää?')
    expect(letters[0]!.html).toContain('muutti tavoitetta')
    await run(2)
    expect(server.mails.slice(sent + 1).map(({ subject }) => subject)).toEqual(['Yksi uusi asia Kaarnassa'])
    await run(3)
    expect(server.mails).toHaveLength(sent + 2)
  })

  /** Two who have something new, and the digests of the next morning with a fault in the letters. */
  const withFault = async (isFaulty: (to: string, count: number) => boolean) => {
    await settled()
    const { goal } = await server.addPlan()
    const { coordinator, approver, groupMember } = await server.newPeople()
    for (const who of [approver, groupMember]) await server.watch(who, 'goal', goal)
    await server.say(coordinator, goal, 'Uutinen.')
    const emails = [await server.emailOf(approver), await server.emailOf(groupMember)] as const
    let written = 0
    const faulty = createDigestJob(
      {
        ...server.services,
        clock: () => new Date(server.clock.now.getTime() + 86_400_000),
        sendMail: async (tx, letter) => {
          if (isFaulty(letter.to, written++)) throw new Error('the letter cannot be written')
          await server.services.sendMail(tx, letter)
        },
      },
      createSubjects([planSubjects]),
    )
    return { emails, faulty, sent: server.mails.length }
  }

  test('that fails half-way has sent nothing, and is sent once when it begins again', async () => {
    const { faulty, sent } = await withFault((_, count) => count > 0)
    await faulty.run({})
    expect(await server.db.selectFrom('notification_digest').selectAll().execute()).toEqual([])
    server.mails.length = sent
    await run()
    await run()
    expect(new Set(server.mails.slice(sent).map(({ to }) => to)).size).toBe(2)
    expect(server.mails).toHaveLength(sent + 2)
  })

  test('of one person that cannot be written stops nobody else’s, and leaves when it can', async () => {
    let poisoned = ''
    const { emails, faulty, sent } = await withFault((to) => to === poisoned)
    poisoned = emails[0]
    await faulty.run({})
    expect(await server.db.selectFrom('notification_digest').selectAll().execute()).toHaveLength(1)
    server.mails.length = sent
    await run()
    expect(server.mails.slice(sent).map(({ to }) => to)).toEqual([emails[0]])
  })

  test('stops by its own link or the mail program’s button, and by no other', async () => {
    await settled()
    const { goal } = await server.addPlan()
    const { coordinator, approver, groupMember } = await server.newPeople()
    for (const who of [approver, groupMember]) await server.watch(who, 'goal', goal)
    await server.say(coordinator, goal, 'Uutinen.')
    const sent = server.mails.length
    await run()
    const letterTo = async (who: Signed) => {
      const email = await server.emailOf(who)
      return server.mails.slice(sent).find(({ to }) => to === email)!
    }
    const ways = async (who: Signed) => (await call(who, getNotificationSettings, {})).body
    const token = /digest-stop#([\w-]+)/.exec((await letterTo(approver)).text)![1]!
    expect((await call(undefined, stopDigest, { token: `${token.slice(0, -4)}AAAA` })).status).toBe(404)
    expect((await call(undefined, stopDigest, { token })).status).toBe(204)
    expect(await ways(approver)).toMatchObject({ mention: 'mail', comment: 'app', change: 'app', late: 'app' })
    const { unsubscribe } = await letterTo(groupMember)
    const address = new URL(unsubscribe!).pathname
    const opened = async (at: string) => (await server.request(at)).headers.get('location')
    expect(await opened(address)).toBe(`/app/digest-stop#${address.slice('/digest-stop/'.length)}`)
    expect(await opened('/digest-stop/%0D%0Ax')).toBe('/app/digest-stop#%0D%0Ax')
    const pressed = await server.request(address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
    expect(pressed.status).toBe(204)
    expect((await ways(groupMember)).change).toBe('app')
  })
})
