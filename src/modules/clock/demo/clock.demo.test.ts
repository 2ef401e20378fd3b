import { expect, test } from 'vitest'

import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { seedDemoOrganisations } from '#modules/organisations/organisations.demo.ts'
import { createTestServer, testNow } from '#server/testing.ts'
import { demoDay } from '#shared/demo.ts'
import { entryThings, readKnownClock } from '../clock-reading.service.ts'
import { seedDemoClock } from './clock.demo.ts'

test('the clocks of the demo are whole: what is late is what was meant to be, and what was moved takes the rest along', async () => {
  const server = await createTestServer()
  await server.db.transaction().execute((tx) => seedDemoOrganisations(tx, testNow))
  await server.db.transaction().execute((tx) => seedDemoClock(tx))
  await server.db.transaction().execute((tx) => seedDemoClock(tx))
  const thingsOf = async (slug: 'virtala' | 'merisalmi' | 'purola') => {
    const place = { organisationId: demoOrganisation(slug).id, today: demoDay }
    const known = await readKnownClock(server.db, { find: async () => [] }, place)
    const term = { from: '2025-06-01', to: '2029-05-31' }
    return entryThings(known, term, { accountId: '', role: 'viewer' })
  }
  const things = await thingsOf('virtala')
  expect(things.filter(({ state }) => state === 'late').map(({ title }) => title.fi)).toEqual([
    'TEA-tiedonkeruut syksyllä',
    'Kevään liikuntaryhmien kalenteri',
  ])
  const dayOf = (fi: string, year: string) =>
    things.find(({ title, startsOn }) => title.fi === fi && startsOn.startsWith(year))?.startsOn
  expect(dayOf('Hyvinvointiraportti valtuustossa', '2026')).toBe('2026-05-25')
  expect(dayOf('Hyvinvointiraportti kunnanhallituksessa', '2026')).toBe('2026-05-11')
  expect(things.filter(({ startsOn }) => startsOn.startsWith('2027')).length).toBeGreaterThan(30)
  for (const slug of ['merisalmi', 'purola'] as const)
    expect((await thingsOf(slug)).filter(({ state }) => state === 'late')).toHaveLength(1)
  await server.close()
})
