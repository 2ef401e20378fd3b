import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { addComment, listComments } from '#modules/organisations/comments/comments.contract.ts'
import { listNotifications, watchSubject } from '#modules/organisations/notifications/notifications.contract.ts'
import { getStateSigns } from '#modules/indicators/state/state.contract.ts'
import { saveRevisions } from '#modules/indicators/revisions.queries.ts'
import { toFigureTable } from '#modules/indicators/cube/figure-table.ts'
import { percentOf } from '#modules/indicators/analyses/fixtures/analysed-figures.ts'
import {
  addConcern,
  addFinding,
  deleteConcern,
  getConcern,
  leaveOutConcern,
  listConcerns,
  listProposals,
  mergeConcerns,
  removeFinding,
  restoreConcern,
  splitConcern,
  takeUpConcern,
  updateConcern,
} from './concerns.contract.ts'
import { sampleConcern } from './samples.ts'
import { type ConcernServer, createConcernServer, lonely, organisation, unemployed } from './testing/concern-server.ts'

let server: ConcernServer
beforeAll(async () => {
  server = await createConcernServer()
})
afterAll(() => server.close())

const refusalOf = ({ status, body }: { status: number; body: { faults?: readonly { message: string }[] } }) => [
  status,
  body.faults?.[0]?.message,
]

