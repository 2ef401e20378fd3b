import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { addUnit } from '#modules/organisations/units.contract.ts'
import { agreeToClubIndicator } from './club-indicators.contract.ts'
import {
  answerClubQuestion,
  approveClubFigures,
  askAboutClubFigure,
  reportClubFigure,
  updateClubRound,
} from './club-rounds.contract.ts'
import { answerClub, inviteToClub, listClubs } from './clubs.contract.ts'
import { createClubs, type Clubs, type Town } from './testing.ts'

let clubs: Clubs
beforeAll(async () => {
  clubs = await createClubs()
})
afterAll(() => clubs.server.close())

const faultsOf = ({ body }: { body: { faults?: readonly { path: string; message: string }[] } }) =>
  body.faults?.map(({ path, message }) => `${path} ${message}`)
const waitingOf = async (town: Town, club: string) => {
  const { body } = await clubs.server.call(clubs.people[town], listClubs, { organisation: town })
  return body.items
    .find(({ slug }) => slug === club)!
    .waiting.map(({ kind, count }) => (count ? `${kind} ${count}` : kind))
}

describe('a figure', () => {
  test('is reported with its marks, corrected, and kept from the other members until it is approved', async () => {
    const at = await clubs.round('Ilmoitus', ['beeta', 'gamma'])
    expect(await waitingOf('beeta', at.club)).toEqual(['figureDue'])
    const { body } = await clubs.report('beeta', at, 24.5)
    expect(body.own).toMatchObject({
      state: 'waiting',
      reported: { value: 24.5, version: 1, by: 'coordinator Henkilö' },
      approved: null,
      marks: [{ kind: 'aboveHighest', limit: 20 }],
    })
    expect(body).toMatchObject({ figures: [], all: null, mayReport: true, mayRun: false })
    expect(await waitingOf('beeta', at.club)).toEqual([])
    expect(await waitingOf('alfa', at.club)).toEqual(['figureDue', 'approval 1'])
    const other = await clubs.readRound('gamma', at)
    expect(other.text).not.toContain('24.5')
    expect(other.body).toMatchObject({ figures: [], all: null, own: { state: 'missing' }, reported: 1 })
    const corrected = await clubs.report('beeta', at, 9.5, { version: 1, note: 'Korjattu' })
    expect(corrected.body.own).toMatchObject({ reported: { value: 9.5, note: 'Korjattu', version: 2 }, marks: [] })
  })

  test('may be none, with a reason', async () => {
    const at = await clubs.round('Ei lukua', ['beeta'])
    const { body } = await clubs.report('beeta', at, null, { reason: 'Kirjasto oli remontissa.' })
    expect(body.own).toMatchObject({ reported: { value: null, reason: 'Kirjasto oli remontissa.' }, marks: [] })
    await clubs.approve(at, [{ member: 'beeta', version: 1 }])
    expect((await clubs.readRound('alfa', at)).body.figures).toMatchObject([
      { member: { slug: 'beeta' }, value: null, reason: 'Kirjasto oli remontissa.' },
    ])
  })

  test.each([
    [{ value: null }, ['value valueMissing']],
    [{ value: 8, reason: 'Ei ole' }, ['reason valueAndReason']],
    [{ value: 8.25 }, ['value tooManyDecimals']],
    [{ value: 'kahdeksan' }, ['value Invalid input: expected number, received string']],
  ])('that is %o is refused', async (more, faults) => {
    const at = await clubs.round('Kelvottomat', ['beeta'])
    const refused = await clubs.report('beeta', at, 8, more)
    expect([refused.status, faultsOf(refused)]).toEqual([400, faults])
  })

  test('is not taken before the definition is agreed to, nor from one who is not in the club', async () => {
    const at = await clubs.round('Ensin sovitaan', ['beeta'])
    await clubs.server.call(clubs.people.alfa, inviteToClub, { organisation: 'alfa', club: at.club, member: 'gamma' })
    expect((await clubs.report('gamma', at, 8)).status).toBe(403)
    expect((await clubs.readRound('gamma', at)).status).toBe(403)
    await clubs.server.call(clubs.people.gamma, answerClub, { organisation: 'gamma', club: at.club, answer: 'join' })
    expect(faultsOf(await clubs.report('gamma', at, 8))).toEqual(['value notAgreed'])
    expect((await clubs.report('delta', at, 8)).status).toBe(404)
    const foreign = { organisation: 'beeta', ...at, version: 0, value: 8, reason: null, note: null }
    expect((await clubs.server.call(clubs.people.delta, reportClubFigure, foreign)).status).toBe(403)
    const viewer = await clubs.server.addPerson({ organisation: 'beeta', role: 'viewer' })
    expect((await clubs.server.call(viewer, reportClubFigure, foreign)).status).toBe(403)
  })

  test('reported by two at once keeps the first, and shows it to the second', async () => {
    const at = await clubs.round('Yhtä aikaa', ['beeta'])
    await clubs.report('beeta', at, 8)
    const second = await clubs.report('beeta', at, 9)
    expect(second.status).toBe(409)
    expect(second.body).toMatchObject({ current: { value: 8, reason: null }, currentVersion: 1 })
  })

  test('is reported by an editor whose unit answers for it', async () => {
    const club = await clubs.found('Muokkaajat', ['beeta'])
    const indicator = await clubs.define(club)
    const place = { organisation: 'beeta', club }
    const owner = await clubs.server.addPerson({ organisation: 'beeta', role: 'owner' })
    const names = ['Kirjasto', 'Koulut']
    const units: string[] = []
    for (const name of names) {
      const added = await clubs.server.call(owner, addUnit, {
        organisation: 'beeta',
        name: { fi: name },
        parentId: null,
      })
      units.push(added.body.id)
    }
    const [library, schools] = units as [string, string]
    await clubs.server.call(clubs.people.beeta, agreeToClubIndicator, {
      ...place,
      indicator,
      edition: 1,
      unitId: library,
    })
    const round = await clubs.begin(club, indicator)
    const figure = { ...place, round, value: 8, reason: null, note: null, version: 0 }
    const stranger = await clubs.server.addPerson({ organisation: 'beeta', role: 'editor', unitId: schools })
    expect((await clubs.server.call(stranger, reportClubFigure, figure)).status).toBe(403)
    const editor = await clubs.server.addPerson({ organisation: 'beeta', role: 'editor', unitId: library })
    const { body } = await clubs.server.call(editor, listClubs, { organisation: 'beeta' })
    expect(body.items.find(({ slug }) => slug === club)!.waiting).toMatchObject([{ kind: 'figureDue' }])
    expect((await clubs.server.call(editor, reportClubFigure, figure)).body.own).toMatchObject({ state: 'waiting' })
  })

  test('is compared with the year before, and with the others of the round', async () => {
    const at = await clubs.round('Vertailut', ['beeta', 'gamma', 'delta', 'epsilon'])
    const before = { club: at.club, round: await clubs.begin(at.club, at.indicator, { year: 2024 }) }
    await clubs.report('beeta', before, 8)
    await clubs.report('alfa', at, 9)
    await clubs.report('gamma', at, 9.5)
    await clubs.report('delta', at, 10)
    await clubs.report('epsilon', at, 10.5)
    const { body } = await clubs.report('beeta', at, 18)
    expect(body.own).toMatchObject({
      previous: { year: 2024, value: 8 },
      marks: [{ kind: 'largeChange', percent: 125, usual: 25, previous: 8 }, { kind: 'outlier' }],
    })
    const all = (await clubs.readRound('alfa', at)).body.all!
    expect(all.map(({ member, marks }) => [member.slug, marks.length])).toEqual([
      ['alfa', 0],
      ['beeta', 2],
      ['delta', 0],
      ['epsilon', 0],
      ['gamma', 0],
    ])
  })
})

