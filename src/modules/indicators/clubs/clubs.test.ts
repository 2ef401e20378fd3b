import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type ClubIndicatorInput } from './club.ts'
import { addClubRound, agreeToClubIndicator, updateClubIndicator } from './club-indicators.contract.ts'
import {
  addClub,
  answerClub,
  closeClub,
  getClub,
  inviteToClub,
  listClubs,
  updateClub,
  withdrawClubInvitation,
} from './clubs.contract.ts'
import { createClubs, type Clubs, days, definition, type Town } from './testing.ts'

let clubs: Clubs
beforeAll(async () => {
  clubs = await createClubs()
  await clubs.server.addOrganisation('yhdistys', { kind: 'ngo' })
  await clubs.server.addOrganisation('toinen-alfa', { regionKey: 'kunta:001' })
  await clubs.server.addOrganisation('esittely', { demo: true, regionKey: 'demo-kunta:001' })
})
afterAll(() => clubs.server.close())

const read = (town: Town, club: string) => clubs.server.call(clubs.people[town], getClub, { organisation: town, club })
const list = async (town: Town) =>
  (await clubs.server.call(clubs.people[town], listClubs, { organisation: town })).body.items
const invite = (club: string, member: string, as: Town = 'alfa') =>
  clubs.server.call(clubs.people[as], inviteToClub, { organisation: as, club, member })
const answer = (town: Town, club: string, said: 'join' | 'decline' | 'leave') =>
  clubs.server.call(clubs.people[town], answerClub, { organisation: town, club, answer: said })
const faultsOf = ({ body }: { body: { faults?: readonly { message: string }[] } }) =>
  body.faults?.map(({ message }) => message)

describe('a club', () => {
  test('is founded, joined, and seen by its members alone', async () => {
    const club = await clubs.found('Kirjastojen verkosto', ['beeta'])
    expect(club).toBe('kirjastojen-verkosto')
    const { body } = await read('beeta', club)
    expect(body).toMatchObject({
      name: { fi: 'Kirjastojen verkosto' },
      coordinator: { slug: 'alfa' },
      isCoordinator: false,
      membership: 'joined',
      mayRun: false,
      mayAnswer: true,
    })
    expect(body.members.map(({ slug, state }) => [slug, state])).toEqual([
      ['alfa', 'joined'],
      ['beeta', 'joined'],
    ])
    expect((await read('gamma', club)).status).toBe(404)
    expect((await list('gamma')).map(({ slug }) => slug)).not.toContain(club)
  })

  test('has a slug of its own although another has its name', async () => {
    await clubs.found('Sama nimi', [])
    expect(await clubs.found('Sama nimi', [])).toBe('sama-nimi-2')
  })

  test('may be coordinated without taking part, and joined later', async () => {
    const founding = { organisation: 'alfa', name: { fi: 'Ilman meitä' }, description: null, takesPart: false }
    const { body } = await clubs.server.call(clubs.people.alfa, addClub, founding)
    expect(body).toMatchObject({ isCoordinator: true, membership: null, members: [] })
    expect((await answer('alfa', body.slug, 'join')).body).toEqual({ state: 'joined' })
  })

  test('is founded only by those who answer for their organisation', async () => {
    const editor = await clubs.server.addPerson({ organisation: 'alfa', role: 'editor' })
    const founding = { organisation: 'alfa', name: { fi: 'X' }, description: null, takesPart: true }
    expect((await clubs.server.call(editor, addClub, founding)).status).toBe(403)
    const partner = await clubs.server.addPerson({ organisation: 'alfa', role: 'partner' })
    expect((await clubs.server.call(partner, listClubs, { organisation: 'alfa' })).status).toBe(403)
    const owner = await clubs.server.addPerson({ organisation: 'yhdistys', role: 'owner' })
    const without = await clubs.server.call(owner, addClub, { ...founding, organisation: 'yhdistys' })
    expect(faultsOf(without)).toEqual(['noOwnRegion'])
  })

  test('changed by two at once keeps the first, and shows it to the second', async () => {
    const club = await clubs.found('Kaksi kirjoittaa', [])
    const change = (name: string) =>
      clubs.server.call(clubs.people.alfa, updateClub, {
        organisation: 'alfa',
        club,
        version: 1,
        name: { fi: name },
        description: null,
      })
    expect((await change('Ensimmäinen')).status).toBe(200)
    const second = await change('Toinen')
    expect(second.status).toBe(409)
    expect(second.body).toMatchObject({ current: { name: { fi: 'Ensimmäinen' }, version: 2 } })
  })

  test('is run by the coordinating organisation alone', async () => {
    const club = await clubs.found('Kuka johtaa', ['beeta'])
    expect((await invite(club, 'gamma', 'beeta')).status).toBe(403)
    const closing = { organisation: 'beeta', club, closed: true }
    expect((await clubs.server.call(clubs.people.beeta, closeClub, closing)).status).toBe(403)
  })
})