describe('a joy or a concern', () => {
  test('is added by a member of the group and read by a viewer, with whom it came from', async () => {
    const { groupMember, viewer } = server.people
    const said = {
      kind: 'joy',
      text: { fi: 'Nuorisotila on täynnä.', sv: 'Ungdomsgården är full.' },
      origin: 'hearing',
      originNote: { fi: 'Nuorisovaltuusto 3.2.' },
      populationGroup: 'young',
      theme: 'participation',
      region: 'osa-alue:001-1',
      unitId: server.unitId,
      saidBy: 'Nuorisovaltuusto',
    }
    const id = await server.concern(said, groupMember)
    const { concern, findings, goals, changes, rights } = await server.read(id, viewer)
    expect(concern).toMatchObject({
      ...said,
      state: 'new',
      finding: null,
      version: 1,
      unitName: { fi: 'Nuorisopalvelut' },
      regionName: { fi: 'osa-alue 001-1' },
      createdBy: 'groupMember Henkilö',
      mayEdit: false,
    })
    expect([findings, goals]).toEqual([[], []])
    expect(changes).toMatchObject([{ change: 'added', byName: 'groupMember Henkilö' }])
    expect(rights).toEqual({ adds: false, handles: false, promotes: false })
    expect((await server.read(id, groupMember)).concern.mayEdit).toBe(true)
  })

  test('is listed by what it is about, the newest first', async () => {
    const about = await server.concern({ theme: 'learning', populationGroup: 'children', indicator: lonely })
    await server.concern({ theme: 'learning', kind: 'joy' })
    const list = async (question: object) =>
      (await server.call(server.people.viewer, listConcerns, { organisation, ...question })).body.items
    expect((await list({ theme: 'learning' })).map(({ kind }) => kind).toSorted()).toEqual(['concern', 'joy'])
    expect((await list({ theme: 'learning', kind: 'concern' })).map(({ id }) => id)).toEqual([about])
    expect((await list({ indicator: lonely, group: 'children' })).map(({ id }) => id)).toEqual([about])
    expect(await list({ indicator: lonely, group: 'older' })).toEqual([])
    expect(await list({ state: 'promoted' })).toEqual([])
  })

  test('is a table for a spreadsheet, in which nothing is a formula', async () => {
    await server.concern({ text: { fi: '=HYPERLINK("x")' }, theme: 'health' })
    const csv = await server.call(server.people.viewer, listConcerns, {
      organisation,
      theme: 'health',
      format: 'csv',
    })
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(csv.text.split('\r\n')[0]).toContain('"Laji";"Aihe";"Tila"')
    expect(csv.text).toContain(`"Huolen aihe";"'=HYPERLINK(""x"")";"Uusi"`)
  })

  test('is changed by its author and the coordinator, and by nobody else', async () => {
    const { editor, groupMember, coordinator } = server.people
    const id = await server.concern({}, editor)
    const change = (as: typeof editor, version: number, fi: string) =>
      server.call(as, updateConcern, { organisation, id, version, ...sampleConcern, text: { fi } })
    expect((await change(groupMember, 1, 'Ei saa')).status).toBe(403)
    expect((await change(editor, 1, 'Tarkemmin sanottuna')).body).toEqual({ id, version: 2 })
    expect((await change(coordinator, 2, 'Vielä tarkemmin')).status).toBe(200)
    const { concern, changes } = await server.read(id)
    expect(concern.text).toEqual({ fi: 'Vielä tarkemmin' })
    expect(changes.map(({ change: kind, words }) => [kind, words?.fi])).toEqual([
      ['updated', 'Tarkemmin sanottuna'],
      ['updated', sampleConcern.text.fi],
      ['added', undefined],
    ])
  })

  test('changed by two at once keeps the first and shows it to the second', async () => {
    const id = await server.concern()
    const change = (fi: string) =>
      server.call(server.people.coordinator, updateConcern, {
        organisation,
        id,
        version: 1,
        ...sampleConcern,
        text: { fi },
      })
    expect((await change('Ensin')).status).toBe(200)
    const { status, body } = await change('Toiseksi')
    expect(status).toBe(409)
    expect(body).toMatchObject({
      current: { text: { fi: 'Ensin' } },
      currentVersion: 2,
      changedBy: 'coordinator Henkilö',
    })
  })

  test('is deleted and brought back', async () => {
    const { coordinator, editor } = server.people
    const id = await server.concern({ theme: 'services' })
    expect((await server.call(editor, deleteConcern, { organisation, id, version: 1 })).status).toBe(403)
    expect((await server.call(coordinator, deleteConcern, { organisation, id, version: 1 })).status).toBe(204)
    expect((await server.call(coordinator, getConcern, { organisation, id })).status).toBe(404)
    const { body } = await server.call(coordinator, listConcerns, { organisation, theme: 'services' })
    expect([body.items, body.deleted.map((one) => one.id)]).toEqual([[], [id]])
    const asEditor = await server.call(editor, listConcerns, { organisation })
    expect(asEditor.body.deleted).toEqual([])
    expect((await server.call(coordinator, restoreConcern, { organisation, id })).body).toEqual({ id, version: 3 })
    expect((await server.read(id)).changes.map(({ change }) => change)).toEqual(['restored', 'deleted', 'added'])
  })

  test('is left out with a reason that stays, also when it is taken up again', async () => {
    const { coordinator, groupMember } = server.people
    const id = await server.concern()
    const reason = { fi: 'Hyvinvointialue hoitaa tämän.' }
    const leaveOut = (as: typeof coordinator, version: number) =>
      server.call(as, leaveOutConcern, { organisation, id, version, reason })
    expect((await leaveOut(groupMember, 1)).status).toBe(403)
    expect((await leaveOut(coordinator, 1)).body.version).toBe(2)
    expect((await leaveOut(coordinator, 1)).status).toBe(409)
    const { concern } = await server.read(id)
    expect(concern).toMatchObject({ state: 'leftOut', leftOut: { reason, by: 'coordinator Henkilö' } })
    await server.call(coordinator, takeUpConcern, { organisation, id, version: 2 })
    const after = await server.read(id)
    expect(after.concern).toMatchObject({ state: 'new', leftOut: null })
    expect(after.changes).toMatchObject([
      { change: 'takenUp' },
      { change: 'leftOut', words: reason },
      { change: 'added' },
    ])
  })

  test.each([
    [{ text: {} }, 'textMissing'],
    [{ text: { fi: 'x'.repeat(501) } }, 'textTooLong'],
    [{ unitId: '00000000-0000-4000-8000-000000000000' }, 'unitUnknown'],
    [{ region: 'kunta:002' }, 'regionUnknown'],
    [{ region: 'kunta:999' }, 'regionUnknown'],
    [{ indicator: 'sotkanet:999' }, 'indicatorUnknown'],
  ])('with %j is refused: %s', async (more, message) => {
    const input = { organisation, ...sampleConcern, ...more }
    expect(refusalOf(await server.call(server.people.editor, addConcern, input))).toEqual([400, message])
  })

  test('is nothing to another organisation', async () => {
    const { elsewhere, viewer } = server.people
    const id = await server.concern()
    expect((await server.call(elsewhere, listConcerns, { organisation })).status).toBe(403)
    const theirs = { organisation: 'toinen', id, version: 1 }
    expect((await server.call(elsewhere, getConcern, theirs)).status).toBe(404)
    expect((await server.call(elsewhere, listProposals, theirs)).status).toBe(404)
    expect((await server.call(elsewhere, updateConcern, { ...sampleConcern, ...theirs })).status).toBe(404)
    expect((await server.call(elsewhere, deleteConcern, theirs)).status).toBe(404)
    expect((await server.call(elsewhere, restoreConcern, theirs)).status).toBe(404)
    expect((await server.call(elsewhere, leaveOutConcern, { ...theirs, reason: { fi: 'x' } })).status).toBe(404)
    expect((await server.call(elsewhere, mergeConcerns, { ...theirs, others: [id] })).status).toBe(400)
    expect((await server.call(viewer, addConcern, { organisation, ...sampleConcern })).status).toBe(403)
  })
})