describe('the approval', () => {
  test('lets the other members see the figure, and no earlier', async () => {
    const at = await clubs.round('Hyväksyntä', ['beeta', 'gamma'])
    await clubs.report('beeta', at, 8.4, { note: 'Uusi kirjasto avattiin.' })
    const { body } = await clubs.approve(at, [{ member: 'beeta', version: 1 }])
    expect(body.all).toMatchObject([
      { state: 'missing' },
      { state: 'approved', approved: { value: 8.4 } },
      { state: 'missing' },
    ])
    expect((await clubs.readRound('gamma', at)).body).toMatchObject({
      phase: 'collecting',
      openedAs: null,
      figures: [{ member: { slug: 'beeta', regionKey: 'kunta:002' }, value: 8.4, note: 'Uusi kirjasto avattiin.' }],
    })
  })

  test('stands while a correction waits for its own', async () => {
    const at = await clubs.round('Oikaisu', ['beeta', 'gamma'])
    await clubs.report('beeta', at, 8)
    await clubs.approve(at, [{ member: 'beeta', version: 1 }])
    const corrected = await clubs.report('beeta', at, 9, { version: 1 })
    expect(corrected.body.own).toMatchObject({ state: 'correction', reported: { value: 9 }, approved: { value: 8 } })
    expect((await clubs.readRound('gamma', at)).body.figures).toMatchObject([{ value: 8 }])
    expect(await waitingOf('alfa', at.club)).toContain('approval 1')
    await clubs.approve(at, [{ member: 'beeta', version: 2 }])
    expect((await clubs.readRound('gamma', at)).body.figures).toMatchObject([{ value: 9 }])
  })

  test('is of what was seen, needs a note outside the limits, and is all or nothing', async () => {
    const at = await clubs.round('Ehdot', ['beeta', 'gamma'])
    await clubs.report('beeta', at, 8)
    await clubs.report('gamma', at, 25)
    expect((await clubs.approve(at, [{ member: 'beeta', version: 2 }])).body).toMatchObject({
      code: 'conflict',
      member: 'beeta',
    })
    const both = await clubs.approve(at, [
      { member: 'beeta', version: 1 },
      { member: 'gamma', version: 1 },
    ])
    expect(faultsOf(both)).toEqual(['figures noteNeeded'])
    expect((await clubs.readRound('beeta', at)).body.figures).toEqual([])
    expect(faultsOf(await clubs.approve(at, [{ member: 'alfa', version: 1 }]))).toEqual(['figures figureMissing'])
    await clubs.report('gamma', at, 25, { version: 1, note: 'Kirjastoauto laskettiin mukaan.' })
    expect((await clubs.approve(at, [{ member: 'gamma', version: 2 }])).status).toBe(200)
  })

  test('is not of a figure whose member has left; back again, the figure waits as it was', async () => {
    const at = await clubs.round('Lähtijä', ['beeta'])
    await clubs.report('beeta', at, 8)
    const membership = { organisation: 'beeta', club: at.club }
    await clubs.server.call(clubs.people.beeta, answerClub, { ...membership, answer: 'leave' })
    expect(faultsOf(await clubs.approve(at, [{ member: 'beeta', version: 1 }]))).toEqual(['figures figureMissing'])
    expect((await clubs.readRound('alfa', at)).body).toMatchObject({ reported: 0, all: [{ member: { slug: 'alfa' } }] })
    expect(await waitingOf('alfa', at.club)).toEqual(['figureDue'])
    await clubs.server.call(clubs.people.alfa, inviteToClub, { organisation: 'alfa', club: at.club, member: 'beeta' })
    await clubs.server.call(clubs.people.beeta, answerClub, { ...membership, answer: 'join' })
    expect((await clubs.readRound('beeta', at)).body.own).toMatchObject({ state: 'waiting', reported: { value: 8 } })
    expect(await waitingOf('alfa', at.club)).toEqual(['figureDue', 'approval 1'])
  })

  test("is the coordinating organisation's alone", async () => {
    const at = await clubs.round('Kuka hyväksyy', ['beeta'])
    await clubs.report('beeta', at, 8)
    const approving = { ...at, figures: [{ member: 'beeta', version: 1 }] }
    const asMember = await clubs.server.call(clubs.people.beeta, approveClubFigures, {
      organisation: 'beeta',
      ...approving,
    })
    expect(asMember.status).toBe(403)
    const editor = await clubs.server.addPerson({ organisation: 'alfa', role: 'editor' })
    expect((await clubs.server.call(editor, approveClubFigures, { organisation: 'alfa', ...approving })).status).toBe(
      403,
    )
  })
})

