import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testNow } from '#server/testing.ts'
import {
  getIndicator,
  getIndicatorData,
  listIndicators,
  listRevisions,
  updateIndicatorSettings,
} from '../indicators.contract.ts'
import { updateClubIndicator } from './club-indicators.contract.ts'
import { answerClub } from './clubs.contract.ts'
import { openDueFigures } from './open-figures.service.ts'
import { createClubs, type Clubs, definition } from './testing.ts'

let clubs: Clubs
beforeAll(async () => {
  clubs = await createClubs()
})
afterAll(() => clubs.server.close())

const onTheDay = new Date('2026-03-09T22:30:00Z')
const theEveBefore = new Date('2026-03-09T21:30:00Z')

/** Moves the clock; whoever signed in on another day signs in again. */
async function at(now: Date): Promise<void> {
  clubs.server.clock.now = now
  for (const town of ['alfa', 'beeta', 'gamma', 'delta'] as const)
    clubs.people[town] = await clubs.server.addPerson({ organisation: town, role: 'coordinator' })
}
const revisionsOf = async (key: string) =>
  (await clubs.server.call(undefined, listRevisions, { key })).body.items.length
const valuesOf = async (key: string) => {
  const region = ['kunta:001', 'kunta:002', 'kunta:003']
  const { body } = await clubs.server.call(undefined, getIndicatorData, { key, region })
  return body.regions.map(({ values }) => values.at(-1))
}

/** A round with figures of all, of which the last is not approved. */
async function approved(name: string, more = {}) {
  await at(testNow)
  const round = await clubs.round(name, ['beeta', 'gamma'], more)
  await clubs.report('alfa', round, 7.5)
  await clubs.report('beeta', round, 8.4)
  await clubs.report('gamma', round, 3.3)
  await clubs.approve(round, [
    { member: 'alfa', version: 1 },
    { member: 'beeta', version: 1 },
  ])
  return { ...round, key: `club:${round.club}.kirjastokaynnit` }
}

describe('an embargoed round', () => {
  test('is nowhere outside its club: not in the catalogue, a search, open data or a public page', async () => {
    const { key } = await approved('Karanteeni', { title: { fi: 'Kirjastokäynnit' } })
    await at(theEveBefore)
    expect(await openDueFigures(clubs.server.db, theEveBefore)).toBe(false)
    for (const as of [undefined, clubs.people.delta, clubs.people.beeta, clubs.people.alfa]) {
      expect((await clubs.server.call(as, getIndicator, { key })).status).toBe(404)
      const found = await clubs.server.call(as, listIndicators, { search: 'kirjastokäynnit' })
      expect(found.body.items.map((one) => one.key)).not.toContain(key)
    }
    for (const address of [
      '/api/pxweb/v2/tables?pageSize=100',
      `/api/v1/open/${key}`,
      `/api/v1/indicators/${key}/data?region=kunta:002`,
      '/fi/beeta',
      `/fi/beeta/indicators/${key}`,
      '/sitemap.xml',
    ]) {
      const text = await (await clubs.server.request(address)).text()
      expect(text, address).not.toMatch(/Karanteeni|Kirjastokäyn/)
    }
  })

  test('of a club that has not agreed to open stays in the club after its day', async () => {
    const round = await approved('Meidän kesken', { opensAfterEmbargo: false })
    await at(onTheDay)
    await openDueFigures(clubs.server.db, onTheDay)
    expect((await clubs.server.call(clubs.people.alfa, getIndicator, { key: round.key })).status).toBe(404)
    expect((await clubs.readRound('gamma', round)).body).toMatchObject({
      phase: 'membersOnly',
      openedAs: null,
      figures: [{ value: 7.5 }, { value: 8.4 }],
    })
  })
})