describe('an invitation', () => {
  test('waits for the invited until it is answered', async () => {
    const club = await clubs.found('Kutsutut', [])
    await invite(club, 'beeta')
    const [waiting] = (await list('beeta')).find(({ slug }) => slug === club)!.waiting
    expect(waiting).toMatchObject({ kind: 'invitation', club: { slug: club }, indicator: null })
    const viewer = await clubs.server.addPerson({ organisation: 'beeta', role: 'viewer' })
    const seen = await clubs.server.call(viewer, listClubs, { organisation: 'beeta' })
    expect(seen.body.items.find(({ slug }) => slug === club)!.waiting).toEqual([])
    expect((await answer('beeta', club, 'decline')).body).toEqual({ state: 'declined' })
    expect((await read('beeta', club)).status).toBe(404)
    expect((await read('alfa', club)).body.members).toMatchObject([
      { slug: 'alfa' },
      { slug: 'beeta', state: 'declined' },
    ])
  })

  test('can be taken back while it is open, and sent again after a refusal', async () => {
    const club = await clubs.found('Uudestaan', [])
    const withdraw = () =>
      clubs.server.call(clubs.people.alfa, withdrawClubInvitation, { organisation: 'alfa', club, member: 'beeta' })
    await invite(club, 'beeta')
    expect((await withdraw()).body.members).toHaveLength(1)
    expect((await withdraw()).status).toBe(404)
    await invite(club, 'beeta')
    await answer('beeta', club, 'decline')
    expect((await invite(club, 'beeta')).status).toBe(200)
    expect((await answer('beeta', club, 'join')).body).toEqual({ state: 'joined' })
    expect(faultsOf(await answer('beeta', club, 'join'))).toEqual(['answerNotAsked'])
    expect((await answer('beeta', club, 'leave')).body).toEqual({ state: 'left' })
    expect((await read('beeta', club)).status).toBe(404)
  })

  test.each([
    ['nobody', 'organisationUnknown'],
    ['esittely', 'organisationUnknown'],
    ['yhdistys', 'noRegion'],
    ['alfa', 'ownOrganisation'],
    ['toinen-alfa', 'regionTaken'],
    ['beeta', 'alreadyMember'],
    ['gamma', 'alreadyInvited'],
  ])('of %s is refused: %s', async (member, fault) => {
    const club = await clubs.found('Kutsuttavat', ['beeta'])
    await invite(club, 'gamma')
    const refused = await invite(club, member)
    expect([refused.status, faultsOf(refused)]).toEqual([400, [fault]])
  })

  test('is answered by those who answer for the organisation', async () => {
    const club = await clubs.found('Kuka vastaa', [])
    await invite(club, 'beeta')
    const editor = await clubs.server.addPerson({ organisation: 'beeta', role: 'editor' })
    const said = await clubs.server.call(editor, answerClub, { organisation: 'beeta', club, answer: 'join' })
    expect(said.status).toBe(403)
  })
})

