import { saveRegister } from '#modules/regions/regions.queries.ts'
import { createTestServer, type Signed } from '#server/testing.ts'
import type { ClubIndicatorInput } from './club.ts'
import type { RoundDays } from './club-round.ts'
import { addClubIndicator, addClubRound, agreeToClubIndicator } from './club-indicators.contract.ts'
import { approveClubFigures, getClubRound, reportClubFigure } from './club-rounds.contract.ts'
import { addClub, answerClub, inviteToClub } from './clubs.contract.ts'

/** Towns of the tests: the first coordinates. */
export const towns = ['alfa', 'beeta', 'gamma', 'delta', 'epsilon', 'zeeta'] as const
export type Town = (typeof towns)[number]

export const definition: ClubIndicatorInput = {
  title: { fi: 'Kirjastokäynnit', sv: 'Biblioteksbesök' },
  definition: { fi: 'Käynnit kirjastossa <asukasta> kohti.' },
  unit: { fi: 'käyntiä' },
  decimals: 1,
  direction: 'higher',
  theme: 'participation',
  lowest: 0,
  highest: 20,
  usualChange: 25,
  opensAfterEmbargo: true,
}

/** Around the test's day, 2 March 2026. */
export const days: RoundDays = { dueOn: '2026-03-06', embargoOn: '2026-03-10' }
const year = 2025

/** A server with six towns, their coordinators, and what they do in a club. */
export async function createClubs() {
  const server = await createTestServer()
  const entries = towns.map((town, index) => ({
    category: 'kunta' as const,
    code: `00${index + 1}`,
    title: { fi: town },
    memberOf: [],
    sourceIds: [{ id: town, isCurrent: true }],
  }))
  await server.db
    .transaction()
    .execute((tx) => saveRegister(tx, { register: 'real', source: 'test', entries, today: '2026-03-02' }))
  const people = {} as Record<Town, Signed>
  for (const [index, town] of towns.entries()) {
    await server.addOrganisation(town, { regionKey: `kunta:00${index + 1}`, name: { fi: town } })
    people[town] = await server.addPerson({ organisation: town, role: 'coordinator' })
  }

  /** The club of the name, coordinated by alfa, with those who joined. */
  async function found(name: string, members: readonly Town[]): Promise<string> {
    const founding = { organisation: 'alfa', name: { fi: name }, description: null, takesPart: true }
    const { body } = await server.call(people.alfa, addClub, founding)
    const club = body.slug
    for (const member of members) {
      await server.call(people.alfa, inviteToClub, { organisation: 'alfa', club, member })
      await server.call(people[member], answerClub, { organisation: member, club, answer: 'join' })
    }
    return club
  }

  async function define(club: string, more: Partial<ClubIndicatorInput> = {}) {
    const { body } = await server.call(people.alfa, addClubIndicator, {
      organisation: 'alfa',
      club,
      ...definition,
      ...more,
    })
    return body.id
  }

  const agree = (town: Town, club: string, indicator: string, edition = 1) =>
    server.call(people[town], agreeToClubIndicator, { organisation: town, club, indicator, edition, unitId: null })

  async function begin(club: string, indicator: string, more: Partial<RoundDays & { year: number }> = {}) {
    const asked = { organisation: 'alfa', club, indicator, year, ...days, ...more }
    return (await server.call(people.alfa, addClubRound, asked)).body.id
  }

  const report = (town: Town, at: { club: string; round: string }, value: number | null, more = {}) =>
    server.call(people[town], reportClubFigure, {
      organisation: town,
      ...at,
      version: 0,
      value,
      reason: null,
      note: null,
      ...more,
    })

  const readRound = (town: Town, at: { club: string; round: string }) =>
    server.call(people[town], getClubRound, { organisation: town, ...at })

  const approve = (at: { club: string; round: string }, figures: readonly { member: string; version: number }[]) =>
    server.call(people.alfa, approveClubFigures, { organisation: 'alfa', ...at, figures: [...figures] })

  /** A round with its definition agreed to by everybody. */
  async function round(name: string, members: readonly Town[], more: Partial<ClubIndicatorInput & RoundDays> = {}) {
    const { dueOn = days.dueOn, embargoOn = days.embargoOn, ...content } = more
    const club = await found(name, members)
    const indicator = await define(club, content)
    for (const member of members) await agree(member, club, indicator)
    return { club, indicator, round: await begin(club, indicator, { dueOn, embargoOn }) }
  }

  return { server, people, found, define, agree, begin, report, readRound, approve, round }
}

export type Clubs = Awaited<ReturnType<typeof createClubs>>