describe('those that say the same', () => {
  test('are merged into one that speaks for them, and split again', async () => {
    const { coordinator } = server.people
    const [one, other, third] = [await server.concern(), await server.concern(), await server.concern()]
    await server.call(coordinator, addFinding, {
      organisation,
      id: other,
      finding: 'confirmed',
      indicators: [unemployed],
      reasoning: null,
    })
    await server.call(coordinator, mergeConcerns, { organisation, id: other, others: [third] })
    expect((await server.call(coordinator, mergeConcerns, { organisation, id: one, others: [other] })).status).toBe(200)
    const { concern, findings, changes } = await server.read(one)
    expect(concern.merged.map(({ id }) => id).toSorted()).toEqual([other, third].toSorted())
    expect([concern.state, concern.finding, findings.length]).toEqual(['checked', 'confirmed', 1])
    expect(changes[0]).toMatchObject({ change: 'merged', words: sampleConcern.text })
    const listed = (await server.call(coordinator, listConcerns, { organisation })).body.items.map(({ id }) => id)
    expect([one, other, third].map((id) => listed.includes(id))).toEqual([true, false, false])
    await server.call(coordinator, splitConcern, { organisation, id: one, other })
    expect((await server.read(one)).concern).toMatchObject({ state: 'new', merged: [{ id: third }] })
    expect((await server.read(other)).concern.state).toBe('checked')
    expect((await server.call(coordinator, splitConcern, { organisation, id: one, other })).status).toBe(404)
  })

  test('are of one kind, and never merged into themselves or twice', async () => {
    const { coordinator, editor } = server.people
    const [one, joy, merged] = [await server.concern(), await server.concern({ kind: 'joy' }), await server.concern()]
    const merge = (others: string[], as = coordinator) =>
      server.call(as, mergeConcerns, { organisation, id: one, others })
    expect((await merge([merged], editor)).status).toBe(403)
    expect((await merge([merged])).status).toBe(200)
    expect(refusalOf(await merge([merged]))).toEqual([400, 'mergedAlready'])
    expect(refusalOf(await merge([joy]))).toEqual([400, 'mergeOtherKind'])
    expect(refusalOf(await merge([one]))).toEqual([400, 'mergeItself'])
  })
})

describe('an indicator', () => {
  test('tells how many joys and concerns are about it, each once, without what was left out', async () => {
    const { coordinator, viewer, elsewhere } = server.people
    const signs = async (as: typeof viewer) =>
      (await server.call(as, getStateSigns, { organisation })).body.concerns.find(
        ({ indicator }) => indicator === lonely,
      )
    const before = (await signs(viewer)) ?? { joys: 0, concerns: 0 }
    const id = await server.concern({ indicator: lonely })
    const finding = { organisation, id, finding: 'confirmed', indicators: [lonely], reasoning: null } as const
    await server.call(coordinator, addFinding, { ...finding, indicators: [lonely] })
    await server.concern({ indicator: lonely, kind: 'joy' })
    expect(await signs(viewer)).toEqual({ indicator: lonely, joys: before.joys + 1, concerns: before.concerns + 1 })
    await server.call(coordinator, leaveOutConcern, { organisation, id, version: 1, reason: { fi: 'Ei nyt.' } })
    expect((await signs(viewer))?.concerns).toBe(before.concerns)
    expect((await server.call(elsewhere, getStateSigns, { organisation: 'toinen' })).body.concerns).toEqual([])
  })
})