describe('on its embargo day a round', () => {
  test('becomes a public indicator of its approved figures, once however often the job runs', async () => {
    const round = await approved('Avautuva')
    await at(onTheDay)
    await clubs.server.services.jobs.plan(undefined as never, 'openClubFigures', {})
    await clubs.server.doPlanned('openClubFigures')
    expect(clubs.server.planned.map(({ name }) => name)).toContain('compileDigests')
    expect(await openDueFigures(clubs.server.db, new Date('2026-03-11T00:00:00Z'))).toBe(false)
    const { body } = await clubs.server.call(undefined, getIndicator, { key: round.key })
    expect(body).toMatchObject({
      title: definition.title,
      description: { fi: '<p>Käynnit kirjastossa &lt;asukasta&gt; kohti.</p>' },
      producer: { fi: 'Avautuva' },
      licence: 'CC BY 4.0',
      mayRepublish: true,
      visibility: 'public',
      direction: 'higher',
      theme: 'participation',
      decimals: 1,
      updatedOn: '2026-03-10',
    })
    expect(await revisionsOf(round.key)).toBe(1)
    expect(await valuesOf(round.key)).toEqual([7.5, 8.4, null])
    expect((await clubs.readRound('beeta', round)).body).toMatchObject({ phase: 'open', openedAs: round.key })
    const found = await clubs.server.call(undefined, listIndicators, { search: 'kirjastokäynnit' })
    expect(found.body.items.map((one) => one.key)).toContain(round.key)
    const table = `/api/pxweb/v2/tables?query=kirjasto&pageSize=100`
    expect(await (await clubs.server.request(table)).text()).toContain('Avautuva')
  })

  test('takes what is approved or corrected later at once', async () => {
    const round = await approved('Täydentyvä')
    await at(onTheDay)
    await openDueFigures(clubs.server.db, onTheDay)
    await clubs.approve(round, [{ member: 'gamma', version: 1 }])
    expect(await valuesOf(round.key)).toEqual([7.5, 8.4, 3.3])
    await clubs.report('beeta', round, 8.9, { version: 1 })
    expect(await valuesOf(round.key)).toEqual([7.5, 8.4, 3.3])
    await at(new Date('2026-03-12T09:00:00Z'))
    await clubs.approve(round, [{ member: 'beeta', version: 2 }])
    expect(await valuesOf(round.key)).toEqual([7.5, 8.9, 3.3])
    expect(await revisionsOf(round.key)).toBe(3)
  })

  test('keeps the figures of a member that has left', async () => {
    const round = await approved('Lähtijät')
    await clubs.server.call(clubs.people.beeta, answerClub, {
      organisation: 'beeta',
      club: round.club,
      answer: 'leave',
    })
    await at(onTheDay)
    await openDueFigures(clubs.server.db, onTheDay)
    expect(await valuesOf(round.key)).toEqual([7.5, 8.4, null])
  })

  test('gives its indicator a name, but no other unit any more; what an administrator decides stays', async () => {
    const round = await approved('Nimensä vaihtava')
    await at(onTheDay)
    await openDueFigures(clubs.server.db, onTheDay)
    const change = (version: number, more: Partial<typeof definition>) =>
      clubs.server.call(clubs.people.alfa, updateClubIndicator, {
        organisation: 'alfa',
        club: round.club,
        indicator: round.indicator,
        version,
        ...definition,
        ...more,
      })
    expect((await change(1, { unit: { fi: '%' } })).body.faults).toEqual([{ path: 'unit', message: 'unitOpened' }])
    const decided = { populationGroup: null, isCore: true, flatThreshold: null, theme: 'services' as const }
    const administrator = await clubs.server.addPerson({ administrator: true })
    const settings = { key: round.key, ...decided, direction: 'higher' as const }
    await clubs.server.call(administrator, updateIndicatorSettings, settings)
    await clubs.approve(round, [{ member: 'gamma', version: 1 }])
    expect((await clubs.server.call(undefined, getIndicator, { key: round.key })).body).toMatchObject(decided)
    await change(1, { title: { fi: 'Käynnit kirjastossa' }, direction: 'neutral' })
    const { body } = await clubs.server.call(undefined, getIndicator, { key: round.key })
    expect(body).toMatchObject({ title: { fi: 'Käynnit kirjastossa' }, direction: 'neutral' })
    expect(await revisionsOf(round.key)).toBe(2)
  })
})
