import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { plainText } from '#documents/rich-text.ts'
import { settleThread } from '#modules/organisations/comments/comments.contract.ts'
import { listNotifications } from '#modules/organisations/notifications/notifications.contract.ts'
import type { Signed } from '#server/testing.ts'
import { createReportServer, organisation, type ReportServer, textOf } from '../testing/report-server.ts'
import { listTextVersions, saveText } from '../texts.contract.ts'
import { addRemark, decideSuggestion, listRemarks } from './remarks.contract.ts'

let server: ReportServer
let approver: Signed
beforeAll(async () => {
  server = await createReportServer()
  approver = await server.addPerson({ organisation, role: 'approver' })
}, 60_000)
afterAll(() => server.close())

const written = 'Nuoret voivat hyvin. Myös ikääntyneet voivat hyvin.'

async function openWritten() {
  const report = await server.openReport()
  const block = textOf(await server.read(report), 'summary').id
  const place = { organisation, report, language: 'fi' as const }
  const text = { ...place, block, content: plainText(written), version: 0 }
  await server.call(server.coordinator, saveText, text)
  const suggest = async (as: Signed, more: object = {}) =>
    server.call(as, addRemark, {
      ...place,
      block,
      quote: 'voivat',
      before: 'Myös ikääntyneet ',
      replacement: 'jaksavat',
      text: 'Kyselyssä sanottiin näin.',
      mentions: [server.editor.accountId],
      ...more,
    })
  const decide = (as: Signed, thread: string, decision: 'accepted' | 'declined', reason = '') =>
    server.call(as, decideSuggestion, { organisation, report, thread, decision, reason })
  const remarks = async () => (await server.call(approver, listRemarks, { organisation, report })).body.remarks
  const words = async () => textOf(await server.read(report), 'summary').texts.fi?.content
  return { report, block, place, suggest, decide, remarks, words }
}

describe('who reads drafts', () => {
  test('suggests other words; a writer accepts them, and what the text said is kept', async () => {
    const { suggest, decide, remarks, words, place, block } = await openWritten()
    const { body } = await suggest(approver)
    expect(await remarks()).toMatchObject([
      { remark: { block, quote: 'voivat', replacement: 'jaksavat', decision: null }, thread: { resolved: null } },
    ])
    expect((await decide(server.editor, body.id, 'accepted')).status).toBe(204)
    expect(await words()).toEqual(plainText('Nuoret voivat hyvin. Myös ikääntyneet jaksavat hyvin.'))
    expect((await server.call(server.editor, listTextVersions, { ...place, block })).body.items).toHaveLength(1)
    expect(await remarks()).toMatchObject([
      { remark: { decision: { decision: 'accepted', byName: 'editor Henkilö' } }, thread: { resolved: {} } },
    ])
    expect((await decide(server.coordinator, body.id, 'declined', 'Myöhässä')).status).toBe(409)
  })

  test('suggests other words for several paragraphs, which are accepted as lines', async () => {
    const { suggest, decide, words, place, block } = await openWritten()
    const content = plainText('Nuoret voivat hyvin.', 'Ikääntyneet voivat hyvin.')
    await server.call(server.coordinator, saveText, { ...place, block, content, version: 1 })
    const quote = 'hyvin.\nIkääntyneet voivat'
    const { body } = await suggest(approver, {
      quote,
      before: 'Nuoret voivat ',
      replacement: 'paremmin.\nVanhat jaksavat',
    })
    expect((await decide(server.editor, body.id, 'accepted')).status).toBe(204)
    expect(await words()).toEqual(plainText('Nuoret voivat paremmin.', 'Vanhat jaksavat hyvin.'))
    const late = await suggest(approver, { quote, replacement: 'Myöhässä' })
    expect((await decide(server.editor, late.body.id, 'accepted')).body).toMatchObject({ refusal: 'wordsGone' })
  })

  test('is answered with the reason when the suggestion is declined, and the text stays', async () => {
    const { suggest, decide, remarks, words } = await openWritten()
    const { body } = await suggest(approver)
    expect((await decide(server.coordinator, body.id, 'declined')).status).toBe(400)
    await decide(server.coordinator, body.id, 'declined', 'Luku ei kerro siitä.')
    const [one] = await remarks()
    expect(one?.thread.comments.map(({ text }) => text)).toEqual(['Kyselyssä sanottiin näin.', 'Luku ei kerro siitä.'])
    expect(await words()).toEqual(plainText(written))
  })

  test('comments on words without suggesting, whom it names is told, and whoever works on it resolves it', async () => {
    const { report, suggest, remarks } = await openWritten()
    const { body } = await suggest(approver, { replacement: null, text: '@editor Henkilö katsotko?' })
    const told = await server.call(server.editor, listNotifications, { organisation })
    expect(told.body.notifications[0]).toMatchObject({
      kind: 'mention',
      path: `reports/${report}?panel=comments#summary`,
      comment: '@editor Henkilö katsotko?',
    })
    await server.call(server.editor, settleThread, { organisation, thread: body.id, isResolved: true })
    expect((await remarks())[0]?.thread.resolved).not.toBeNull()
  })
})

describe('nothing is changed', () => {
  test('when the words have gone from the text: the suggestion stays open', async () => {
    const { suggest, decide, remarks, place, block } = await openWritten()
    const { body } = await suggest(approver)
    await server.call(server.coordinator, saveText, { ...place, block, content: plainText('Aivan muuta.'), version: 1 })
    const refused = await decide(server.editor, body.id, 'accepted')
    expect([refused.status, refused.body]).toMatchObject([409, { refusal: 'wordsGone' }])
    expect((await remarks())[0]?.remark?.decision).toBeNull()
  })

  test('by who may not write, by a viewer, and from another organisation', async () => {
    const { report, suggest, decide } = await openWritten()
    const { body } = await suggest(approver)
    expect((await decide(approver, body.id, 'accepted')).status).toBe(403)
    const viewer = await server.addPerson({ organisation, role: 'viewer' })
    expect((await suggest(viewer)).status).toBe(403)
    const stranger = await server.addPerson({ organisation: 'toinen', role: 'coordinator' })
    expect((await suggest(stranger, { organisation: 'toinen' })).status).toBe(404)
    expect((await server.call(stranger, listRemarks, { organisation: 'toinen', report })).status).toBe(404)
  })
})
