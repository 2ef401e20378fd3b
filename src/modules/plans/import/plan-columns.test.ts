import { expect, test } from 'vitest'

import { planTableTexts } from '../files/plan-table.texts.ts'
import { columnsFault, guessColumns } from './plan-columns.ts'

const rolesOf = (...headings: string[]) => guessColumns(headings).columns.map(({ role }) => role)

test('the usual table is known by its Finnish headings', () => {
  expect(rolesOf('Painopiste', 'Tavoite', 'Toimenpide', 'Vastuutaho', 'Resurssit', 'Mittari')).toEqual([
    'priority',
    'goal',
    'action',
    'unit',
    'resources',
    'measure',
  ])
})

test('so it is by other names, with numbers, signs and more words around', () => {
  expect(
    rolesOf('1. PAINOPISTEALUE', 'Tavoitteet:', 'Konkreettiset toimenpiteet', 'Vastuutaho (toimiala)', 'Aikataulu'),
  ).toEqual(['priority', 'goal', 'action', 'unit', 'period'])
  expect(rolesOf('Toimenpiteen kuvaus', 'Toimenpide', 'Kustannusarvio, €', 'Yhteistyökumppanit', 'Sivu')).toEqual([
    'description',
    'action',
    'budget',
    'partners',
    'none',
  ])
})

test('Swedish headings are told as Swedish', () => {
  expect(guessColumns(['Tyngdpunktsområde', 'Mål', 'Åtgärder', 'Ansvarig instans', 'Tidtabell', 'Mätare'])).toEqual({
    columns: ['priority', 'goal', 'action', 'unit', 'period', 'measure'].map((role, at) => ({
      name: ['Tyngdpunktsområde', 'Mål', 'Åtgärder', 'Ansvarig instans', 'Tidtabell', 'Mätare'][at],
      role,
    })),
    language: 'sv',
    score: 6,
  })
})

test("the table that Kaarna itself writes is known, without the figures that stand in Kaarna's own file only", () => {
  const { headings } = planTableTexts.fi
  const roles = guessColumns(Object.values(headings)).columns.filter(({ role }) => role !== 'none')
  expect(roles.map(({ name, role }) => `${name}: ${role}`)).toEqual([
    'Painopiste: priority',
    'Tavoite: goal',
    'Mittari: measure',
    'Toimenpide: action',
    'Kuvaus: description',
    'Vastuuyksikkö: unit',
    'Vastuuhenkilö: owner',
    'Kumppanit: partners',
    'Alkaa: starts',
    'Määräaika: ends',
    'Resurssit: resources',
    'Talousarvio, €: budget',
  ])
})

test('a table of something else is no plan', () => {
  expect(guessColumns(['Kunta', 'Vuosi', 'Arvo']).score).toBe(0)
  expect(columnsFault([{ name: 'Painopiste', role: 'priority' }])).toBe('noPlanColumn')
})

test('one thing is in one column, but anything may be kept as description', () => {
  const column = (role: 'goal' | 'description') => ({ name: role, role })
  expect(columnsFault([column('goal'), column('goal')])).toBe('roleTwice')
  expect(columnsFault([column('goal'), column('description'), column('description')])).toBeUndefined()
})