describe('a concern held against figures', () => {
  test('gets indicators proposed by its words, with what their figures say', async () => {
    const id = await server.concern()
    const { body } = await server.call(server.people.viewer, listProposals, { organisation, id })
    expect(body.items).toMatchObject([
      {
        isCore: true,
        region: 'kunta:001',
        words: ['työttömyys'],
        row: { indicator: { key: unemployed }, latest: { year: 2023, value: 13 } },
        country: [12, 11],
        significance: 'worse',
      },
    ])
    const other = await server.call(server.people.viewer, listProposals, { organisation, id, search: 'yksinäisyys' })
    expect(other.body.items.map(({ row }) => row.indicator.key)).toEqual([lonely])
  })

  test('of a part of the area is held against the figures of that part where there are some', async () => {
    const text = { fi: 'Työttömyys ja yksinäisyys kasautuvat.' }
    const id = await server.concern({ text, region: 'osa-alue:001-1' })
    const { body } = await server.call(server.people.viewer, listProposals, { organisation, id })
    expect(body.items.map(({ region, row }) => [row.indicator.key, region, row.latest?.value])).toEqual([
      [unemployed, 'osa-alue:001-1', 20],
      [lonely, 'kunta:001', 10],
    ])
  })

  test('keeps the figure as it was seen, and tells when it has changed since', async () => {
    const { coordinator, editor } = server.people
    const id = await server.concern()
    const find = (as: typeof coordinator, more: object = {}) =>
      server.call(as, addFinding, {
        organisation,
        id,
        finding: 'confirmed',
        indicators: [unemployed],
        reasoning: { fi: 'Korkeampi kuin maassa.' },
        ...more,
      })
    expect((await find(editor)).status).toBe(403)
    const { body: made } = await find(coordinator)
    const before = await server.read(id)
    expect(before.concern).toMatchObject({ state: 'checked', finding: 'confirmed' })
    expect(before.findings).toMatchObject([
      {
        id: made.id,
        foundOn: '2026-03-02',
        foundBy: 'coordinator Henkilö',
        evidence: [
          {
            indicator: unemployed,
            region: 'kunta:001',
            seen: { revision: 1, year: 2023, value: 13 },
            since: 'same',
            country: [12, 11],
            row: { years: [2021, 2023], values: [15, 13] },
          },
        ],
      },
    ])
    await correct()
    const [finding] = (await server.read(id)).findings
    expect(finding?.evidence[0]).toMatchObject({
      seen: { revision: 1, value: 13 },
      now: { revision: 2, year: 2024, value: 16 },
      nowOfYear: 14,
      since: 'corrected',
      row: { years: [2021, 2023], values: [15, 13] },
    })
    const taken = { organisation, id, finding: made.id }
    expect((await server.call(editor, removeFinding, taken)).status).toBe(403)
    expect((await server.call(coordinator, removeFinding, taken)).status).toBe(204)
    expect((await server.call(coordinator, removeFinding, taken)).status).toBe(404)
    expect((await server.read(id)).concern.state).toBe('new')
  })

  test('that nothing measures says so with a reason', async () => {
    const id = await server.concern()
    const find = (reasoning: object | null) =>
      server.call(server.people.coordinator, addFinding, {
        organisation,
        id,
        finding: 'noFigure',
        indicators: [],
        reasoning,
      } as never)
    expect(refusalOf(await find(null))).toEqual([400, 'reasoningMissing'])
    expect((await find({ fi: 'Kukaan ei kysy tätä.' })).status).toBe(200)
    expect((await server.read(id)).concern.finding).toBe('noFigure')
  })

  test('stands on no figure that there is not', async () => {
    const id = await server.concern()
    const input = { organisation, id, finding: 'notSeen', indicators: ['sotkanet:999'], reasoning: null } as const
    const answer = await server.call(server.people.coordinator, addFinding, { ...input, indicators: ['sotkanet:999'] })
    expect(refusalOf(answer)).toEqual([400, 'figureMissing'])
  })
})

/** The source corrects 2023 and brings 2024. */
const correct = () =>
  server.db.transaction().execute((tx) =>
    saveRevisions(tx, [
      {
        indicator: unemployed,
        tables: [
          {
            gender: 'total',
            breakdown: '',
            table: toFigureTable([
              percentOf('kunta:001', 2021, 1500, 10_000),
              percentOf('kunta:001', 2023, 1400, 10_000),
              percentOf('kunta:001', 2024, 1600, 10_000),
            ]),
          },
        ],
        fetchedAt: new Date('2026-02-01T00:00:00Z'),
        sourceUpdatedOn: null,
        importRunId: null,
      },
    ]),
  )

test('a concern is talked of, and who watches it is told of its changes and comments', async () => {
  const { coordinator, groupMember, elsewhere } = server.people
  const { id } = (await server.call(groupMember, addConcern, { ...sampleConcern, organisation })).body
  const concern = { kind: 'concern' as const, id }
  await server.call(coordinator, watchSubject, { organisation, ...concern, isWatched: true })
  await server.call(groupMember, addComment, { organisation, ...concern, text: 'Kuulin samaa koululta.' })
  const words = { fi: 'Sanottu paremmin.' }
  await server.call(groupMember, updateConcern, { ...sampleConcern, organisation, id, version: 1, text: words })
  const { notifications } = (await server.call(coordinator, listNotifications, { organisation })).body
  expect(notifications.map(({ kind, subject, path }) => [kind, subject.title.fi, path])).toEqual(
    expect.arrayContaining([
      ['comment', words.fi, `concerns/${id}#comments`],
      ['change', words.fi, `concerns/${id}`],
    ]),
  )
  expect((await server.call(elsewhere, listComments, { organisation, ...concern })).status).toBe(403)
})
