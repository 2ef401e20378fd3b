import { expect, test } from 'vitest'

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

test('a table of something else is no plan', () => {
  expect(guessColumns(['Kunta', 'Vuosi', 'Arvo']).score).toBe(0)
  expect(columnsFault([{ name: 'Painopiste', role: 'priority' }])).toBe('noPlanColumn')
})

test('one thing is in one column, but anything may be kept as description', () => {
  const column = (role: 'goal' | 'description') => ({ name: role, role })
  expect(columnsFault([column('goal'), column('goal')])).toBe('roleTwice')
  expect(columnsFault([column('goal'), column('description'), column('description')])).toBeUndefined()
})
