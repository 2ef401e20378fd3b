import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import {
  deleteComment,
  listCommentCounts,
  listComments,
  listMentionable,
  settleThread,
  updateComment,
} from '#modules/organisations/comments/comments.contract.ts'
import { countUnread, listWatches } from '#modules/organisations/notifications/notifications.contract.ts'
import { deletePlanObject, restorePlanObject } from './plan-objects.contract.ts'
import { updateProgramme } from './plans.contract.ts'
import { sampleProgramme } from './samples.ts'
import { organisation } from './testing/plan-server.ts'
import { createTalkServer, type TalkServer } from './testing/talk-server.ts'

let server: TalkServer
beforeAll(async () => {
  server = await createTalkServer()
})
afterAll(() => server.close())

const call: TalkServer['call'] = (...asked) => server.call(...asked)
const place = { organisation }

describe('a thread', () => {
  test('is begun, answered, resolved and taken up again by an answer', async () => {
    const { goal } = await server.addPlan()
    const { coordinator, approver, groupMember } = await server.newPeople()
    const { id: thread } = (await server.say(coordinator, goal, 'Riittääkö tämä?\nVai lisää?')).body
    await server.say(approver, goal, 'Riittää.', { thread })
    expect((await call(approver, settleThread, { ...place, thread, isResolved: true })).status).toBe(204)
    expect((await server.read(coordinator, goal)).threads).toMatchObject([
      {
        id: thread,
        resolved: { byName: 'approver Henkilö' },
        comments: [{ text: 'Riittääkö tämä?\nVai lisää?' }, { text: 'Riittää.', authorName: 'approver Henkilö' }],
      },
    ])
    await server.say(groupMember, goal, 'Eipäs riitä.', { thread })
    expect((await server.read(coordinator, goal)).threads).toMatchObject([{ resolved: null }])
    const { counts } = (await call(approver, listCommentCounts, place)).body
    expect(counts.find(({ id }) => id === goal)).toEqual({ kind: 'goal', id: goal, comments: 3, open: 1 })
  })

  test('is for viewers only when it was opened to them, and they begin none', async () => {
    const { goal } = await server.addPlan()
    const { coordinator, viewer } = server.people
    const { id: inner } = (await server.say(coordinator, goal, 'Työryhmälle.')).body
    const { id: opened } = (await server.say(coordinator, goal, 'Mitä valtuusto sanoo?', { isOpened: true })).body
    expect((await server.read(viewer, goal)).threads.map(({ id }) => id)).toEqual([opened])
    expect((await server.say(viewer, goal, 'Hyvä näin.', { thread: opened })).status).toBe(200)
    expect((await server.say(viewer, goal, 'Minä myös?', { thread: inner })).status).toBe(404)
    expect((await server.say(viewer, goal, 'Oma aihe.')).status).toBe(403)
    expect((await call(viewer, settleThread, { ...place, thread: opened, isResolved: true })).status).toBe(403)
    const { counts } = (await call(viewer, listCommentCounts, place)).body
    expect(counts.find(({ id }) => id === goal)).toMatchObject({ comments: 2 })
  })

  test('of a draft is not for viewers at all, nor is any for partners or for another organisation', async () => {
    const { goal } = await server.addPlan({ status: 'draft', approvedOn: null })
    const { coordinator, viewer, partner, elsewhere } = server.people
    await server.say(coordinator, goal, 'Luonnos.', { isOpened: true })
    const about = { kind: 'goal' as const, id: goal }
    expect((await call(viewer, listComments, { ...place, ...about })).status).toBe(404)
    expect((await call(partner, listComments, { ...place, ...about })).status).toBe(403)
    expect((await call(elsewhere, listComments, { ...place, ...about })).status).toBe(403)
    expect((await call(elsewhere, listComments, { organisation: 'oulu', ...about })).status).toBe(404)
    expect((await call(elsewhere, listCommentCounts, { organisation: 'oulu' })).body.counts).toEqual([])
  })

  test('waits with its deleted goal, and comes back with it', async () => {
    const { goal } = await server.addPlan()
    const { coordinator } = server.people
    await server.say(coordinator, goal, 'Säilyy.')
    await call(coordinator, deletePlanObject, { ...place, kind: 'goal', id: goal, version: 1 })
    expect((await call(coordinator, listComments, { ...place, kind: 'goal', id: goal })).status).toBe(404)
    await call(coordinator, restorePlanObject, { ...place, kind: 'goal', id: goal })
    expect((await server.read(coordinator, goal)).threads).toMatchObject([{ comments: [{ text: 'Säilyy.' }] }])
  })
})