test('a question marks the figure until it is answered', async () => {
  const at = await clubs.round('Kysymys', ['beeta'])
  const ask = (member: string) =>
    clubs.server.call(clubs.people.alfa, askAboutClubFigure, {
      organisation: 'alfa',
      ...at,
      member,
      question: 'Onko kirjastoauto mukana?',
    })
  const answer = (text: string) =>
    clubs.server.call(clubs.people.beeta, answerClubQuestion, { organisation: 'beeta', ...at, answer: text })
  expect(faultsOf(await ask('beeta'))).toEqual(['figures figureMissing'])
  await clubs.report('beeta', at, 8)
  expect(faultsOf(await answer('On.'))).toEqual(['answer nothingAsked'])
  expect((await ask('beeta')).body.all![1]).toMatchObject({ marks: [{ kind: 'question' }] })
  expect(await waitingOf('beeta', at.club)).toEqual(['question'])
  expect(await waitingOf('alfa', at.club)).toEqual(['figureDue'])
  const { body } = await answer('On mukana.')
  expect(body.own).toMatchObject({
    marks: [],
    question: { text: 'Onko kirjastoauto mukana?' },
    answer: { text: 'On mukana.' },
  })
  expect(await waitingOf('beeta', at.club)).toEqual([])
  expect(await waitingOf('alfa', at.club)).toEqual(['figureDue', 'approval 1'])
})

test('the days of a round can be moved until its embargo is over', async () => {
  const at = await clubs.round('Päivät', ['beeta'])
  const move = (version: number, embargoOn: string, dueOn = '2026-03-15') =>
    clubs.server.call(clubs.people.alfa, updateClubRound, { organisation: 'alfa', ...at, version, dueOn, embargoOn })
  expect((await move(1, '2026-04-15')).body).toMatchObject({ dueOn: '2026-03-15', embargoOn: '2026-04-15', version: 2 })
  expect((await move(1, '2026-04-16')).body).toMatchObject({ code: 'conflict', current: { embargoOn: '2026-04-15' } })
  expect(faultsOf(await move(2, '2026-03-14'))).toEqual(['embargoOn embargoBeforeDue'])
  await move(2, '2026-03-02', '2026-03-01')
  expect(faultsOf(await move(3, '2026-09-01'))).toEqual(['embargoOn embargoOver'])
})