describe('a definition', () => {
  const change = (club: string, indicator: string, version: number, more: Partial<ClubIndicatorInput>) =>
    clubs.server.call(clubs.people.alfa, updateClubIndicator, {
      organisation: 'alfa',
      club,
      indicator,
      version,
      ...definition,
      ...more,
    })

  test('is agreed to by each member, with who and when', async () => {
    const club = await clubs.found('Sovitaan', ['beeta'])
    const indicator = await clubs.define(club)
    expect((await list('beeta')).find(({ slug }) => slug === club)!.waiting).toMatchObject([{ kind: 'agreement' }])
    const { body } = await clubs.agree('beeta', club, indicator)
    expect(body).toMatchObject({ edition: 1, hasAgreed: true, unitId: null })
    expect(body.agreements.map(({ slug, agreedBy }) => [slug, agreedBy])).toEqual([
      ['alfa', 'coordinator Henkilö'],
      ['beeta', 'coordinator Henkilö'],
    ])
    expect((await list('beeta')).find(({ slug }) => slug === club)!.waiting).toEqual([])
    expect((await clubs.agree('gamma', club, indicator)).status).toBe(404)
  })

  test('that is changed asks for agreement anew; another name does not', async () => {
    const club = await clubs.found('Muuttuu', ['beeta'])
    const indicator = await clubs.define(club)
    await clubs.agree('beeta', club, indicator)
    const renamed = await change(club, indicator, 1, { title: { fi: 'Kirjastossa käynnit' } })
    expect(renamed.body).toMatchObject({ edition: 1, version: 2, agreements: [{ slug: 'alfa' }, { slug: 'beeta' }] })
    const opened = await change(club, indicator, 2, { opensAfterEmbargo: false })
    expect(opened.body).toMatchObject({ edition: 2, agreements: [{ slug: 'alfa' }] })
    expect((await read('beeta', club)).body.indicators).toMatchObject([{ edition: 2, hasAgreed: false }])
    const outdated = await clubs.agree('beeta', club, indicator, 1)
    expect([outdated.status, outdated.body]).toMatchObject([409, { edition: 2 }])
    expect((await change(club, indicator, 2, { highest: 30 })).status).toBe(409)
    expect(faultsOf(await change(club, indicator, 3, { lowest: 5, highest: 4 }))).toEqual(['limitsCrossed'])
  })

  test('takes the rounds along that have no figure; those that have one keep theirs', async () => {
    const at = await clubs.round('Kierrosten määritelmä', ['beeta'])
    const empty = await clubs.begin(at.club, at.indicator, { year: 2026 })
    await clubs.report('beeta', at, 8)
    await change(at.club, at.indicator, 1, { highest: 30 })
    const { body } = await read('beeta', at.club)
    expect(body.indicators[0]!.rounds.map(({ id, edition }) => [id, edition])).toEqual([
      [empty, 2],
      [at.round, 1],
    ])
    expect((await clubs.readRound('alfa', at)).body.definition.highest).toBe(20)
    await invite(at.club, 'gamma')
    await answer('gamma', at.club, 'join')
    const late = (await list('gamma')).find(({ slug }) => slug === at.club)!.waiting
    expect(late.map(({ kind, round }) => [kind, round?.year])).toEqual([
      ['agreement', undefined],
      ['agreement', 2025],
    ])
    expect((await clubs.agree('gamma', at.club, at.indicator, 1)).status).toBe(200)
    expect((await clubs.report('gamma', at, 9)).status).toBe(200)
    expect(faultsOf(await clubs.report('gamma', { club: at.club, round: empty }, 9))).toEqual(['notAgreed'])
  })

  test('names a unit of the own organisation only', async () => {
    const club = await clubs.found('Yksiköt', ['beeta'])
    const indicator = await clubs.define(club)
    const unitId = '00000000-0000-4000-8000-000000000001'
    const agreeing = { organisation: 'beeta', club, indicator, edition: 1, unitId }
    const agreed = await clubs.server.call(clubs.people.beeta, agreeToClubIndicator, agreeing)
    expect(faultsOf(agreed)).toEqual(['unitUnknown'])
  })
})

describe('a round', () => {
  const begin = (at: { club: string; indicator: string }, more = {}, as: Town = 'alfa') =>
    clubs.server.call(clubs.people[as], addClubRound, { organisation: as, ...at, year: 2025, ...days, ...more })

  test('is begun once a year, with its days in order, by the coordinator', async () => {
    const club = await clubs.found('Kierrokset', ['beeta'])
    const at = { club, indicator: await clubs.define(club) }
    const begun = await begin(at)
    expect(begun.body).toMatchObject({ year: 2025, edition: 1, phase: 'collecting', reported: 0, approved: 0 })
    expect(faultsOf(await begin(at))).toEqual(['yearTaken'])
    expect(faultsOf(await begin(at, { year: 2026, embargoOn: '2026-03-05' }))).toEqual(['embargoBeforeDue'])
    expect((await begin(at, { year: 2026 }, 'beeta')).status).toBe(403)
    expect((await begin({ ...at, indicator: '00000000-0000-4000-8000-000000000001' })).status).toBe(404)
  })

  test('of a closed club takes nothing until it is opened again', async () => {
    const at = await clubs.round('Suljettava', ['beeta'])
    const close = (closed: boolean) =>
      clubs.server.call(clubs.people.alfa, closeClub, { organisation: 'alfa', club: at.club, closed })
    expect((await close(true)).body.isClosed).toBe(true)
    expect(faultsOf(await clubs.report('beeta', at, 8))).toEqual(['clubClosed'])
    expect(faultsOf(await invite(at.club, 'gamma'))).toEqual(['clubClosed'])
    expect(faultsOf(await begin(at, { year: 2026 }))).toEqual(['clubClosed'])
    expect((await list('beeta')).find(({ slug }) => slug === at.club)).toMatchObject({ isClosed: true, waiting: [] })
    expect((await clubs.readRound('beeta', at)).body).toMatchObject({ mayReport: false })
    await close(false)
    expect((await clubs.report('beeta', at, 8)).status).toBe(200)
  })
})