describe('a comment', () => {
  test('is changed and deleted by its writer only, and its trace stays', async () => {
    const { goal } = await server.addPlan()
    const { coordinator, owner } = server.people
    const { id: comment } = (await server.say(coordinator, goal, 'Ensin näin.')).body
    const edit = { ...place, comment, version: 1, text: 'Sitten näin.' }
    expect((await call(owner, updateComment, edit)).status).toBe(403)
    expect((await call(coordinator, updateComment, edit)).body).toEqual({ id: comment, version: 2 })
    expect((await call(owner, deleteComment, { ...place, comment, version: 2 })).status).toBe(403)
    expect((await call(coordinator, deleteComment, { ...place, comment, version: 2 })).status).toBe(204)
    expect((await server.read(owner, goal)).threads).toMatchObject([
      { comments: [{ text: '', isDeleted: true, authorName: 'coordinator Henkilö' }] },
    ])
    const { body } = await server.db
      .selectFrom('comment')
      .select('body')
      .where('id', '=', comment)
      .executeTakeFirstOrThrow()
    expect(body).toBe('')
  })

  test('written in two windows at once loses neither text', async () => {
    const { goal } = await server.addPlan()
    const { coordinator } = server.people
    const { id: comment } = (await server.say(coordinator, goal, 'Yksi')).body
    await call(coordinator, updateComment, { ...place, comment, version: 1, text: 'Kaksi' })
    const late = await call(coordinator, updateComment, { ...place, comment, version: 1, text: 'Kolme' })
    expect(late.status).toBe(409)
    expect(late.body).toMatchObject({ currentVersion: 2, current: { text: 'Kaksi' } })
  })

  test('names only people who may read it', async () => {
    const { goal } = await server.addPlan()
    const { coordinator, approver, viewer, elsewhere } = server.people
    const { body } = await call(coordinator, listMentionable, { ...place, kind: 'goal', id: goal })
    const offered = body.people.map(({ id }) => id)
    expect(offered).toContain(approver.accountId)
    expect(offered).not.toContain(elsewhere.accountId)
    expect(offered).not.toContain(coordinator.accountId)
    const named = `@${await server.nameOf(approver)} @${await server.nameOf(viewer)} @${await server.nameOf(elsewhere)}`
    const mentions = [approver, viewer, elsewhere].map(({ accountId }) => accountId)
    await server.say(coordinator, goal, named, { mentions })
    const [thread] = (await server.read(coordinator, goal)).threads
    expect(thread!.comments[0]!.mentions.map(({ id }) => id)).toEqual([approver.accountId])
  })
})

describe('who is mentioned', () => {
  test('is told in the app and by mail at once, and once, and watches from then on', async () => {
    await server.mailAtOnce()
    const { goal } = await server.addPlan()
    const { coordinator, approver } = await server.newPeople()
    const text = `@${await server.nameOf(approver)}, riittääkö raha? <b>Katso</b>`
    const { id: comment } = (await server.say(coordinator, goal, text, { mentions: [approver.accountId] })).body
    expect(await server.told(approver)).toMatchObject([
      { kind: 'mention', isRead: false, byName: 'coordinator Henkilö', comment: text, subject: { id: goal } },
    ])
    const sent = server.mails.length
    await server.mailAtOnce()
    await server.mailAtOnce()
    const [letter, ...more] = server.mails.slice(sent)
    expect(more).toEqual([])
    expect(letter!.text).toContain(text)
    expect(letter!.html).toContain('&lt;b&gt;Katso&lt;/b&gt;')
    expect(letter!.text).toContain(`/app/espoo/plan?programme=`)
    await call(coordinator, updateComment, {
      ...place,
      comment,
      version: 1,
      text: `${text} Kiitos!`,
      mentions: [approver.accountId],
    })
    expect(await server.told(approver)).toHaveLength(1)
    expect((await call(approver, listWatches, place)).body.watched).toContainEqual({ kind: 'goal', id: goal })
  })

  test('sees nothing of it any more when the comment is gone, or the plan is not for them', async () => {
    const { programme, goal } = await server.addPlan()
    const { coordinator, viewer } = await server.newPeople()
    const mentions = [viewer.accountId]
    const text = `@${await server.nameOf(viewer)} katso`
    const { id: comment } = (await server.say(coordinator, goal, text, { mentions, isOpened: true })).body
    expect(await server.told(viewer)).toHaveLength(1)
    const back = { ...sampleProgramme, ...place, id: programme, version: 1, status: 'draft', approvedOn: null } as const
    await call(coordinator, updateProgramme, back)
    expect(await server.told(viewer)).toEqual([])
    expect((await call(viewer, countUnread, place)).body.unread).toBe(0)
    const sent = server.mails.length
    await server.mailAtOnce()
    expect(server.mails).toHaveLength(sent)
    await call(coordinator, updateProgramme, { ...back, version: 2, status: 'approved', approvedOn: '2026-01-15' })
    expect(await server.told(viewer)).toHaveLength(1)
    await call(coordinator, deleteComment, { ...place, comment, version: 1 })
    expect(await server.told(viewer)).toEqual([])
  })
})
